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

    public static Resolved? RelativeMonth(Match match, DateScene scene)
    {
        var word = match.Groups["rm"];
        var first = new DateOnly(scene.Reference.Year, scene.Reference.Month, 1);
        return Stretch(match, first.AddMonths(word.Success ? DateWords.Steps[word.Value] : 0));
    }

    public static Resolved? RelativeMonthDay(Match match, DateScene scene)
    {
        var month = scene.Reference.AddMonths(DateWords.Steps[match.Groups["rm"].Value]);
        return Resolved.OfDay(Days.Of(month.Year, month.Month, Number(match, "d")), anchors: true);
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
            DateWords.Before => DateSpan.Day(named is null ? last : first.AddDays(-1)),
            _ => DateSpan.Day(last),
        });
    }

    public static Resolved? Quarter(Match match, DateScene scene)
    {
        var now = ((scene.Reference.Month - 1) / 3) + 1;
        var number = match.Groups["rq"] is { Success: true } word ? now + DateWords.Steps[word.Value] : Number(match, "n");
        var year = YearOf(match, scene);
        var first = new DateOnly(year ?? scene.Reference.Year, 1, 1).AddMonths(3 * (number - 1));
        if (year is null && !match.Groups["rq"].Success && scene.Reference.Month - first.Month > 6)
        {
            first = first.AddYears(1); // Q1 said in the autumn is the coming one
        }

        return Ends(match, first, 3);
    }

    public static Resolved? HalfYear(Match match, DateScene scene) => Ends(
        match,
        new DateOnly(YearOf(match, scene) ?? scene.Reference.Year, match.Groups["h"].Value == DateWords.SecondHalf ? 7 : 1, 1),
        6);

    public static Resolved? Festival(Match match, DateScene scene)
    {
        var name = match.Groups["f"].Value;
        var suffix = match.Groups["s"].Value;
        var before = suffix.Contains(DateWords.Before, StringComparison.Ordinal);
        var days = new[] { -1, 0, 1 }.Select(y => FestivalIn(name, scene.Reference.Year + y)).ToArray();
        var day = YearOf(match, scene) is { } year
            ? FestivalIn(name, year)
            : before && scene.Tense != Tense.Behind ? days.FirstOrDefault(d => d > scene.Reference) : Days.Nearest(days, scene.Reference);
        return Resolved.OfDay(before ? day?.AddDays(-1) : suffix.Contains(DateWords.After, StringComparison.Ordinal) ? day?.AddDays(1) : day, anchors: true);
    }

    public static Resolved? Distance(Match match, DateScene scene)
    {
        var number = Number(match, "n");
        var unit = match.Groups["u"].Value;
        var end = unit switch
        {
            DateWords.WorkingDays => AfterWorkingDays(scene.Reference, number),
            DateWords.MonthUnit => scene.Reference.AddMonths(number),
            _ when DateWords.WeekUnits.Contains(unit, StringComparison.Ordinal) => scene.Reference.AddDays(7 * number),
            _ => scene.Reference.AddDays(number),
        };
        var inside = match.Groups["s"].Value == DateWords.Inside;
        return new Resolved(new DateSpan(inside ? scene.Reference : end, end), Doubtful: true, Anchors: false);
    }

    private static DateOnly? FestivalIn(string name, int year) =>
        DateWords.SolarFestivals.TryGetValue(name, out var solar)
            ? Days.Of(year, solar.Month, solar.Day)
            : DateWords.LunarFestivals.TryGetValue(name, out var lunar) ? Days.Lunar(year, lunar.Month, lunar.Day) : null;

    // Monday to Friday: without the team's calendar a holiday is not known, so the day is doubtful anyway.
    private static DateOnly AfterWorkingDays(DateOnly from, int number)
    {
        var day = from;
        while (number > 0)
        {
            day = day.AddDays(1);
            number -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
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
        var week = ReportWeek.Of(new DateOnly(year, month, 1));
        week = week.Friday.Month == month ? week : week.Next;
        var monday = week.Monday.AddDays(7 * (Number(match, "n") - 1));
        return match.Groups["x"].Success
            ? Resolved.OfDay(monday.AddDays(Number(match, "x") - 1), anchors: true)
            : Resolved.Of(new DateSpan(monday, monday.AddDays(6)));
    }
}
