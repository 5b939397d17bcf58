using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>ratio</c>: a rate right behind its two counts is their quotient: 成功9,420笔/总10,000笔，成功率94.2%.</summary>
/// <remarks>
/// The part is the count that bears the rate's word (成功 of 成功率), the whole the one that does not. Silent within one unit of the last written
/// digit, when a count is itself rounded (1.2万笔) within what that leaves open, and when the part is the greater one.
/// </remarks>
internal sealed class RatioCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page)
    {
        foreach (var line in page.Facts.Metrics.GroupBy(m => m.Line))
        {
            var metrics = line.ToList();
            for (var i = 2; i < metrics.Count; i++)
            {
                if (Stem(metrics[i]) is { } stem && Parts(metrics[i - 2], metrics[i - 1], stem) is { } of && Wrong(metrics[i], of.Part, of.Whole) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static string? Stem(Metric rate)
    {
        var end = rate.Name.LastIndexOf(CheckWords.RateEnds, StringComparison.Ordinal);
        return rate.Kind == MetricKind.Rate && rate.BaseUnit == UnitWords.Percent && end >= 2 && end == rate.Name.Length - 1
            ? Normal.Key(rate.Name[(end - 2)..end])
            : null;
    }

    private static (Metric Part, Metric Whole)? Parts(Metric first, Metric second, string stem)
    {
        var (a, b) = (Has(first, stem), Has(second, stem));
        var same = first.BaseUnit == second.BaseUnit && first.Kind == second.Kind && UnitWords.Counts.Contains(first.BaseUnit) && first.Kind != MetricKind.Change;
        return !same || a == b ? null : a ? (first, second) : (second, first);
    }

    private static bool Has(Metric count, string stem) => Normal.Key(count.Name).Contains(stem, StringComparison.Ordinal);

    private static Finding? Wrong(Metric rate, Metric part, Metric whole)
    {
        if (part.BaseValue <= 0 || part.BaseValue > whole.BaseValue)
        {
            return null;
        }

        var result = part.BaseValue / whole.BaseValue * 100;
        var rounded = Rounding(part) + Rounding(whole);
        var (written, decimals) = (Written.Of(rate), Quantity.DecimalsOf(rate.Value));
        if (Math.Abs(result - rate.BaseValue) <= Math.Max(Written.LastDigit(rate), result * rounded))
        {
            return null;
        }

        var proposed = Written.Of(result, decimals) + rate.Unit;
        var message = FactWordingZh.Quotient(Written.Of(part), Written.Of(whole), proposed, written, Written.PowerBetween(result, rate.BaseValue));
        return new Finding(rate.Line, "ratio", Severity.Ask, message, new Proposal(written, proposed));
    }

    // 9,420笔 is exact, 0.94万笔 may be anything from 0.935 to 0.945.
    private static decimal Rounding(Metric count) => Written.LastDigit(count) > 1 ? Written.LastDigit(count) / 2 / count.BaseValue : 0;
}
