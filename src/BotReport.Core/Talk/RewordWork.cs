using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Drafting.Writing;

namespace BotReport.Core.Talk;

/// <summary>重写 好店 更短: the model words a section otherwise, under the gate, and the next draft has it.</summary>
/// <param name="writers">Who words it; empty without a model.</param>
public sealed class RewordWork(LoadWeek weeks, WeekStores stores, IEnumerable<IWriter> writers) : IWork
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

        var before = await stores.Drafts.LatestAsync(team.Name, work.Week, cancel);
        var composed = await new ComposeDraft(stores.Entries, stores.Drafts, writer).RunAsync(
            new ComposeRequest(work.Id, team, order.Knowledge.Template, LoadWeek.PlanOf(team, work.Week), new DraftMarksZh(), work.Person, work.At)
            {
                Anew = false,
                Reword = (section, wish),
                Ledger = await weeks.LedgerAsync(order.Knowledge, cancel),
            },
            cancel);
        return [new Reply(Say(order, section, before, composed.Draft))];
    }

    private static string Say(WorkOrder order, string section, Draft? before, Draft draft)
    {
        var was = before?.Lines.Where(l => l.Key.Length > 0).ToLookup(l => l.Key, l => l.Line.Text);
        var changed = DraftItems.Of(draft.Lines)
            .Where(i => i.Section == section && i.Line.Hand == LineHand.Model && was?[i.Line.Key].Contains(i.Line.Line.Text) != true)
            .Select(i => (i.Name, Was: was?[i.Line.Key].FirstOrDefault() ?? "", Now: i.Line.Line.Text))
            .ToList();
        var writing = draft.Writing ?? new DraftWriting([]);
        return order.Words.Writing.Reworded(section, draft.Number, changed, writing.Refused, writing.Fault);
    }
}
