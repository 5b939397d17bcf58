using System.Text.RegularExpressions;
using BotReport.Core.Facts.Dates;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary>A day the calendar has not (<c>no_such_day</c>: 11月31日, 13月5日), and one that is another weekday than is written beside it (<c>weekday</c>: 11月21日（周三）).</summary>
internal sealed class DayCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) => page.Lines.SelectMany(line => Missing(line, page.Day).Concat(Misnamed(line)));

    private static IEnumerable<Finding> Missing(LineReading line, DateOnly day) =>
        from written in DatePatterns.YearMonthDay().Matches(line.Lower).Concat(DatePatterns.MonthDay().Matches(line.Lower)).DistinctBy(m => m.Index + m.Length) // 11月31日 stands in 2025年11月31日
        where written.Value.AsSpan().IndexOfAny(DateWords.DayMarks) >= 0 && !line.Dates.Any(d => d.Start <= written.Index && written.Index < d.Start + d.Text.Length)
        let month = DateForms.Number(written, "m")
        let number = DateForms.Number(written, "d")
        where (written.Groups["y"].Success ? Days.Of(DateForms.Number(written, "y"), month, number) : Days.Nearest(month, number, day)) is null
        let text = line.Raw.Substring(written.Index, written.Length)
        select new Finding(line.Line.Number, "no_such_day", Severity.Ask, FactWordingZh.NoSuchDay(text), new Proposal(text, text));

    private static IEnumerable<Finding> Misnamed(LineReading line)
    {
        foreach (var date in line.Dates.Where(d => d.Span.IsDay && d.Text.Any(char.IsAsciiDigit)))
        {
            var end = date.Start + date.Text.Length;
            var (before, behind) = (DatePatterns.WeekdayBefore().Match(line.Lower[..date.Start]), DatePatterns.WeekdayBehind().Match(line.Lower[end..]));
            var named = before.Success ? before : behind;
            if (named.Success && (DayOfWeek)(DateForms.Number(named, "x") % 7) != date.Span.From.DayOfWeek)
            {
                yield return new Finding(line.Line.Number, "weekday", Severity.Ask, FactWordingZh.OtherWeekday(Written(line, before, date, end + behind.Length), FactWordingZh.Day(date.Span.From)));
            }
        }
    }

    private static string Written(LineReading line, Match before, DateMention date, int end) =>
        before.Success ? line.Raw[before.Index..end] + (end < line.Lower.Length && line.Lower[end] == ')' ? line.Raw[end] : string.Empty) : line.Raw[date.Start..end];
}
