using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Metrics;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>cumulative</c>: what was done since the beginning, or in a whole year, is no less than what was done in a part of it.</summary>
internal sealed class CumulativeCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page)
    {
        // By name, since a long page has thousands of both.
        var parts = page.Facts.Metrics
            .Where(m => m.Kind == MetricKind.MonthToDate || (m.Kind == MetricKind.Point && (MeasureWords.ThisWeek.In(m.Name) || m.Period is { IsDay: false })))
            .ToLookup(NameOf);
        foreach (var total in page.Facts.Metrics.Where(m => m.Kind == MetricKind.Cumulative || IsOfYear(m)))
        {
            if (NameOf(total) is { Core.Length: > 0 } name
                && parts[name].FirstOrDefault(p => p.BaseValue > total.BaseValue && InOnePlace(total, p) && IsWithin(p, total)) is { } part)
            {
                yield return new Finding(
                    total.Line,
                    "cumulative",
                    Severity.Ask,
                    FactWordingZh.CumulativeBelowMonth(total.Name + total.Value + total.Unit, part.Name + part.Value + part.Unit));
            }
        }
    }

    // 全年累计新增 sums up; 全年可用性 does not.
    private static bool IsOfYear(Metric metric) =>
        metric is { Kind: MetricKind.Point, Period: not null } && CheckWords.OfYearOrQuarter.In(metric.Name) && MeasureWords.Cumulative.In(metric.Name);

    private static bool IsWithin(Metric part, Metric total) => total.Period is not { } whole
        ? total.Kind == MetricKind.Cumulative
        : part.Period is { } days && days != whole && whole.From <= days.From && days.To <= whole.To;

    // 年初至今累计交易 and 交易 are one name.
    private static (string Core, string Unit) NameOf(Metric metric)
    {
        var name = metric.Name;
        while (CheckWords.OfYearOrQuarter.FirstIn(name) is { } span)
        {
            name = name.Remove(span.Start, span.Word.Length);
        }

        return (MetricName.Core(name), metric.BaseUnit);
    }

    private static bool InOnePlace(Metric total, Metric part) => total.Line == part.Line || Above(total).SequenceEqual(Above(part));

    // 累计交易数据 and 11月交易情况 are labels of neighbours: their parent is what they share.
    private static IEnumerable<string> Above(Metric metric) => metric.Path.Take(Math.Max(1, metric.Path.Count - 1));
}
