namespace BotReport.Core.Facts;

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

/// <summary>A figure with its name.</summary>
/// <param name="Line">The line of the page, counted from 1.</param>
/// <param name="Path">Section, topic and item label, outermost first.</param>
/// <param name="Value">As written, every digit kept: 99.990.</param>
/// <param name="Unit">As written: 亿元, 万元, 笔, %.</param>
/// <param name="BaseValue">With 亿 and 万 taken out: 20.237亿元 is 2 023 700 000.</param>
/// <param name="BaseUnit">元, 笔, % …</param>
/// <param name="Source">The whole line as its owner wrote it.</param>
public sealed record Metric(
    int Line,
    IReadOnlyList<string> Path,
    string Name,
    string Value,
    string Unit,
    decimal BaseValue,
    string BaseUnit,
    MetricKind Kind,
    string Source);
