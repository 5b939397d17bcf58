namespace BotReport.Core.Drafting.Edits;

/// <summary>Which of a week's edits are in force.</summary>
public static class EditLog
{
    /// <summary>Those that are neither undone nor void by a later 恢复, in the order in which they came.</summary>
    public static IReadOnlyList<LeadEdit> InForce(IEnumerable<LeadEdit> edits)
    {
        var undone = new HashSet<string>();
        var restored = new HashSet<string>();
        var reworded = new HashSet<string>();
        List<LeadEdit> inForce = [];
        foreach (var edit in edits.OrderByDescending(e => e.Number))
        {
            if (undone.Contains(edit.Message))
            {
                continue;
            }

            if (edit.Kind == LeadEditKind.Undo)
            {
                undone.Add(edit.Undone);
            }
            else if (edit.Kind == LeadEditKind.Restore)
            {
                restored.Add(edit.Line);
            }
            else if (edit.Kind == LeadEditKind.Reword)
            {
                reworded.Add(edit.Line);
            }
            else if (edit.Kind is LeadEditKind.Rewrite or LeadEditKind.Keep && reworded.Contains(edit.Line))
            {
                continue;
            }
            else if (edit.Kind == LeadEditKind.Write || !restored.Contains(edit.Line))
            {
                inForce.Insert(0, edit);
            }
        }

        return inForce;
    }

    /// <summary>The lines that the bot proposed and a lead took as they were (采用), by key.</summary>
    public static IReadOnlySet<string> Taken(IEnumerable<LeadEdit> edits) => InForce(edits)
        .Where(e => e.Kind == LeadEditKind.Rewrite && LineKey.IsDue(e.Line))
        .GroupBy(e => e.Line)
        .Where(line => line.Last() is var last && last.Text == last.Was)
        .Select(line => line.Key)
        .ToHashSet();

    /// <summary>The entries that a lead took out of their weeks' reports and that are out still, by id.</summary>
    /// <param name="edits">Of any weeks; only removals and what takes them back matter.</param>
    public static IReadOnlySet<string> TakenOut(IEnumerable<LeadEdit> edits) => edits.GroupBy(e => e.Week).SelectMany(InForce)
        .Where(e => e.Kind == LeadEditKind.Remove && !LineKey.IsDue(e.Line))
        .SelectMany(e => e.Base)
        .Select(b => b.EntryId)
        .ToHashSet();

    /// <summary>The words of the leads that stand in their weeks' reports, each with the entries in whose place they stand. What the bot proposed from another line's promise stands in no entry's place.</summary>
    /// <param name="edits">Of any weeks.</param>
    public static IReadOnlyList<(LeadEdit Words, IReadOnlyList<string> Entries)> Standing(IEnumerable<LeadEdit> edits) =>
        [.. from week in edits.GroupBy(e => e.Week)
            let inForce = InForce(week)
            from line in inForce.Where(e => !LineKey.IsDue(e.Line)).GroupBy(e => e.Line)
            where line.Last().Kind != LeadEditKind.Remove
            let words = line.LastOrDefault(e => e.Kind is LeadEditKind.Rewrite or LeadEditKind.Write)
            where words is not null
            let rests = line.Last(e => e == words || e.Kind == LeadEditKind.Keep).Base
            select (words, (IReadOnlyList<string>)[.. rests.Select(r => r.EntryId).Distinct()])];

    /// <summary>The lines that were brought back (恢复 1.2) and are so still, by key.</summary>
    public static IReadOnlySet<string> Restored(IReadOnlyList<LeadEdit> edits)
    {
        var undone = edits.Where(e => e.Kind == LeadEditKind.Undo).Select(e => e.Undone).ToHashSet();
        return edits.Where(e => e.Kind is LeadEditKind.Restore or LeadEditKind.Reword && !undone.Contains(e.Message)).Select(e => e.Line).ToHashSet();
    }

    /// <summary>Whether something is in force that was done to a line, beyond its being written.</summary>
    public static bool IsChanged(IReadOnlyList<LeadEdit> edits, string line) => InForce(edits).Any(e => e.Line == line && e.Kind != LeadEditKind.Write);

    /// <summary>The lines of a lead's own that he took out again; they rest on no entry, so that no draft lists them.</summary>
    public static IReadOnlyList<LeadEdit> OwnTakenOut(IReadOnlyList<LeadEdit> edits) => [.. InForce(edits).Where(e => e.Kind == LeadEditKind.Remove && e.Base.Count == 0)];

    /// <summary>What 恢复 undoes next: the newest edit that was not undone, and undoes nothing itself; null when there is none.</summary>
    public static LeadEdit? Last(IReadOnlyList<LeadEdit> edits)
    {
        var undone = edits.Where(e => e.Kind == LeadEditKind.Undo).Select(e => e.Undone).ToHashSet();
        return edits.Where(e => e.Kind != LeadEditKind.Undo && !undone.Contains(e.Message)).MaxBy(e => e.Number);
    }
}
