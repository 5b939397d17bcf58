using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Facts;
using BotReport.Core.Publishing;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>勘误 shows what would change; 确认勘误 publishes the next version and posts the difference where the report was posted.</summary>
public sealed class CorrectWork(LoadScene scenes, WeekStores stores, ICommit commit) : IWork
{
    /// <inheritdoc/>
    public bool Does(WorkKind kind) => kind is WorkKind.ShowCorrection or WorkKind.Correct;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel) =>
        order.Work.Kind == WorkKind.Correct ? CorrectAsync(order, cancel) : ShowAsync(order, cancel);

    private async Task<IReadOnlyList<Reply>> ShowAsync(WorkOrder order, CancellationToken cancel)
    {
        var (work, words) = (order.Work, order.Words.Correct);
        if (order.Knowledge.Team.Find(work.Person) is not { } person
            || await scenes.RunAsync(order.Knowledge, person, work.At, work.Week, cancel) is not { File.Report: { } report } scene
            || scene.State.Pending is not Pending.ConfirmCorrection asked || asked.Version != report.Version)
        {
            return [new(words.NothingToConfirm)];
        }

        var plan = CorrectionPlan.Of(scene, asked, work.Number ?? 0);
        var lines = report.Origin == ReportOrigin.Imported
            ? Patched(report, [.. plan.Entries.Select(e => e.Entry)], plan.Edits)
            : (await new ComposeDraft(stores.Entries, stores.Drafts).PreviewAsync(
                await RequestAsync(order, report, CorrectTalk.SaidIn(scene, plan), cancel) with { Edits = plan.Edits }, cancel)).Draft.Lines;
        var diff = ReportDiff.Of(report.Lines, lines);
        var next = await stores.Reports.NextVersionAsync(work.Team, work.Week, cancel);
        var open = scene.File.Suggestions.Where(s => s.IsOpen).ToList();
        var wishes = open.Index().Where(w => asked.Wishes.Contains(w.Item.Id))
            .Select(w => new WishText(w.Index + 1, scene.NameOf(w.Item.Person), w.Item.Text, plan.ByHand.Contains(w.Item)));
        var found = await FoundAsync(order, plan, lines, cancel);
        var behind = new LeftBehind(scene.File.Ledger, order.Knowledge.Gate).Of(report.Lines, lines, scene.Today);
        var text = words.Preview(
            order.Label, next, diff, [.. wishes], order.Knowledge.Team.Places.Count,
            [.. order.Words.Check.Remarks(found), .. behind.Select(i => words.LeftBehind(i.Name, i.Text))]);
        return [new(text, diff.Count == 0 ? null : CorrectCard.Of(work.Week, text, order.Words))];
    }

    /// <summary>What the lead's own words say and the owners' do not; these are the ones he saw before.</summary>
    private async Task<IReadOnlyList<DraftFinding>> FoundAsync(
        WorkOrder order, CorrectionPlan plan, IReadOnlyList<DraftLine> lines, CancellationToken cancel)
    {
        var knowledge = order.Knowledge;
        List<DraftFinding> found = [];
        foreach (var item in DraftItems.Of(lines).Where(i => plan.Edits.Any(e => e.Kind == LeadEditKind.Rewrite && e.Line == i.Line.Key)))
        {
            List<EntryVersion> cited = [];
            foreach (var source in item.Line.Sources)
            {
                cited.AddRange((await stores.Entries.HistoryAsync(source.EntryId, cancel)).Where(v => v.Version == source.Version));
            }

            found.AddRange(new DraftCheck(knowledge.Team, cited, knowledge.Gate).OfWords(item.Line, item.Name, knowledge.Team.Day(order.Work.At)));
        }

        return found;
    }

    private async Task<IReadOnlyList<Reply>> CorrectAsync(WorkOrder order, CancellationToken cancel)
    {
        var (work, words) = (order.Work, order.Words.Correct);
        if (await stores.Reports.VersionAsync(work.Team, work.Week, (int)(work.Number ?? 0), cancel) is not { } before
            || await CorrectedAsync(order, before, cancel) is not { } report)
        {
            return [new(words.NothingToConfirm)];
        }

        if (report.Version == before.Version)
        {
            return [new(words.Unchanged(order.Label, report.Version))];
        }

        var diff = ReportDiff.Of(before.Lines, report.Lines);
        var team = order.Knowledge.Team;
        await commit.CommitAsync([.. team.Places.Select(place => Post(order, report, place, words.Posted(order.Label, report.Version, team.NameOf(work.Person), diff)))], cancel);
        return [new(words.Corrected(order.Label, report.Version, team.Places.Count))];
    }

    /// <summary>The version after, made once, however often it is asked for; the one before when no line would change. Null when somebody else's correction was first.</summary>
    private async Task<Report?> CorrectedAsync(WorkOrder order, Report before, CancellationToken cancel)
    {
        var work = order.Work;
        if (await stores.Reports.FindAsync(work.Team, work.Week, cancel) is not { } newest || newest.Version != before.Version)
        {
            return await stores.Reports.FindAsync(work.Team, work.Week, cancel) is { } done && done.At == work.At && done.By == work.Person ? done : null;
        }

        var version = await stores.Reports.NextVersionAsync(work.Team, work.Week, cancel);
        var edits = (await stores.Drafts.EditsAsync(work.Team, work.Week, cancel)).Where(e => e.At == work.At).ToList();
        var brought = (await stores.Entries.OfWeekAsync(work.Team, work.Week, cancel)).Where(e => e.SaidAt == work.At).ToList();
        var draft = before.Origin == ReportOrigin.Imported ? null
            : (await new ComposeDraft(stores.Entries, stores.Drafts).PreviewAsync(
                await RequestAsync(order, before, [.. brought.Select(e => new Change.EntrySaid(e, PageFacts.None))], cancel), cancel)).Draft;
        var lines = draft?.Lines ?? Patched(before, brought, edits);
        if (ReportDiff.Of(before.Lines, lines).Count == 0)
        {
            return before;
        }

        draft = draft is null ? null : await stores.Drafts.AppendAsync(draft, cancel);
        var report = before with { Version = version, Draft = draft?.Number, By = work.Person, At = work.At, Lines = lines, Corrects = before.Version };
        return await stores.Reports.PublishAsync(report, cancel) ? report : null;
    }

    /// <summary>The version before with what the correction brings. The same whether it is shown or done.</summary>
    private async Task<ComposeRequest> RequestAsync(WorkOrder order, Report before, IReadOnlyList<Change.EntrySaid> brings, CancellationToken cancel)
    {
        var (work, knowledge) = (order.Work, order.Knowledge);
        var draft = await stores.Drafts.FindAsync(work.Team, work.Week, before.Draft ?? 0, cancel);
        var rest = await CorrectionBase.OfAsync(stores, knowledge, before, draft, brings, cancel);

        // Dated as the report it corrects: the page says when the report was made.
        return new ComposeRequest(
            work.Id, knowledge.Team, knowledge.Template, LoadWeek.PlanOf(knowledge.Team, work.Week), new DraftMarksZh(), work.Person, draft?.At ?? before.At)
        {
            Anew = false,
            Said = rest.Said,
            Ledger = rest.Ledger,
        };
    }

    /// <summary>The lines with what is newer than they are.</summary>
    private static IReadOnlyList<DraftLine> Patched(Report report, IReadOnlyList<EntryVersion> entries, IReadOnlyList<LeadEdit> edits)
    {
        var patch = new PagePatch(report.Lines);
        var known = report.Lines.SelectMany(l => l.Sources).ToHashSet();
        foreach (var entry in entries.Where(e => !known.Contains(e.Ref) && e.CorrectedBy is null))
        {
            patch.With(entry);
        }

        foreach (var edit in edits.Where(e => e.Kind == LeadEditKind.Rewrite))
        {
            patch.With(edit.Line, edit.Text);
        }

        return patch.Lines;
    }

    private static Change.Send Post(WorkOrder order, Report report, ReportPlace place, string text) => new(new OutboxMessage(
        OutboxKeys.Post(order.Work.Team, order.Work.Week, report.Version, place), PostTalk.AddressOf(place), order.Work.Team, null, text, order.Work.At)
    {
        Thread = OutboxKeys.PostThread(order.Work.Team, order.Work.Week, place),
    });
}
