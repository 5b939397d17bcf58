using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Weeks;
using static BotReport.Core.Facts.Dates.DateForms;

namespace BotReport.Core.Facts.Dates;

/// <summary>Stretches of time. Both ends are kept; a promise is compared with the later one.</summary>
internal static class PeriodForms
{
    public static Resolved? Month(Match match, DateScene scene)
    {
        var month = Number(match, "m");
        var middle = YearOf(match, scene) is { } year ? Days.Of(year, month, 15) : Days.Nearest(month, 15, scene.Reference);
        return middle is { } day ? Stretch(match, day) : null;
    }

    public static Resolved? Months(Match match, DateScene scene)
    {
        var (month, last) = (Number(match, "m"), Number(match, "m2"));
        var years = YearOf(match, scene) is { } year ? [year] : Enumerable.Range(scene.Reference.Year - 1, 3);
        var spans = years.Select(y => SpanOf(y, month, last)).OfType<DateSpan>().ToList();
        return spans.Count == 0 ? null : Resolved.Of(spans.MinBy(s => (
            (scene.Tense == Tense.Behind && s.From > scene.Reference) || (scene.Tense == Tense.Ahead && s.To < scene.Reference),
            Math.Max(0, Math.Max(s.From.DayNumber - scene.Reference.DayNumber, scene.Reference.DayNumber - s.To.DayNumber)))));
    }

    // Of 1-10月 told in November the months that are nearest, not the January.
    private static DateSpan? SpanOf(int year, int month, int last) =>
        Days.Of(year, month, 1) is { } from && Days.Of(year + (last < month ? 1 : 0), last, 1) is { } to ? new DateSpan(from, Days.EndOf(to.Year, to.Month)) : null;

    /// <summary>上旬 alone: this month's, or the one its tense leads to.</summary>
    public static Resolved? TenDays(Match match, DateScene scene)
    {
        var here = Stretch(match, scene.Reference)!.Value.Span;
        var step = scene.Tense == Tense.Ahead && here.To < scene.Reference ? 1 : scene.Tense == Tense.Behind && here.From > scene.Reference ? -1 : 0;
        return Stretch(match, scene.Reference.AddMonths(step))!.Value with { Doubtful = true };
    }

    public static Resolved? RelativeMonth(Match match, DateScene scene)
    {
        var word = match.Groups["rm"];
        var now = word.Value == DateWords.ThatMonth ? scene.LastDay ?? scene.Reference : scene.Reference;
        var first = new DateOnly(now.Year, now.Month, 1);
        return Stretch(match, first.AddMonths(word.Success ? DateWords.Steps[word.Value] : 0));
    }

    public static Resolved? Year(Match match, DateScene scene)
    {
        var named = YearOf(match, scene);
        var year = named ?? scene.Reference.Year;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return Resolved.Of(match.Groups["part"].Value switch
        {
            DateWords.Inside => new DateSpan(named is null || year == scene.Reference.Year ? scene.Reference : first, last),
            DateWords.Begins => new DateSpan(first, new DateOnly(year, 1, 31)),
            DateWords.Middle => new DateSpan(new DateOnly(year, 6, 1), new DateOnly(year, 6, 30)),
            DateWords.Before => DateSpan.Day(first.AddDays(-1)),
            "" => new DateSpan(first, last),
            _ => DateSpan.Day(last),
        });
    }

    public static Resolved? Quarter(Match match, DateScene scene)
    {
        var now = ((scene.Reference.Month - 1) / 3) + 1;
        var number = match.Groups["n"].Success ? Number(match, "n") : now + (match.Groups["rq"] is { Success: true } word ? DateWords.Steps[word.Value] : 0);
        var year = YearOf(match, scene);
        var first = new DateOnly(year ?? scene.Reference.Year, 1, 1).AddMonths(3 * (number - 1));
        if (year is null && match.Groups["n"].Success && scene.Reference.Month - first.Month > 6)
        {
            first = first.AddYears(1); // Q1 said in the autumn is the coming one
        }

        return Ends(match, first, 3);
    }

    public static Resolved? HalfYear(Match match, DateScene scene)
    {
        var year = YearOf(match, scene);
        var first = new DateOnly(year ?? scene.Reference.Year, match.Groups["h"].Value == DateWords.SecondHalf ? 7 : 1, 1);
        var over = year is null && scene.Tense == Tense.Ahead && first.AddMonths(6) <= scene.Reference;
        return Ends(match, over ? first.AddYears(1) : first, 6);
    }

    public static Resolved? Distance(Match match, DateScene scene)
    {
        var end = After(scene.Reference, Number(match, "n"), match.Groups["u"].Value);
        var inside = match.Groups["s"].Value == DateWords.Inside;
        return new Resolved(new DateSpan(inside ? scene.Reference : end, end), Doubtful: true, Anchors: false);
    }

    /// <summary>The day some time later or earlier than another's: 晚两天, 早一周.</summary>
    public static DateOnly Moved(DateOnly day, Match by) =>
        After(day, by.Groups["earlier"].Success ? -Number(by, "n") : Number(by, "n"), by.Groups["u"].Value);

    /// <summary>The first of the days that end with one: 近7天.</summary>
    public static DateOnly Since(DateOnly last, Match recent) => After(last, -Number(recent, "n"), recent.Groups["u"].Value).AddDays(1);

    private static DateOnly After(DateOnly day, int number, string unit) => unit switch
    {
        DateWords.WorkingDays when number > 0 => AfterWorkingDays(day, number),
        DateWords.MonthUnit => day.AddMonths(number),
        _ when DateWords.WeekUnits.Contains(unit, StringComparison.Ordinal) => day.AddDays(7 * number),
        _ => day.AddDays(number),
    };

    // The State Council's days, as the reader knows no team; the day is doubtful anyway.
    private static DateOnly AfterWorkingDays(DateOnly from, int number)
    {
        var day = from;
        while (number > 0)
        {
            day = day.AddDays(1);
            number -= WorkCalendar.China.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private static Resolved? Ends(Match match, DateOnly first, int months)
    {
        var last = first.AddMonths(months).AddDays(-1);
        var part = match.Groups["part"].Value;
        return Resolved.Of(part.Length > 0 && DateWords.Ends.Contains(part, StringComparison.Ordinal)
            ? DateSpan.Day(last)
            : part == DateWords.Begins ? new DateSpan(first, first.AddDays(9)) : new DateSpan(first, last));
    }

    private static Resolved? Stretch(Match match, DateOnly inMonth)
    {
        var (year, month) = (inMonth.Year, inMonth.Month);
        if (match.Groups["n"].Success)
        {
            return WeekOfMonth(match, year, month);
        }

        var (from, to) = DateWords.MonthParts[match.Groups["part"].Value];
        var last = Days.EndOf(year, month);
        return Resolved.Of(new DateSpan(from == 0 ? last : new DateOnly(year, month, from), to == 0 ? last : new DateOnly(year, month, to)));
    }

    // A week belongs to the month of its Friday, as its label does.
    private static Resolved? WeekOfMonth(Match match, int year, int month)
    {
        var first = ReportWeek.Of(new DateOnly(year, month, 1));
        first = first.Friday.Month == month ? first : first.Next;
        var weeks = first.Friday.AddDays(28).Month == month ? 5 : 4;
        var number = match.Groups["n"].Value.StartsWith(DateWords.Latest, StringComparison.Ordinal) ? weeks : Number(match, "n");
        var monday = first.Monday.AddDays(7 * (number - 1));
        return match.Groups["x"].Success
            ? Resolved.OfDay(monday.AddDays(Number(match, "x") - 1), anchors: true)
            : Resolved.Of(new DateSpan(monday, monday.AddDays(6)));
    }
}
