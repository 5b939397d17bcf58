using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Facts;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>The weeks and the other days a question names. What is longer wins: 下周三 is a day and not 下周, 11月第2周 a week and not 11月.</summary>
internal sealed record AskedTime(IReadOnlyList<WeekWord> Weeks, IReadOnlyList<DateMention> Dates)
{
    public static AskedTime Read(string text, DateOnly today, WeekScheme scheme)
    {
        var weeks = WeekWords.Find(text, today, scheme);
        DateMention[] recent = RecentDays.Find(text, today) is { } days ? [days] : [];
        var dates = DateReader.Read(text, today).Concat(Years(text, today)).Concat(recent).ToArray();
        return new(
            [.. weeks.Where(w => !Array.Exists(dates, d => Meet(w, d) && d.Text.Length > w.Text.Length))],
            [.. dates.Where(d => !weeks.Any(w => Meet(w, d) && w.Text.Length >= d.Text.Length))]);
    }

    /// <summary>The days from the first to the last that are named; null when none is. Those before a last day begin today (12月20日前).</summary>
    /// <param name="written">The dates that no name has taken.</param>
    public static AskedPeriod? Period(IReadOnlyList<DateMention> written, DateOnly today)
    {
        if (written.Count == 0)
        {
            return null;
        }

        var (from, to) = (written.Min(d => d.Span.From), written.Max(d => d.Span.To));
        var by = written is [var one] && Array.Exists(AskedWords.By, b => one.Text.EndsWith(b, StringComparison.Ordinal));
        return new(string.Join('-', written.Select(d => d.Text.Trim())), by && to >= today ? today : from, to);
    }

    private static IEnumerable<DateMention> Years(string text, DateOnly today) =>
        AskedWords.Years
            .Select(y => (y.Word, Year: today.Year + y.Years, At: text.IndexOf(y.Word, StringComparison.Ordinal)))
            .Where(y => y.At >= 0 && DateReader.Read(text, today).All(d => d.Start > y.At + 1 || d.Start + d.Text.Length <= y.At))
            .Select(y => new DateMention(0, y.At, y.Word, new DateSpan(new(y.Year, 1, 1), new(y.Year, 12, 31)), false));

    private static bool Meet(WeekWord week, DateMention date) =>
        week.Start < date.Start + date.Text.Length && date.Start < week.Start + week.Text.Length;
}
