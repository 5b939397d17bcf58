using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>sum</c>: parts told one after the other, and behind them what they are in all: A类8家、B类5家，共12家; 5+3+2共9个; what is left of a whole: 共12家，已上线7家，剩余4家.</summary>
/// <remarks>
/// 共 may count others too, so that more may be right; 合计 counts these. Fewer than the parts is asked either way, though a thing may be in two of them:
/// who then says 共 behind them says it of these.
/// </remarks>
internal sealed class SumCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) =>
        page.Lines.SelectMany(line => Sums(line).Select(s => s.Wrong(line)).OfType<Finding>().Concat(AddedUp(line)).Concat(LeftOver(line)));

    // 5+3+2共9个.
    private static IEnumerable<Finding> AddedUp(LineReading line) =>
        from added in ArithmeticWords.AddedUp().Matches(line.Lower)
        let terms = added.Groups["terms"].Value.Split('+', StringSplitOptions.TrimEntries)
        let sum = terms.Sum(t => long.Parse(t, CultureInfo.InvariantCulture))
        where sum != long.Parse(added.Groups["n"].Value, CultureInfo.InvariantCulture)
        let written = added.Groups["n"].Value
        let proposed = sum.ToString(CultureInfo.InvariantCulture)
        select new Finding(line.Line.Number, "sum", Severity.Ask, FactWordingZh.WrongResult(string.Join(" + ", terms), proposed, written));

    // 共12家，已上线7家，剩余4家.
    private static IEnumerable<Finding> LeftOver(LineReading line)
    {
        var figures = line.Figures;
        for (var i = 2; i < figures.Count; i++)
        {
            var (whole, done, left) = (figures[i - 2], figures[i - 1], figures[i]);
            if (figures.Skip(i - 2).Take(3).All(f => f.Hedge is null && f.BaseUnit == whole.BaseUnit && UnitWords.Counts.Contains(f.BaseUnit)) && done.BaseValue <= whole.BaseValue
                && ArithmeticWords.OfAll().IsMatch(line.Lower[..whole.Start]) && ArithmeticWords.DoneOfIt().IsMatch(Between(line, whole, done)) && ArithmeticWords.LeftOfIt().IsMatch(Between(line, done, left))
                && Math.Abs(whole.BaseValue - done.BaseValue - left.BaseValue) > Written.Rounding(whole) + Written.Rounding(done) + Written.Rounding(left))
            {
                var (written, proposed) = (Written.Of(left), ((whole.BaseValue - done.BaseValue) / left.Scale).ToString("0.####", CultureInfo.InvariantCulture) + left.Unit);
                yield return new Finding(
                    line.Line.Number, "sum", Severity.Ask, FactWordingZh.WrongResult($"{Written.Of(whole)} − {Written.Of(done)}", proposed, written), new Proposal(written, proposed));
            }
        }
    }

    private static IEnumerable<Told> Sums(LineReading line)
    {
        var figures = line.Figures;
        for (var at = 2; at < figures.Count; at++)
        {
            var sum = figures[at];
            if (!UnitWords.Counts.Contains(sum.BaseUnit) || ArithmeticWords.InAll().Match(Between(line, figures[at - 1], sum)) is not { Success: true } all)
            {
                continue;
            }

            var first = at - 1;
            while (first > 0 && figures[first - 1].BaseUnit == sum.BaseUnit && IsNext(Between(line, figures[first - 1], figures[first]), all))
            {
                first--;
            }

            // 12家，其中A类8家、B类5家，共12家: that these exceed their whole is asked of them as parts.
            var areParts = first > 0 && ArithmeticWords.OfWhich().IsMatch(Between(line, figures[first - 1], figures[first]))
                && ArithmeticWords.Opposed().IsMatch(line.Lower[figures[first - 1].End..sum.Start]);
            if (!areParts && at - first >= 2 && figures.Skip(first).Take(at - first + 1).All(f => f.Hedge is null && f.BaseUnit == sum.BaseUnit))
            {
                yield return new Told([.. figures.Skip(first).Take(at - first)], sum, all.Groups["all"].Success);
            }
        }
    }

    // 新增3家，流失4家，共5家 are no parts of one thing; 合计 says that they are.
    private static bool IsNext(string between, Match all) =>
        ArithmeticWords.NextPart().Match(between) is { Success: true } next && (next.Groups["mark"].Value != "," || all.Groups["all"].Success);

    private static string Between(LineReading line, Quantity left, Quantity right) => line.Lower[left.End..(right.Start - (right.Hedge?.Length ?? 0))];

    /// <param name="OfThese">Whether the sum is said of these parts alone.</param>
    private sealed record Told(IReadOnlyList<Quantity> Parts, Quantity Sum, bool OfThese)
    {
        public Finding? Wrong(LineReading line)
        {
            var sum = Parts.Sum(p => p.BaseValue);
            var open = Written.Rounding(Sum) + Parts.Sum(Written.Rounding);
            if (Math.Abs(sum - Sum.BaseValue) <= open || (sum < Sum.BaseValue && !OfThese))
            {
                return null;
            }

            var written = Written.Of(Sum);
            var proposed = (sum / Sum.Scale).ToString("0.####", CultureInfo.InvariantCulture) + Sum.Unit;
            return new Finding(
                line.Line.Number, "sum", Severity.Ask, FactWordingZh.WrongResult(string.Join(" + ", Parts.Select(Written.Of)), proposed, written), new Proposal(written, proposed));
        }
    }
}
