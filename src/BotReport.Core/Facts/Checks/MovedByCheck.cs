using BotReport.Core.Facts.Dates;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>moved_by</c>: by how long something moved is what lies between its two days: 由11月20日推迟到11月28日，延期5天.</summary>
/// <remarks>Days may be counted with or without weekends, and the first or the last of them; weeks and months are seldom whole.</remarks>
internal sealed class MovedByCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) => Lengths(page).Concat(Ways(page));

    // 由11月26日提前至12月3日.
    private static IEnumerable<Finding> Ways(CheckedPage page) =>
        from line in page.Lines
        from pair in line.Dates.Zip(line.Dates.Skip(1))
        where IsWritten(pair.First) && IsWritten(pair.Second) && pair.First.Start + pair.First.Text.Length <= pair.Second.Start
        let way = ArithmeticWords.WentTo().Match(line.Lower[(pair.First.Start + pair.First.Text.Length)..pair.Second.Start])
        where way.Success && pair.First.Span.From != pair.Second.Span.From && way.Groups["later"].Success != pair.Second.Span.From > pair.First.Span.From
        select new Finding(line.Line.Number, "moved_by", Severity.Ask, FactWordingZh.WrongWay(pair.First.Text, pair.Second.Text, (way.Groups["later"].Success ? way.Groups["later"] : way.Groups["earlier"]).Value));

    // 由周五提前到周三: of which week is nobody's to say.
    private static bool IsWritten(DateMention date) => date.Span.IsDay && date.Text.Any(char.IsAsciiDigit);

    private static IEnumerable<Finding> Lengths(CheckedPage page) =>
        from line in page.Lines
        from sentence in line.Sentences.Select(s => s.Range)
        let days = line.Dates.Where(d => d.Span.IsDay && d.Start >= sentence.Start && d.Start < sentence.End).ToList()
        where days.Count == 2 && ArithmeticWords.GivesWay().IsMatch(line.Lower[(days[0].Start + days[0].Text.Length)..days[1].Start])
        let told = ArithmeticWords.MovedBy().Matches(line.Lower[sentence.Start..sentence.End])
        where told.Count == 1
        let later = told[0].Groups["later"].Success
        let before = days[0].Span.From
        let now = days[1].Span.From
        where before != now && later == now > before && !Fits(DateForms.Number(told[0], "n"), told[0].Groups["unit"].Value, before, now)
        select new Finding(
            line.Line.Number,
            "moved_by",
            Severity.Ask,
            FactWordingZh.MovedBy(days[0].Text, days[1].Text, Math.Abs(now.DayNumber - before.DayNumber), line.Raw.Substring(sentence.Start + told[0].Index, told[0].Length)));

    private static bool Fits(int number, string unit, DateOnly from, DateOnly to)
    {
        var (first, last) = from < to ? (from, to) : (to, from);
        var days = last.DayNumber - first.DayNumber;
        var working = Enumerable.Range(1, days).Count(d => first.AddDays(d).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        var length = UnitWords.DaysIn(unit);
        return length == 1
            ? number == working || Math.Abs(number - days) <= 1 || (unit.Length > 1 && Math.Abs(number - working) <= 1)
            : Math.Abs(days - (number * length)) <= Math.Max(3, length / 4);
    }
}
