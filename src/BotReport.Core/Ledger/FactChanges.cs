using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>What became of a team's entries since a reader last looked.</summary>
/// <param name="Upto">Where to look from next time; it grows with every entry version.</param>
/// <param name="Apart">Another mark whenever an owner set a statement apart or joined it again.</param>
/// <param name="Weeks">The weeks that changed, each with when the newest of its changes was said.</param>
public sealed record FactChanges(long Upto, string Apart, IReadOnlyDictionary<ReportWeek, DateTimeOffset> Weeks)
{
    /// <summary>When the newest of the changes was said; null when nothing changed.</summary>
    public DateTimeOffset? Latest => Weeks.Count > 0 ? Weeks.Values.Max() : null;
}
