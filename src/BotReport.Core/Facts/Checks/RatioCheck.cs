using System.Globalization;
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
    public IEnumerable<Finding> Check(CheckedPage page) => OfNamed(page).Concat(page.Lines.SelectMany(OfNameless));

    private static IEnumerable<Finding> OfNamed(CheckedPage page)
    {
        foreach (var line in page.Facts.Metrics.GroupBy(m => m.Line))
        {
            var metrics = line.ToList();
            for (var i = 2; i < metrics.Count; i++)
            {
                if (Stem(metrics[i]) is { } stem && Parts(metrics[i - 2], metrics[i - 1], stem) is { } of && Wrong(metrics[i].Line, Figure.Of(metrics[i]), Figure.Of(of.Part), Figure.Of(of.Whole)) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // 10个需求完成8个，完成率80%: 10个需求 is prose, no figure of its own. Where a sentence counts more of them, whose rate it is cannot be told.
    private static IEnumerable<Finding> OfNameless(LineReading line) =>
        from sentence in line.Sentences
        from told in ArithmeticWords.DoneAndRate().Matches(line.Lower[sentence.Range.Start..sentence.Range.End])
        let unit = told.Groups["unit"].Value
        where ArithmeticWords.Number().Count(line.Lower[sentence.Range.Start..sentence.Range.End]) == ArithmeticWords.Number().Count(told.Value)
        let rate = new Figure(told.Groups["rate"].Value, UnitWords.Percent)
        let finding = Wrong(line.Line.Number, rate, new(told.Groups["part"].Value, unit), new(told.Groups["whole"].Value, unit))
        where finding is not null
        select finding;

    private static string? Stem(Metric rate)
    {
        var end = rate.Name.LastIndexOf(CheckWords.RateEnds, StringComparison.Ordinal);
        return rate.Kind == MetricKind.Rate && rate.BaseUnit == UnitWords.Percent && end >= 2 && end == rate.Name.Length - 1 && !NamesAnother(rate, rate.Name[..(end - 2)])
            ? Normal.Key(rate.Name[(end - 2)..end])
            : null;
    }

    // 离职19人，期末在册1386人，研发岗离职率1.9%: of others than what was counted, whom nothing before it names.
    private static bool NamesAnother(Metric rate, string whose) => whose.Length > 1
        && rate.Source.IndexOf(rate.Name, StringComparison.Ordinal) is > 0 and var at
        && !rate.Source[..at].Contains(whose, StringComparison.Ordinal) && !rate.Path.Any(p => p.Contains(whose, StringComparison.Ordinal));

    private static (Metric Part, Metric Whole)? Parts(Metric first, Metric second, string stem)
    {
        var (a, b) = (Has(first, stem), Has(second, stem));
        var same = first.BaseUnit == second.BaseUnit && first.Kind == second.Kind && UnitWords.Counts.Contains(first.BaseUnit) && first.Kind != MetricKind.Change;
        return !same || a == b ? null : a ? (first, second) : (second, first);
    }

    private static bool Has(Metric count, string stem) => Normal.Key(count.Name).Contains(stem, StringComparison.Ordinal);

    private static Finding? Wrong(int line, Figure rate, Figure part, Figure whole)
    {
        if (part.Value <= 0 || part.Value > whole.Value)
        {
            return null;
        }

        var result = part.Value / whole.Value * 100;
        var rounded = Rounding(part) + Rounding(whole);
        if (Math.Abs(result - rate.Value) <= Math.Max(rate.LastDigit, result * rounded))
        {
            return null;
        }

        var proposed = Written.Of(result, Quantity.DecimalsOf(rate.Number)) + rate.Unit;
        var message = FactWordingZh.Quotient(part.Text, whole.Text, proposed, rate.Text, Written.PowerBetween(result, rate.Value));
        return new Finding(line, "ratio", Severity.Ask, message, new Proposal(rate.Text, proposed));
    }

    // 9,420笔 is exact, 0.94万笔 may be anything from 0.935 to 0.945.
    private static decimal Rounding(Figure count) => count.LastDigit > 1 ? count.LastDigit / 2 / count.Value : 0;

    /// <summary>A figure that has a name, or one that stands in the text without.</summary>
    private sealed record Figure(string Number, string Unit, decimal Value, decimal LastDigit)
    {
        public string Text => Number + Unit;

        /// <summary>A bare one, without a scale.</summary>
        public Figure(string number, string unit)
            : this(number, unit, decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture), Written.LastDigit(1m, number))
        {
        }

        public static Figure Of(Metric metric) => new(metric.Value, metric.Unit, metric.BaseValue, Written.LastDigit(metric));
    }
}
