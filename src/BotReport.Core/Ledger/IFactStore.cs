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

    /// <summary>The same of that week and the later ones.</summary>
    Task<IReadOnlyList<SaidMilestone>> MilestonesSinceAsync(string team, ReportWeek from, DateTimeOffset? asOf, CancellationToken cancel);

    /// <summary>What became of a team's entries after <paramref name="since"/>, a <see cref="FactChanges.Upto"/>; 0: from the beginning.</summary>
    Task<FactChanges> ChangesAsync(string team, long since, CancellationToken cancel);

    /// <summary>The metrics of the newest living version of every entry of one week, as things stood at <paramref name="asOf"/>, in page order.</summary>
    Task<IReadOnlyList<SaidMetric>> MetricsAsync(string team, ReportWeek week, DateTimeOffset? asOf, CancellationToken cancel);
}
