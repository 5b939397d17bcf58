using BotReport.Core.Facts.Metrics;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Checks;

/// <summary>Figures of one page that claim to be the same: one place, one name, one sort, one month.</summary>
/// <remarks>
/// Two blocks under different topics are two places: 台湾通行证识别成功率 under 备件对比 and under 分类准确率 are two figures. A figure that stands
/// behind other words of its line (佛山上线，首日交易43笔) may be about those and claims nothing.
/// </remarks>
internal static class SameFigure
{
    private const int LongestLabel = 30;
    private const int LongestOpening = 100;

    /// <summary>Each pair of such figures, the earlier first.</summary>
    public static IEnumerable<(Metric First, Metric Second)> Pairs(CheckedPage page) =>
        from same in page.Facts.Metrics.Where(m => m.Kind != MetricKind.Change && OpensItsLine(m)).GroupBy(m => KeyOf(m, page.Day), StringComparer.Ordinal)
        let all = same.ToList()
        from second in Enumerable.Range(1, Math.Max(0, all.Count - 1))
        select (all[0], all[second]);

    private static string KeyOf(Metric metric, DateOnly day) => string.Join(
        '/', [.. metric.Path.Select(Normal.Key), Normal.Key(metric.Name), metric.Kind.ToString(), metric.Kind == MetricKind.MonthToDate ? $"{FigureMonth.Of(metric, day)}" : string.Empty]);

    private static bool OpensItsLine(Metric metric)
    {
        var name = Normal.Key(metric.Name);
        var text = Normal.Key(metric.Source[..Math.Min(metric.Source.Length, LongestOpening)]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return MetricName.Core(metric.Name).Length > 1
            && (text.StartsWith(name, StringComparison.Ordinal)
                || (colon is > 0 and < LongestLabel && (text.AsSpan(colon + 1).StartsWith(name, StringComparison.Ordinal) || text[..colon] == name)));
    }
}
