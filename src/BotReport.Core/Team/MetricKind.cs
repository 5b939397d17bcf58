namespace BotReport.Core.Team;

/// <summary>What sort of figure a metric is; it decides what it may be compared with.</summary>
public enum MetricKind
{
    /// <summary>A state at a point of time.</summary>
    Point,

    /// <summary>Since the beginning: never falls.</summary>
    Cumulative,

    /// <summary>Since the first of the month: starts again each month.</summary>
    MonthToDate,

    /// <summary>A share or a success rate, 0 to 100.</summary>
    Rate,

    /// <summary>A difference (提升28%): neither a level nor a rate.</summary>
    Change,
}
