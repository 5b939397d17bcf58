using System.Globalization;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>parts</c>: the parts told behind 其中 are together no more than their whole: 100笔，其中成功80笔，失败30笔.</summary>
/// <remarks>
/// Less may be right, since not every part need be told; so may more (北京20家、直营15家), unless their words exclude each other (成功, 失败).
/// </remarks>
internal sealed class PartsCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) => page.Lines.SelectMany(line =>
        line.Figures.Where(q => q.Hedge is null && UnitWords.Counts.Contains(q.BaseUnit)).Select(whole => Wrong(line, whole)).OfType<Finding>());

    private static Finding? Wrong(LineReading line, Quantity whole)
    {
        var behind = line.Lower[whole.End..];
        if (ArithmeticWords.OfWhich().Match(behind) is not { Success: true } opens)
        {
            return null;
        }

        var list = behind[opens.Length..];
        list = ArithmeticWords.EndOfParts().Match(list) is { Success: true } end ? list[..end.Index] : list;
        var told = Quantity.FindIn(list);
        var parts = told.Where(q => q.BaseUnit == whole.BaseUnit && q.Hedge is null).Select(q => (At: q.Start, Value: q.BaseValue))
            .Concat(ArithmeticWords.BareCount().Matches(list)
                .Where(m => !told.Any(q => q.Start <= m.Index && m.Index < q.End))
                .Select(m => (At: m.Index, Value: decimal.Parse(m.Groups["n"].Value, NumberStyles.Number, CultureInfo.InvariantCulture))))
            .OrderBy(p => p.At)
            .Select(p => p.Value)
            .ToList();
        var isPartition = ArithmeticWords.Opposed().IsMatch(list);
        var most = whole.BaseValue + Written.Rounding(whole);
        var over = parts.FindIndex(p => p > most) is >= 0 and var one ? parts.GetRange(one, 1)
            : isPartition && !MakesUp(parts, whole.BaseValue) && parts.Sum() > most ? parts
            : [];
        return over.Count == 0 ? null : new Finding(
            line.Line.Number,
            "parts",
            Severity.Ask,
            FactWordingZh.Parts(string.Join(" + ", over.Select(p => Shown(p / whole.Scale) + whole.Unit)), Shown(over.Sum() / whole.Scale) + whole.Unit, Written.Of(whole), over.Count));
    }

    // 46起，其中二级1起、三级9起、四级36起，按时关闭44起: the first three are all of it, the last is told of all.
    private static bool MakesUp(List<decimal> parts, decimal whole) => Enumerable.Range(2, Math.Max(0, parts.Count - 1)).Any(n => parts.Take(n).Sum() == whole);

    private static string Shown(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
