using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>future</c>: a day that has not come, told as past: 已于11月20日上线, said on the 15th.</summary>
internal sealed class FutureCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) =>
        from line in page.Lines
        let day = line.Line.Said ?? page.Day
        from date in line.Dates
        where date.Span.IsDay && date.Span.From > day
        let end = date.Start + date.Text.Length
        where ArithmeticWords.Already().IsMatch(line.Lower[..date.Start]) || ArithmeticWords.AlreadyBehind().IsMatch(line.Lower[end..]) || IsDoneAside(line.Lower[end..])
        select new Finding(line.Line.Number, "future", Severity.Ask, FactWordingZh.Future(FactWordingZh.Day(date.Span.From)), new Proposal(date.Text, date.Text));

    // 11月20日上线（已上线）; not 11月20日上线（已提测）.
    private static bool IsDoneAside(string behind) => ArithmeticWords.DoneAside().Match(behind) is { Success: true } aside
        && (ArithmeticWords.Ends().IsMatch(aside.Groups["done"].Value) || aside.Groups["event"].Value.TrimEnd().EndsWith(aside.Groups["done"].Value, StringComparison.Ordinal));
}
