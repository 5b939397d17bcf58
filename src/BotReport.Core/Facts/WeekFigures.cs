namespace BotReport.Core.Facts;

/// <summary>The figures of one week's report, as the next week's are compared with them.</summary>
/// <param name="Day">The report's day; the Friday of a week that was reported in many messages.</param>
public sealed record WeekFigures(IReadOnlyList<Metric> Metrics, DateOnly Day);
