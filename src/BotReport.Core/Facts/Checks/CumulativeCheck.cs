using BotReport.Core.Facts.Metrics;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>cumulative</c>: what was done since the beginning is no less than what was done this month.</summary>
internal sealed class CumulativeCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) =>
        from total in page.Facts.Metrics
        where total.Kind == MetricKind.Cumulative
        from part in page.Facts.Metrics
        where part.Kind == MetricKind.MonthToDate && part.BaseUnit == total.BaseUnit && part.BaseValue > total.BaseValue && SameThing(total, part)
        select new Finding(
            total.Line,
            "cumulative",
            Severity.Ask,
            FactWordingZh.CumulativeBelowMonth(total.Name + total.Value + total.Unit, part.Name + part.Value + part.Unit));

    private static bool SameThing(Metric total, Metric part) =>
        (total.Line == part.Line || Above(total).SequenceEqual(Above(part)))
        && MetricName.Core(total.Name) is { Length: > 0 } core && core == MetricName.Core(part.Name);

    // 累计交易数据 and 11月交易情况 are labels of neighbours: their parent is what they share.
    private static IEnumerable<string> Above(Metric metric) => metric.Path.Take(Math.Max(1, metric.Path.Count - 1));
}
