using System.Globalization;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>month_decrease</c>: what was counted since the first of the month does not fall within that month. It starts anew with the next.</summary>
internal sealed class MonthDecreaseCheck : ICrossWeekCheck
{
    public IEnumerable<Finding> Check(WeekFigures before, WeekFigures now) =>
        from pair in Series.Pairs(before, now, KeyOf)
        where pair.Now.BaseValue < pair.Then.BaseValue
        select new Finding(
            pair.Now.Line,
            "month_decrease",
            Severity.Ask,
            FactWordingZh.MonthDecrease(pair.Now.Name, pair.Now.Value + pair.Now.Unit, pair.Then.Value + pair.Then.Unit));

    /// <summary>A figure since the first of a month, with the month in its key; null for others and when the month is in doubt.</summary>
    internal static string? KeyOf(Metric metric) => metric.Month is { } month && !HasJustBegun(metric) && Series.InSection(metric) is { } key
        ? string.Create(CultureInfo.InvariantCulture, $"{key}/{month:yyyy-MM}")
        : null;

    // 本月 in the report of a week that reaches over the first of a month may have been meant on either side of it.
    private static bool HasJustBegun(Metric metric) =>
        metric.Period is { } days && ReportWeek.Of(days.To).Monday is var monday && (monday.Year, monday.Month) != (days.To.Year, days.To.Month);
}
