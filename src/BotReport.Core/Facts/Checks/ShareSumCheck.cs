using System.Globalization;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>share_sum</c>: shares of one line make 100 when 其他 is among them; without it the list may be a choice, but makes no more.</summary>
internal sealed class ShareSumCheck : ICheck
{
    // Each part is rounded; five parts of one decimal may be off by a quarter, whole percents by more.
    private const decimal Tolerance = 0.6m;

    public IEnumerable<Finding> Check(CheckedPage page)
    {
        foreach (var line in page.Facts.Metrics.Where(m => m.Kind == MetricKind.Rate).GroupBy(m => m.Line))
        {
            var parts = line.ToList();
            var sum = parts.Sum(p => p.BaseValue);
            var whole = parts.Exists(p => MeasureWords.TheRest.In(p.Name)) && (parts.Exists(IsShare) || MeasureWords.Share.In(parts[0].Source));
            var shares = whole || (sum > 100 && parts.TrueForAll(p => p.Path.Any(MeasureWords.Share.In)));
            var tolerance = parts.TrueForAll(p => Quantity.DecimalsOf(p.Value) == 0) ? parts.Count / 2m : Tolerance;
            if (parts.Count > 2 && shares && Math.Abs(sum - 100) > Math.Max(Tolerance, tolerance))
            {
                var terms = string.Join(" + ", parts.Select(p => p.Value + p.Unit));
                var message = FactWordingZh.ShareSum(terms, sum.ToString(CultureInfo.InvariantCulture) + UnitWords.Percent);
                yield return new Finding(line.Key, "share_sum", Severity.Ask, message);
            }
        }
    }

    private static bool IsShare(Metric metric) => MeasureWords.Share.In(metric.Name) || metric.Path.Any(MeasureWords.Share.In);
}
