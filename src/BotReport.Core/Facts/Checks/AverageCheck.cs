using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>average</c>: an average beside its amount and its count is their quotient: 3.835亿元/3857笔 is 9.94万元, not 0.99万元.</summary>
/// <remarks>Silent within one percent or half a unit of the last written digit: 约9.9万元 and 约10万元 are rounded, not wrong.</remarks>
internal sealed class AverageCheck : ICheck
{
    private const decimal Tolerance = 0.01m;

    public IEnumerable<Finding> Check(CheckedPage page)
    {
        foreach (var line in page.Facts.Metrics.GroupBy(m => m.Line))
        {
            var metrics = line.ToList();
            for (var i = 0; i < metrics.Count; i++)
            {
                if (IsAverage(metrics[i]) && Beside(metrics, i) is { } pair && Wrong(metrics[i], pair.Amount, pair.Count) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // Money over whatever is counted beside it; other things only over what the average names: 人均处理530单.
    private static bool IsAverage(Metric metric) =>
        metric.Kind != MetricKind.Change && MeasureWords.Average.In(metric.Name) && (metric.BaseUnit == UnitWords.Yuan || OverOf(metric) is not null);

    private static string? OverOf(Metric metric) => MeasureWords.AverageOver.FirstOrDefault(u => metric.Name.Contains(u + MeasureWords.Each, StringComparison.Ordinal))
        ?? (metric.BaseUnit == UnitWords.Yuan ? MeasureWords.AverageOver.FirstOrDefault(u => metric.Name.Contains(u, StringComparison.Ordinal)) : null);

    // The nearest amount and count before the average; when it stands first, the nearest behind it.
    private static (Metric Amount, Metric Count)? Beside(List<Metric> metrics, int at)
    {
        var unit = OverOf(metrics[at]);
        IEnumerable<Metric>[] sides = [metrics.Take(at).Reverse(), metrics.Skip(at + 1)];
        foreach (var side in sides.Select(s => s.Where(m => m.Kind != MetricKind.Change && !MeasureWords.Average.In(m.Name) && !MeasureWords.PerTime.In(m.Name)).ToList()))
        {
            var amount = side.FirstOrDefault(m => m.BaseUnit == metrics[at].BaseUnit && m.BaseUnit != unit);
            var count = side.FirstOrDefault(m => IsNamed(metrics[at], m.BaseUnit))
                ?? side.FirstOrDefault(m => unit is null ? UnitWords.Counts.Contains(m.BaseUnit) : m.BaseUnit == unit);
            if (amount is not null && count is { BaseValue: > 0 } && amount.Kind == count.Kind)
            {
                return (amount, count);
            }
        }

        return null;
    }

    // 平均每通, 每台次费用: whatever is counted, its unit stands behind 每.
    private static bool IsNamed(Metric average, string unit) =>
        unit.Length > 0 && average.BaseUnit == UnitWords.Yuan && average.Name.Contains(MeasureWords.Every + unit, StringComparison.Ordinal) && !MeasureWords.PerTime.In(average.Name);

    private static Finding? Wrong(Metric average, Metric amount, Metric count)
    {
        var result = amount.BaseValue / count.BaseValue;
        if (Math.Abs(result - average.BaseValue) <= Math.Max(result * Tolerance, Written.LastDigit(average) / 2))
        {
            return null;
        }

        var value = result / Quantity.ScaleOf(average.Unit, average.BaseUnit);
        var (written, proposed) = (Written.Of(average), Written.Of(value, Math.Max(Quantity.DecimalsOf(average.Value), 2)) + average.Unit);
        var power = Written.PowerBetween(result, average.BaseValue);
        var message = FactWordingZh.Quotient(Written.Of(amount), Written.Of(count), proposed, written, power);
        return new Finding(average.Line, "average", Severity.Ask, message, new Proposal(written, proposed));
    }
}
