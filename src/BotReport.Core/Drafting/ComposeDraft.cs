using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Drafting.Writing;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting;

/// <summary>The lead asked for a draft.</summary>
/// <param name="writer">Arranges the sections; null: the owners' words stand as they came.</param>
public sealed class ComposeDraft(IEntryStore entries, IDraftStore drafts, IWriter? writer = null)
{
    /// <summary>Merges and keeps the week's draft. Asked again with the same key, it returns the draft that was made then.</summary>
    public Task<Composed> RunAsync(ComposeRequest request, CancellationToken cancel) =>
        RunAsync(request, static (_, _) => Task.CompletedTask, cancel);

    /// <summary>The same; after every section <paramref name="tell"/> hears how many of how many are done.</summary>
    public async Task<Composed> RunAsync(ComposeRequest request, Func<int, int, Task> tell, CancellationToken cancel)
    {
        var composed = await PreviewAsync(request, tell, cancel);
        return composed with { Draft = await drafts.AppendAsync(composed.Draft, cancel) };
    }

    /// <summary>Merges without keeping anything.</summary>
    public Task<Composed> PreviewAsync(ComposeRequest request, CancellationToken cancel) =>
        PreviewAsync(request, static (_, _) => Task.CompletedTask, cancel);

    private async Task<Composed> PreviewAsync(ComposeRequest request, Func<int, int, Task> tell, CancellationToken cancel)
    {
        var (team, plan) = (request.Team, request.Plan);
        var said = request.Said ?? await SaidAsync(request, cancel);
        var answers = (await entries.AnswersAsync(team.Name, plan.Week, cancel)).Where(a => request.Said is null || a.At <= request.At).ToList();
        var (content, leftOut) = new MergePlan(team, plan, request.Marks)
            .Of(request.Template, Duties.Of(team, plan.Week), said, answers, request.At);
        var before = await drafts.LatestAsync(team.Name, plan.Week, cancel);
        var writing = await WritingAsync(request, content.Sections, before, tell, cancel);
        IReadOnlyList<LeadEdit> edits =
        [
            .. await drafts.EditsAsync(team.Name, plan.Week, cancel),
            .. request.Edits.Select((e, at) => e with { Number = int.MaxValue - request.Edits.Count + at }),
        ];
        var arranged = Arranged.Of(content.Sections, writing, EditLog.Restored(edits));
        var unplaced = leftOut.Select(l => l.Entry.EntryId).ToHashSet();
        var (planned, due) = new NextWeekPlan(team, request.Marks).Put(arranged.Sections, request.Ledger.Without(unplaced), plan.Week);
        var edited = LeadEdits.Apply(
            planned,
            arranged.Origins.Concat(due).ToDictionary(),
            edits,
            said);
        var page = request.Template.Render(content with { Sections = edited.Sections });
        var lines = DraftLines.Of(page, said, edited.Origins);
        var draft = new Draft(request.Key, team.Name, plan.Week, 0, request.By, request.At, lines, [.. leftOut, .. arranged.LeftOut, .. edited.LeftOut])
        {
            Writing = writing,
        };
        return new Composed(before is not null && SaysTheSame(before, draft) ? draft with { Approved = before.Approved } : draft, page.Unknown);
    }

    private async Task<IReadOnlyList<EntryVersion>> SaidAsync(ComposeRequest request, CancellationToken cancel)
    {
        var said = new List<EntryVersion>();
        foreach (var week in request.Plan.Includes.Append(request.Plan.Week))
        {
            said.AddRange(await entries.OfWeekAsync(request.Team.Name, week, cancel));
        }

        return said;
    }

    /// <summary>Whether two drafts differ in nothing but when they were made: what was approved is approved still.</summary>
    private static bool SaysTheSame(Draft one, Draft other) =>
        Said(one).SequenceEqual(Said(other)) && one.LeftOut.Select(l => l.Entry).SequenceEqual(other.LeftOut.Select(l => l.Entry));

    private static IEnumerable<(string Place, string Key, string Text)> Said(Draft draft) =>
        DraftItems.Of(draft.Lines).Select(i => (string.Join('\n', i.Path.Prepend(i.Section)), i.Line.Key, i.Text));

    // A lead's edit moves nothing but its line: what the model made of the week stands until he asks for a draft.
    private async Task<DraftWriting?> WritingAsync(
        ComposeRequest request, IReadOnlyList<SectionContent> sections, Draft? before, Func<int, int, Task> tell, CancellationToken cancel)
    {
        if (writer is null || (!request.Anew && request.Reword is null))
        {
            return writer is null && request.Anew ? null : before?.Writing;
        }

        var asked = new WriteRequest(request.Team, sections, request.Plan.Week.Friday, request.Team.Day(request.At));
        return request.Reword is var (section, wish)
            ? await writer.WriteAsync(asked with { Only = new Rewording(section, wish, before?.Writing ?? new DraftWriting([])) }, tell, cancel)
            : (await writer.WriteAsync(asked, tell, cancel)).Keeping(before?.Writing);
    }
}

/// <summary>What a draft is asked for with.</summary>
/// <param name="Key">What makes it one request: asked twice with one key, there is one draft.</param>
public sealed record ComposeRequest(
    string Key, TeamDefinition Team, ReportTemplate Template, WeekPlan Plan, DraftMarks Marks, string By, DateTimeOffset At)
{
    /// <summary>Whether the sections are arranged anew. Else they stay as the last draft has them: a lead's edit moves nothing but its line.</summary>
    public bool Anew { get; init; } = true;

    /// <summary>The section that is to be worded otherwise, and how (重写 好店 更短); null for a draft as ever.</summary>
    public (string Section, string Wish)? Reword { get; init; }

    /// <summary>The entries it is made of, and no answer given after <see cref="At"/>: a correction changes what was asked, whatever else was said since. Null: the week as it stands.</summary>
    public IReadOnlyList<EntryVersion>? Said { get; init; }

    /// <summary>A lead's edits as if they were made already.</summary>
    public IReadOnlyList<LeadEdit> Edits { get; init; } = [];

    /// <summary>What is promised, for the plan of the week after.</summary>
    public MilestoneLedger Ledger { get; init; } = new([]);
}

/// <summary>A draft and the headings in it that the template lacks.</summary>
public sealed record Composed(Draft Draft, IReadOnlyList<UnknownHeading> NewHeadings);
