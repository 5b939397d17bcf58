using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>growth</c>: words tell what became of a figure, and its two values tell otherwise: 由20家翻倍到50家, 由1000人减少至1200人, 从800ms优化到600ms，缩短一半.</summary>
/// <remarks>增 and 减 count, so that they have one way; 提升 may be told of what is better for being less. A tenth beside 翻倍 and 一半 is as people speak.</remarks>
internal sealed class WordedGrowthCheck : ICheck
{
    private const decimal Loosely = 0.1m;

    public IEnumerable<Finding> Check(CheckedPage page) => page.Lines.SelectMany(line => Pairs(line).Select(p => p.Wrong(line)).OfType<Finding>());

    private static IEnumerable<Told> Pairs(LineReading line)
    {
        var figures = line.Figures;
        for (var i = 1; i < figures.Count; i++)
        {
            var (was, now) = (figures[i - 1], figures[i]);
            var (ahead, between) = (line.Lower[..was.Start], line.Lower[was.End..now.Start]);
            if (was is { Hedge: null, BaseValue: > 0 } && now.Hedge is null && was.BaseUnit.Length > 0 && was.BaseUnit == now.BaseUnit && !ArithmeticWords.Ranks.Contains(was.BaseUnit)
                && ArithmeticWords.From().IsMatch(ahead) && ArithmeticWords.To().IsMatch(between))
            {
                yield return new Told(was, now, between, line.Lower[now.End..]);
            }
        }
    }

    /// <param name="Between">What stands between the two values.</param>
    /// <param name="Behind">What stands behind them.</param>
    private sealed record Told(Quantity Was, Quantity Is, string Between, string Behind)
    {
        public Finding? Wrong(LineReading line)
        {
            var (number, ratio) = (line.Line.Number, Is.BaseValue / Was.BaseValue);
            if (ArithmeticWords.Counted().Match(Between) is { Success: true } way && (way.Groups["up"].Success ? ratio < 1 : ratio > 1))
            {
                return new Finding(number, "growth", Severity.Ask, FactWordingZh.WrongWay(Written.Of(Was), Written.Of(Is), way.Value));
            }

            if ((ArithmeticWords.Doubled().Match(Between) is { Success: true } inside ? inside : ArithmeticWords.DoubledBehind().Match(Behind)) is { Success: true } doubled)
            {
                return Math.Abs(ratio - 2) <= 2 * Loosely ? null : Times(number, ratio, doubled);
            }

            return ArithmeticWords.HalvedBehind().Match(Behind) is { Success: true } halved && Math.Abs(ratio - 0.5m) > Loosely / 2 ? Times(number, ratio, halved) : null;
        }

        private Finding Times(int number, decimal ratio, Match written) => new(
            number, "growth", Severity.Ask, FactWordingZh.WrongResult($"{Written.Of(Is)}/{Written.Of(Was)}", FactWordingZh.TimesOver(Written.Of(ratio, ratio < 10 && ratio != decimal.Truncate(ratio) ? 2 : 0)), written.Groups["written"].Value));
    }
}
