using BotReport.Core.Facts.Dates;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>list</c>: a list names no more than it is said to count: A行、B行、C行共2家, 东城/西城/海淀共2个区. Fewer may be right: three cities with twelve shops.</summary>
internal sealed class ListCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) =>
        from line in page.Lines
        from list in ArithmeticWords.CountedList().Matches(line.Lower).Concat(ArithmeticWords.JoinedList().Matches(line.Lower))
        let words = list.Groups["list"].Value
        where !ArithmeticWords.AndOthers().IsMatch(words)
        let named = (ArithmeticWords.CountedList().IsMatch(list.Value) ? words.Count(c => c == '\u3001') : ArithmeticWords.Joint().Count(words)) + 1
        let count = DateForms.Number(list, "n")
        where count < named
        select new Finding(line.Line.Number, "list", Severity.Ask, FactWordingZh.List(named, line.Raw[list.Groups["n"].Index..(list.Index + list.Length)]));
}
