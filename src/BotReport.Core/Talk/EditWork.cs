using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Publishing;

namespace BotReport.Core.Talk;

/// <summary>The next draft with what the lead did to a line; says what became of the line, not the whole page again.</summary>
public sealed class EditWork(LoadWeek weeks, WeekStores stores) : IWork
{
    /// <inheritdoc/>
    public bool Does(WorkKind kind) => kind == WorkKind.Edit;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel)
    {
        var (team, work) = (order.Knowledge.Team, order.Work);
        var composed = await new ComposeDraft(stores.Entries, stores.Drafts).RunAsync(
            new ComposeRequest(work.Id, team, order.Knowledge.Template, LoadWeek.PlanOf(team, work.Week), new DraftMarksZh(), work.Person, work.At)
            {
                Anew = false,
                Ledger = await weeks.LedgerAsync(order.Knowledge, cancel),
            },
            cancel);
        var file = await weeks.RunAsync(order.Knowledge, work.Week, cancel);
        return [new Reply(Say(order, composed.Draft, file))];
    }

    private static string Say(WorkOrder order, Draft draft, WeekFile file)
    {
        var (items, edits) = (DraftItems.Of(draft.Lines), file.Edits);
        var mine = edits.Where(e => e.Message == $"lead/{order.Work.Number}").ToList();
        var (first, say) = (mine[0], order.Words.Edit);
        var item = items.FirstOrDefault(i => i.Line.Key == first.Line);
        var names = mine.Select(e => items.FirstOrDefault(i => i.Line.Key == e.Line)?.Name).OfType<string>().ToList();
        var text = (first.Kind, item) switch
        {
            (LeadEditKind.Undo, _) => say.Undone(KindOf(edits, first.Undone), [.. edits.Where(e => e.Message == first.Undone).Select(e => SaidOf(items, e)).Distinct()], draft.Number),
            (LeadEditKind.Restore, null) when LineKey.PlaceOf(first.Line) is not null => say.GaveWay(first.Was, draft.Number),
            (LeadEditKind.Remove, null) when mine.Count > 1 => say.RemovedAll([.. mine.Select(e => e.Was)], first.Reason, draft.Number),
            (LeadEditKind.Remove, null) => say.Removed(first.Was, first.Reason, draft.Number),
            (LeadEditKind.Restore, null) => say.RestoredToNothing(first.Was, draft.Number),
            (_, null) => say.Lost(draft.Number),
            (LeadEditKind.Rewrite, _) when first.Was == first.Text && mine.All(e => e.Kind == LeadEditKind.Rewrite) => say.Taken(names, draft.Number),
            (LeadEditKind.Rewrite, _) => say.Rewritten(item.Name, first.Was, item.Text, draft.Number),
            (LeadEditKind.Move, _) => say.Moved(item.Name, item.Text, draft.Number),
            (LeadEditKind.Write, _) => say.Added(names, item.Section, draft.Number),
            (LeadEditKind.Keep, _) when LineKey.PlaceOf(first.Line) is var (_, _, who) =>
                say.KeptInstead(item.Name, item.Text, order.Knowledge.Team.NameOf(who), first.Base.Count, draft.Number),
            (LeadEditKind.Keep, _) => say.Kept(item.Name, item.Text, draft.Number),
            (LeadEditKind.Restore, _) when WasOut(edits, first) => say.PutBack(item.Name, item.Text, draft.Number),
            (LeadEditKind.Restore, _) => say.Restored(item.Name, item.Text, draft.Number),
            _ => say.Lost(draft.Number),
        };
        var team = order.Knowledge.Team;
        var conflict = item is null ? null : order.Knowledge.CheckOf(file).OfLine(item.Line, item.Name).FirstOrDefault(f => f.Rule == DraftRule.Conflict);
        return conflict is null ? text : text + "\n" + say.OwnerChanged(team.NameOf(conflict.Person), item!.Name, null, item.Text, conflict.Newest);
    }

    /// <summary>A line that was undone, as it reads now; else as it did.</summary>
    private static string SaidOf(IReadOnlyList<DraftItem> items, LeadEdit undone) =>
        items.FirstOrDefault(i => i.Line.Key == undone.Line)?.Text ?? (undone.Was.Length > 0 ? undone.Was : undone.Text);

    /// <summary>Whether a line that is restored had been taken out.</summary>
    private static bool WasOut(IReadOnlyList<LeadEdit> edits, LeadEdit restored) =>
        EditLog.InForce(edits.Where(e => e.Number < restored.Number)).Any(e => e.Kind == LeadEditKind.Remove && e.Line == restored.Line);

    private static LeadEditKind KindOf(IReadOnlyList<LeadEdit> edits, string message) => edits.First(e => e.Message == message).Kind;
}
