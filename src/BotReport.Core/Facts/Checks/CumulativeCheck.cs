using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Metrics;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>cumulative</c>: what was done since the beginning is no less than what was done this month or week.</summary>
internal sealed class CumulativeCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page)
    {
        // By name, since a long page has thousands of both.
        var parts = page.Facts.Metrics.Where(m => m.Kind == MetricKind.MonthToDate || (m.Kind == MetricKind.Point && MeasureWords.ThisWeek.In(m.Name))).ToLookup(NameOf);
        foreach (var total in page.Facts.Metrics.Where(m => m.Kind == MetricKind.Cumulative))
        {
            if (NameOf(total) is { Core.Length: > 0 } name
                && parts[name].FirstOrDefault(p => p.BaseValue > total.BaseValue && InOnePlace(total, p)) is { } part)
            {
                yield return new Finding(
                    total.Line,
                    "cumulative",
                    Severity.Ask,
                    FactWordingZh.CumulativeBelowMonth(total.Name + total.Value + total.Unit, part.Name + part.Value + part.Unit));
            }
        }
    }

    private static (string Core, string Unit) NameOf(Metric metric) => (MetricName.Core(metric.Name), metric.BaseUnit);

    private static bool InOnePlace(Metric total, Metric part) => total.Line == part.Line || Above(total).SequenceEqual(Above(part));

    // 累计交易数据 and 11月交易情况 are labels of neighbours: their parent is what they share.
    private static IEnumerable<string> Above(Metric metric) => metric.Path.Take(Math.Max(1, metric.Path.Count - 1));
}
