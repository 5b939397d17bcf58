using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>What became of a team's entries since a reader last looked.</summary>
/// <param name="Upto">Where to look from next time; it grows with every entry version.</param>
/// <param name="Apart">Another mark whenever an owner set a statement apart or joined it again.</param>
/// <param name="Latest">When the newest of the changes was said; null when nothing changed.</param>
/// <param name="Weeks">The weeks that changed.</param>
public sealed record FactChanges(long Upto, string Apart, DateTimeOffset? Latest, IReadOnlyList<ReportWeek> Weeks);
