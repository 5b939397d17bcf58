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
        var before = await stores.Drafts.FindAsync(work.Team, work.Week, composed.Draft.Number - 1, cancel);
        List<string> lines = [Say(order, composed.Draft, file), .. before is null ? (string[])[] : [.. Besides(order, before, composed.Draft, file)]];
        return [new Reply(string.Join('\n', lines.Where(l => l.Length > 0)))];
    }

    /// <summary>What else is new in this draft, which the lead did not ask for, and what still reads as his line did before.</summary>
    private static IEnumerable<string> Besides(WorkOrder order, Draft before, Draft draft, WeekFile file)
    {
        var edits = file.Edits.Where(e => e.Message == $"lead/{order.Work.Number}").ToList();
        if (edits.Exists(e => e.Kind == LeadEditKind.Restore && LineKey.PlaceOf(e.Line) is not null))
        {
            yield break; // his own gave way to the owner's, as he asked
        }

        var mine = edits.Concat(file.Edits.Where(e => edits.Exists(undo => undo.Undone == e.Message))).Select(e => e.Line).ToHashSet();
        var (old, now) = (Said(before, mine), Said(draft, mine));
        yield return order.Words.Edit.TakenIn(
            [.. now.Where(i => old.All(o => (o.Line.Key, o.Text) != (i.Line.Key, i.Text))).Select(i => (i.Name, i.Text))],
            [.. old.Where(o => now.All(i => i.Line.Key != o.Line.Key) && file.Entries.Any(e => e.Deleted && o.Line.Sources.Any(s => s.EntryId == e.EntryId))).Select(o => o.Text)]);
        foreach (var item in new LeftBehind(file.Ledger, order.Knowledge.Gate).Of(before.Lines, draft.Lines, order.Knowledge.Team.Day(order.Work.At)))
        {
            yield return order.Words.Edit.LeftBehind(item.Name, item.Text);
        }
    }

    /// <summary>The lines of owners' words that were not edited just now.</summary>
    private static List<DraftItem> Said(Draft draft, HashSet<string> edited) =>
        [.. DraftItems.Of(draft.Lines).Where(i => i.Line is { Hand: LineHand.Owner or LineHand.Model, Sources.Count: > 0 } && !edited.Contains(i.Line.Key))];

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
