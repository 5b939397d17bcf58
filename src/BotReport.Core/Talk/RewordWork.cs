using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Drafting.Writing;

namespace BotReport.Core.Talk;

/// <summary>重写 好店 更短: the model words a section otherwise, under the gate, and the next draft has it.</summary>
/// <param name="writers">Who words it; empty without a model.</param>
public sealed class RewordWork(LoadWeek weeks, WeekStores stores, IEnumerable<IWriter> writers, ICommit commit, TimeProvider clock) : IWork
{
    /// <inheritdoc/>
    public bool Does(WorkKind kind) => kind == WorkKind.Reword;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel)
    {
        var (team, work, words) = (order.Knowledge.Team, order.Work, order.Words.Writing);
        var (section, wish) = work.Text?.Split('\n', 2) is [var name, var how] ? (name, how) : (work.Text ?? "", "");
        if (writers.FirstOrDefault() is not { } writer)
        {
            return [new Reply(words.NoModel)];
        }

        var latest = await stores.Drafts.LatestAsync(team.Name, work.Week, cancel);
        var done = latest?.Key == work.Id ? latest : null; // repeated, it says again what it did
        var before = done is null ? latest : await stores.Drafts.FindAsync(team.Name, work.Week, done.Number - 1, cancel);
        if (done is null)
        {
            // A model may take its time; whoever asked hears at once that it is under way.
            await commit.CommitAsync([WorkProgress.Say(order, 0, words.Rewording(section), clock.GetUtcNow())], cancel);
        }

        var draft = done ?? await AskAsync(order, writer, section, wish, cancel);
        var changed = Changed(section, before, draft);
        if (changed.Count > 0)
        {
            // What changed nothing is no draft of its own: the lead goes on with the one he knows.
            draft = await stores.Drafts.AppendAsync(draft, cancel);
        }

        var writing = draft.Writing ?? new DraftWriting([]);
        return
        [
            new Reply(words.Reworded(section, FirstOf(section, draft), draft.Number, changed, writing.Refused, writing.Fault))
            {
                Replaces = WorkProgress.KeyOf(work),
            },
        ];
    }

    private async Task<Draft> AskAsync(WorkOrder order, IWriter writer, string section, string wish, CancellationToken cancel)
    {
        var (team, work) = (order.Knowledge.Team, order.Work);
        var composed = await new ComposeDraft(stores.Entries, stores.Drafts, writer).PreviewAsync(
            new ComposeRequest(work.Id, team, order.Knowledge.Template, LoadWeek.PlanOf(team, work.Week), new DraftMarksZh(), work.Person, work.At)
            {
                Anew = false,
                Reword = (section, wish),
                Ledger = await weeks.LedgerAsync(order.Knowledge, cancel),
            },
            cancel);
        return composed.Draft;
    }

    private static string FirstOf(string section, Draft draft) => DraftItems.Of(draft.Lines).FirstOrDefault(i => i.Section == section)?.Name ?? "1.2";

    private static List<(string Name, string Was, string Now)> Changed(string section, Draft? before, Draft draft)
    {
        var was = before?.Lines.Where(l => l.Key.Length > 0).ToLookup(l => l.Key, l => l.Line.Text);
        return [.. DraftItems.Of(draft.Lines)
            .Where(i => i.Section == section && i.Line.Hand == LineHand.Model && was?[i.Line.Key].Contains(i.Line.Line.Text) != true)
            .Select(i => (i.Name, Was: was?[i.Line.Key].FirstOrDefault() ?? "", Now: i.Line.Line.Text))];
    }
}
