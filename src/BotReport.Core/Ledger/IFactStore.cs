using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>The facts read from entries, kept with the entry version they were read from.</summary>
public interface IFactStore
{
    /// <summary>
    /// The milestones of the newest living version of every entry of a team, as things stood at <paramref name="asOf"/>
    /// (null: now), oldest week first, then in page order.
    /// </summary>
    Task<IReadOnlyList<SaidMilestone>> MilestonesAsync(string team, DateTimeOffset? asOf, CancellationToken cancel);

    /// <summary>The same for the metrics of one week.</summary>
    Task<IReadOnlyList<SaidMetric>> MetricsAsync(string team, ReportWeek week, DateTimeOffset? asOf, CancellationToken cancel);
}
