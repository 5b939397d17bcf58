using System.Globalization;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Facts.Checks;

/// <summary>Which month a month-to-date figure counts: two of different months are never compared.</summary>
internal static class FigureMonth
{
    /// <summary>The month named before the figure (11月全月 in a report of December), else the month its report's week lies in; null when that is in doubt.</summary>
    /// <remarks>A week that reaches over the first of a month may have been reported on either side of it.</remarks>
    public static int? Of(Metric metric, DateOnly day) => Named(metric) ?? OfWeek(day);

    /// <summary>The last month named before the figure in its line; a day (12月3日) names none. Null when there is none.</summary>
    public static int? Named(Metric metric)
    {
        var line = Normal.Lower(metric.Source[..Math.Min(metric.Source.Length, DateReader.LongestLine)]);
        var at = line.IndexOf(Normal.Lower(metric.Value), StringComparison.Ordinal);
        return In(at > 0 ? line[..at] : line);
    }

    /// <summary>The last month a text names: 11月交易情况. Null when it names none.</summary>
    public static int? In(string text) => MetricPatterns.Month().Matches(text) is [.., var last]
        ? int.Parse(last.Value.AsSpan(0, last.Length - 1), CultureInfo.InvariantCulture)
        : null;

    private static int? OfWeek(DateOnly day)
    {
        var week = ReportWeek.Of(day);
        return week.Monday.Month == week.Friday.Month && week.Friday.Month == day.Month ? day.Month : null;
    }
}
