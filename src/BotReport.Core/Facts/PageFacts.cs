namespace BotReport.Core.Facts;

/// <summary>All that was read from some lines.</summary>
public sealed record PageFacts(
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing was read.</summary>
    public static PageFacts None { get; } = new([], [], [], []);
}
