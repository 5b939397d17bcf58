using BotReport.Core.Team;

namespace BotReport.Core.Facts;

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
    string Source)
{
    /// <summary>
    /// The days it is about, both ends included: 本月 on the 15th is 1..15, 11月 told in December the whole of it, 12月3日 that day.
    /// Null where the text says nothing of it, and of totals since the beginning (累计), which are about no days of their own.
    /// </summary>
    public DateSpan? Period { get; init; }

    /// <summary>The first of the month that a figure since the first of a month counts; null for all others, and when it is not known.</summary>
    public DateOnly? Month => Kind == MetricKind.MonthToDate && Period is { } days ? new DateOnly(days.From.Year, days.From.Month, 1) : null;
}
