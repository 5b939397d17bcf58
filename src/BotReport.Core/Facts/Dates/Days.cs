using System.Globalization;

namespace BotReport.Core.Facts.Dates;

/// <summary>Days found from parts of a date.</summary>
internal static class Days
{
    /// <summary>A day; null when the calendar has none (2月30日).</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1900 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The last day of a month.</summary>
    public static DateOnly EndOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>Month and day in the year that brings them nearest to the report: 1月8日 written in December is next year's.</summary>
    public static DateOnly? Nearest(int month, int day, DateOnly reference) =>
        Nearest([Of(reference.Year - 1, month, day), Of(reference.Year, month, day), Of(reference.Year + 1, month, day)], reference);

    /// <summary>The nearest of some days; of two equally near the later.</summary>
    public static DateOnly? Nearest(IEnumerable<DateOnly?> days, DateOnly reference) =>
        days.Where(d => d is not null)
            .OrderBy(d => Math.Abs(d!.Value.DayNumber - reference.DayNumber))
            .ThenByDescending(d => d)
            .FirstOrDefault();

    /// <summary>The first day with this number on or after a day.</summary>
    public static DateOnly? Next(int day, DateOnly from) => Months(from, 0, 1, 2).Select(m => Of(m.Year, m.Month, day)).FirstOrDefault(d => d >= from);

    /// <summary>The last day with this number on or before a day.</summary>
    public static DateOnly? Last(int day, DateOnly to) => Months(to, 0, -1, -2).Select(m => Of(m.Year, m.Month, day)).FirstOrDefault(d => d <= to);

    /// <summary>The day with this number nearest to a day.</summary>
    public static DateOnly? Nearest(int day, DateOnly to) => Nearest(Months(to, -1, 0, 1).Select(m => Of(m.Year, m.Month, day)), to);

    /// <summary>The day with this number told right after another day: its month, or the following one when that is nearer (28日上线，2日全量).</summary>
    public static DateOnly? Following(int day, DateOnly anchor) => Nearest(Months(anchor, 0, 1).Select(m => Of(m.Year, m.Month, day)), anchor);

    /// <summary>A day of the lunar calendar in the lunar year that begins in a solar year; day 0 is the eve of the month.</summary>
    public static DateOnly? Lunar(int year, int month, int day)
    {
        var calendar = new ChineseLunisolarCalendar();
        if (year <= calendar.MinSupportedDateTime.Year || year >= calendar.MaxSupportedDateTime.Year)
        {
            return null;
        }

        // A leap month counts as a month of its own, so months behind it move by one.
        var leap = calendar.GetLeapMonth(year);
        var place = leap > 0 && month >= leap ? month + 1 : month;
        if (day > calendar.GetDaysInMonth(year, place))
        {
            return null; // a month of 29 days has no 三十
        }

        var first = calendar.ToDateTime(year, place, Math.Max(day, 1), 0, 0, 0, 0);
        return DateOnly.FromDateTime(day == 0 ? first.AddDays(-1) : first);
    }

    /// <summary>A day of the lunar calendar that falls into a solar year; the last months of a lunar year mostly do so in the next.</summary>
    public static DateOnly? OfLunar(int year, int month, int day) =>
        new[] { Lunar(year, month, day), Lunar(year - 1, month, day) }.FirstOrDefault(d => d?.Year == year);

    private static IEnumerable<DateOnly> Months(DateOnly around, params int[] steps) => steps.Select(around.AddMonths);
}
