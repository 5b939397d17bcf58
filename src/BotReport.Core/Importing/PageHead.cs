using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Importing.Lexicon;
using BotReport.Core.Reports;
using BotReport.Core.Reports.Lexicon;
using BotReport.Core.Text;
using BotReport.Core.Weeks.Lexicon;

namespace BotReport.Core.Importing;

/// <summary>What a page's title and properties say about its time, as written: nothing is decided here.</summary>
/// <param name="Label">2024-W45, 第48周; null when there is none.</param>
/// <param name="Days">（11.25-11.29）, 12/2～12/6; null when there are none.</param>
/// <param name="Day">A single day in the title.</param>
/// <param name="Made">Created: 2024年11月15日 16:17.</param>
internal sealed record PageHead(WeekNumber? Label, YearlessSpan? Days, YearlessDay? Day, MadeTime? Made)
{
    /// <summary>How many lines may stand for a title where none is marked.</summary>
    private const int Head = 3;

    public static PageHead Of(Page page)
    {
        string[] properties = [.. page.Properties.Select(Normal.Form)];
        var lines = page.Title is { } title ? [Normal.Form(title), .. properties] : FirstLines(page);
        return new(
            lines.Select(Number).OfType<WeekNumber>().FirstOrDefault(),
            lines.Select(SpanIn).OfType<YearlessSpan>().FirstOrDefault(),
            page.Title is null ? null : DayIn(lines[0]),
            (page.Title is null ? lines : properties).Where(p => !HeadPatterns.Changed().IsMatch(p)).Select(MadeIn).OfType<MadeTime>().FirstOrDefault());
    }

    /// <summary>The lines of a page without a title that speak of the page itself; others may hold any date.</summary>
    private static string[] FirstLines(Page page) =>
    [
        .. page.Lines
            .Where(l => !l.IsBlank)
            .Take(Head)
            .Select(l => Normal.Form(l.Text))
            .Where(t => t.Length <= 60 && (PagePatterns.Property().IsMatch(t) || PagePatterns.Title().IsMatch(t))),
    ];

    private static WeekNumber? Number(string text)
    {
        var match = WeekPatterns.Any().Matches(text).FirstOrDefault(m => m.Groups["numbered"].Success);
        return match is null ? null : new WeekNumber(match.Value.Trim(), YearOf(match), WeekPatterns.Number(match.Groups["no"].Value));
    }

    private static YearlessSpan? SpanIn(string text)
    {
        if (DatePatterns.Days().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var from = DayOf(match, "month", "day", YearOf(match));
        var month = match.Groups["month2"].Success ? "month2" : "month";
        return DayOf(match, month, "day2", IntOf(match, "year2") ?? YearOf(match)) is { } to && from is not null ? new(from, to) : null;
    }

    private static YearlessDay? DayIn(string text) =>
        HeadPatterns.Compact().Match(text) is { Success: true } compact ? DayOf(compact, "month", "day", YearOf(compact))
        : DatePatterns.Time().Match(text) is { Success: true } match && IsNoVersion(match) ? DayOf(match, "month", "day", YearOf(match))
        : null;

    /// <summary>2024.11.15, 11月15日 and 11/15 are days; 2.3 is more often a version.</summary>
    private static bool IsNoVersion(Match match) =>
        match.Groups["year"].Success || match.Groups["s2"].ValueSpan.ContainsAny(HeadPatterns.DaySeparators);

    private static MadeTime? MadeIn(string text)
    {
        if (DatePatterns.EnglishTime().Match(text) is { Success: true } english)
        {
            var written = english.Value;
            var form = english.Groups["clock"].Success ? "MMMM d, yyyy h:mm tt" : "MMMM d, yyyy";
            return DateTime.TryParseExact(written, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
                ? new(new(at.Year, at.Month, at.Day), english.Groups["clock"].Success ? TimeOnly.FromDateTime(at) : null)
                : null;
        }

        return DatePatterns.Time().Match(text) is { Success: true } match && DayOf(match, "month", "day", YearOf(match)) is { } day
            ? new(day, TimeOf(match))
            : null;
    }

    private static TimeOnly? TimeOf(Match match) =>
        IntOf(match, "hour") is { } hour and < 24 && IntOf(match, "minute") is { } minute and < 60
            ? new(hour, minute, IntOf(match, "second") is { } second and < 60 ? second : 0)
            : null;

    private static YearlessDay? DayOf(Match match, string month, string day, int? year) =>
        IntOf(match, month) is { } m and >= 1 and <= 12 && IntOf(match, day) is { } d and >= 1 && d <= DateTime.DaysInMonth(year ?? 2024, m)
            ? new(year, m, d)
            : null;

    private static int? YearOf(Match match) => IntOf(match, "year") is { } year ? year < 100 ? 2000 + year : year is >= 1900 and <= 2200 ? year : null : null;

    private static int? IntOf(Match match, string group) =>
        match.Groups[group] is { Success: true } written
            && int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A week's number in a title.</summary>
/// <param name="Text">As written.</param>
internal sealed record WeekNumber(string Text, int? Year, int Number);

/// <summary>A day whose year may not be written.</summary>
internal sealed record YearlessDay(int? Year, int Month, int Day)
{
    /// <summary>The day in the year it bears, else in the year that is nearest to another day.</summary>
    public DateOnly Near(DateOnly anchor)
    {
        var years = Year is { } written ? [written] : Enumerable.Range(anchor.Year - 1, 3);
        return years.Select(In).MinBy(d => Math.Abs(d.DayNumber - anchor.DayNumber));
    }

    /// <summary>The day in the year it bears, else the latest that is not after another day.</summary>
    public DateOnly UpTo(DateOnly last) => In(Year ?? (In(last.Year) <= last ? last.Year : last.Year - 1));

    /// <summary>The day in a year; 29 February of a common year is the 28th.</summary>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}

/// <summary>The days a title names, both ends included.</summary>
internal sealed record YearlessSpan(YearlessDay From, YearlessDay To);

/// <summary>When a page was made.</summary>
/// <param name="Time">Null when only the day is written.</param>
internal sealed record MadeTime(YearlessDay Day, TimeOnly? Time);
