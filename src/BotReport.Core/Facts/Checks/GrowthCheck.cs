using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>growth</c>: what a figure has changed by, beside what it was and is, is their difference or its share: 1000笔 to 1200笔 is 20%, not 25%.</summary>
/// <remarks>Each figure may be rounded by half its last digit; a hedged one says nothing exactly. 0.7% between two percentages may be meant either way.</remarks>
internal sealed class GrowthCheck : ICheck
{
    /// <summary>What is further apart is no change of one figure, and its share has no place in a decimal.</summary>
    private const double MostTimes = 1e6;

    public IEnumerable<Finding> Check(CheckedPage page) => page.Lines.SelectMany(line => Changes(line).Select(c => c.Wrong(line)).OfType<Finding>());

    private static IEnumerable<Told> Changes(LineReading line)
    {
        var figures = line.Figures;
        for (var i = 2; i < figures.Count; i++)
        {
            var (a, b, c) = (figures[i - 2], figures[i - 1], figures[i]);
            var (ahead, between, behind) = (line.Lower[..Begin(a)], line.Lower[a.End..Begin(b)], line.Lower[b.End..Begin(c)]);
            if (ArithmeticWords.Change().Match(behind) is { Success: true } last && a.BaseUnit == b.BaseUnit)
            {
                if (ArithmeticWords.From().IsMatch(ahead) && ArithmeticWords.To().IsMatch(between) && !last.Groups["base"].Success)
                {
                    // P99从200ms提升到150ms，提升25%: less may be better; 从99.2%降到97.5%，提升1.7% says both.
                    var isTurned = ArithmeticWords.Direction().Match(between) is { Success: true } way && way.Groups["up"].Success != last.Groups["up"].Success;
                    yield return new Told(a, b, c, last.Groups["up"].Success, isTurned);
                }
                else if (ArithmeticWords.Before().IsMatch(between) && IsBase(last, between))
                {
                    yield return new Told(b, a, c, last.Groups["up"].Success, IsTurned: false);
                }
            }
            else if (a.BaseUnit == c.BaseUnit && ArithmeticWords.Change().Match(between) is { Success: true } middle)
            {
                if (ArithmeticWords.Before().IsMatch(behind) && IsBase(middle, behind))
                {
                    yield return new Told(c, a, b, middle.Groups["up"].Success, IsTurned: false); // 1200笔，环比增长20%（上周1000笔）
                }
                else if (ArithmeticWords.From().IsMatch(ahead) && ArithmeticWords.To().IsMatch(behind) && !middle.Groups["base"].Success)
                {
                    yield return new Told(a, c, b, middle.Groups["up"].Success, IsTurned: true); // 由15%提升2个百分点至17%: by so much, and to that
                }
            }
        }
    }

    // 同比 is told of the year before, 环比 of last week.
    private static bool IsBase(Match change, string before) =>
        !change.Groups["base"].Success || ArithmeticWords.OfYear().IsMatch(change.Groups["base"].Value) == ArithmeticWords.OfYear().IsMatch(before);

    private static int Begin(Quantity figure) => figure.Start - (figure.Hedge?.Length ?? 0);

    /// <param name="Was">The figure before.</param>
    /// <param name="Is">The figure now.</param>
    /// <param name="By">What it has changed by.</param>
    /// <param name="IsTurned">Whether the two contradict each other when it went the other way; else that is another figure's way, or a better one.</param>
    private sealed record Told(Quantity Was, Quantity Is, Quantity By, bool Up, bool IsTurned)
    {
        public Finding? Wrong(LineReading line)
        {
            var ofShares = Was.BaseUnit == UnitWords.Percent;
            var times = By.BaseUnit == UnitWords.Times && Up && By.Hedge is null; // 增长3倍, from 100 to 300: it is 3倍, and grew by 2
            var share = By.BaseUnit == UnitWords.Percent || times;
            var isDifference = By.BaseUnit == Was.BaseUnit || (ofShares && ArithmeticWords.Points.Contains(By.BaseUnit));
            if (Was is not { Hedge: null, BaseValue: > 0 } || Is.Hedge is not null || Was.BaseUnit.Length == 0 || !(share || isDifference) || (double)Is.BaseValue / (double)Was.BaseValue > MostTimes)
            {
                return null;
            }

            var (moved, open) = ((Is.BaseValue - Was.BaseValue) * (Up ? 1 : -1), Written.Rounding(Is) + Written.Rounding(Was));
            var ratio = Is.BaseValue / Was.BaseValue;
            var whole = times ? 1 : 100;
            var (part, opens) = ((ratio - 1) * whole * (Up ? 1 : -1), (Written.Rounding(Is) + (ratio * Written.Rounding(Was))) / Was.BaseValue * whole);
            var own = By.Hedge is null ? Written.LastDigit(By) / 2 : Math.Max(Written.LastDigit(By), By.BaseValue / 20);
            if ((isDifference && Math.Abs(moved - By.BaseValue) <= open + own) || (share && Math.Abs(part - By.BaseValue) <= opens + own))
            {
                return null;
            }

            var written = Written.Of(By);
            var (more, less) = Up ? (Written.Of(Is), Written.Of(Was)) : (Written.Of(Was), Written.Of(Is));
            var (value, sum) = (isDifference ? moved / By.Scale : part, FactWordingZh.Difference(more, less, isDifference ? null : Written.Of(Was)));
            var digits = Math.Max(Quantity.DecimalsOf(By.Number), value == decimal.Truncate(value) ? 0 : 1);
            var proposed = Written.Of(Math.Abs(value), digits) + By.Unit;
            return value <= 0 && !IsTurned ? null : value > 0
                ? new Finding(line.Line.Number, "growth", Severity.Ask, FactWordingZh.WrongResult(sum, proposed, written), new Proposal(written, proposed))
                : new Finding(line.Line.Number, "growth", Severity.Ask, FactWordingZh.WrongWay(Written.Of(Was), Written.Of(Is), written));
        }
    }
}
