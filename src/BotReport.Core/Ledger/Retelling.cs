using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>What is told in the place of some entries, or beside them: a published report may say it otherwise than its owners did.</summary>
/// <param name="entryIds">The entries that tell nothing any more.</param>
/// <param name="said">What is told instead.</param>
/// <remarks>Two are the same only when they are one object: who keeps what was made with one compares by that.</remarks>
public sealed class Retelling(IReadOnlySet<string> entryIds, IReadOnlyList<SaidMilestone> said)
{
    /// <summary>Nothing is told otherwise.</summary>
    public static Retelling None { get; } = new(new HashSet<string>(), []);

    /// <summary>Whether nothing is told otherwise.</summary>
    public bool IsNone => entryIds.Count == 0 && said.Count == 0;

    /// <summary>Statements as they are told.</summary>
    /// <param name="from">The first week they are of; the default: all are there.</param>
    /// <param name="asOf">Only what was said by then; null: all.</param>
    internal IReadOnlyList<SaidMilestone> In(IReadOnlyList<SaidMilestone> statements, ReportWeek from, DateTimeOffset? asOf) => IsNone ? statements
        : [.. statements.Where(s => !entryIds.Contains(s.Entry.EntryId)), .. said.Where(s => (from == default || s.Week >= from) && (asOf is null || s.SaidAt <= asOf))];
}
