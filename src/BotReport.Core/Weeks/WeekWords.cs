using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Text;
using BotReport.Core.Weeks.Lexicon;

namespace BotReport.Core.Weeks;

/// <summary>Finds the weeks named in a question: <c>本周</c>, <c>上上周</c>, <c>W45</c>, <c>2024-W45</c>, <c>第46周</c>, <c>11月第2周</c>, <c>2024-11-15那周</c>.</summary>
public static class WeekWords
{
    /// <summary>Nobody's question is longer; what stands behind is not read.</summary>
    private const int LongestQuestion = 4000;

    /// <summary>The weeks named, in the order of the text.</summary>
    /// <param name="today">The team's day.</param>
    /// <param name="scheme">The team's numbering; a bare number is read by it alone.</param>
    public static IReadOnlyList<WeekWord> Find(string question, DateOnly today, WeekScheme scheme) =>
        [.. WeekPatterns.Any().Matches(Normal.Form(question[..Math.Min(question.Length, LongestQuestion)])).Select(match => Read(match, question, today, scheme)).OfType<WeekWord>()];

    private static WeekWord? Read(Match match, string question, DateOnly today, WeekScheme scheme)
    {
        var groups = match.Groups;
        var weeks = groups["relative"].Success ? Relative(groups, today)
            : groups["ofDay"].Success ? OfDay(groups, today)
            : groups["ofMonth"].Success ? OfMonth(groups, today)
            : Numbered(groups, today, scheme);
        return weeks is null ? null : new WeekWord(question.Substring(match.Index, match.Length), match.Index, weeks);
    }

    private static List<ReportWeek> Relative(GroupCollection groups, DateOnly today)
    {
        var by = groups["back"].Success ? -groups["back"].Length
            : groups["on"].Success ? groups["on"].Length
            : groups["ago"].Success ? -WeekPatterns.Number(groups["ago"].Value)
            : groups["before"].Success ? -2
            : groups["last"].Success ? -1
            : groups["next"].Success ? 1
            : 0;
        return [ReportWeek.Of(today.AddDays(7 * by))];
    }

    private static List<ReportWeek>? OfDay(GroupCollection groups, DateOnly today)
    {
        var (month, day) = groups["feast"].Success
            ? WeekPatterns.Feast(groups["feast"].Value)
            : (WeekPatterns.Number(groups["m"].Value), WeekPatterns.Number(groups["d"].Value));
        return month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2024, month) ? null : InYear(groups, today, today.Year, year =>
            day > DateTime.DaysInMonth(year, month) ? [] : [ReportWeek.Of(new DateOnly(year, month, day))]);
    }

    private static List<ReportWeek>? OfMonth(GroupCollection groups, DateOnly today)
    {
        int? nth = groups["lastNth"].Success ? null : WeekPatterns.Number(groups["nth"].Value);
        if (groups["thisMonth"].Success || groups["lastMonth"].Success)
        {
            var first = today.AddMonths(groups["lastMonth"].Success ? -1 : 0);
            return InMonth(first.Year, first.Month, nth);
        }

        var month = WeekPatterns.Number(groups["month"].Value);
        if (month is < 1 or > 12)
        {
            return null;
        }

        // The month decides the year, not whether it has such a week: 10月第5周 is no other October's.
        var middles = InYear(groups, today, today.Year, year => [ReportWeek.Of(new DateOnly(year, month, 15))]);
        return [.. middles.SelectMany(middle => InMonth(middle.Monday.Year, month, nth))];
    }

    private static List<ReportWeek> Numbered(GroupCollection groups, DateOnly today, WeekScheme scheme)
    {
        var number = WeekPatterns.Number(groups["no"].Value);
        return InYear(groups, today, scheme.Year(ReportWeek.Of(today)), year => scheme.Find(year, number) is { } week ? [week] : []);
    }

    /// <summary>The year as written, else the year that is near: a bare W50 in February is last year's.</summary>
    private static List<ReportWeek> InYear(GroupCollection groups, DateOnly today, int thisYear, Func<int, List<ReportWeek>> inYear)
    {
        var by = groups["lastYear"].Success ? -1 : groups["thisYear"].Success ? 0 : groups["nextYear"].Success ? 1 : (int?)null;
        if (by is { } years)
        {
            return inYear(today.Year + years); // the calendar's, whatever year the scheme files the week under
        }

        if (groups["year"].Success)
        {
            var year = int.Parse(groups["year"].Value, CultureInfo.InvariantCulture);
            year = year < 100 ? 2000 + year : year;
            return year is < 1900 or > 2200 ? [] : inYear(year);
        }

        return Near(ReportWeek.Of(today), inYear(thisYear - 1), inYear(thisYear), inYear(thisYear + 1));
    }

    private static List<ReportWeek> Near(ReportWeek now, List<ReportWeek> lastYears, List<ReportWeek> thisYears, List<ReportWeek> nextYears)
    {
        if (thisYears.Count == 0)
        {
            return lastYears.Count > 0 ? lastYears : nextYears;
        }

        var ahead = WeeksFrom(now, thisYears[0]);
        if (ahead <= 0)
        {
            return nextYears.Count > 0 && WeeksFrom(now, nextYears[0]) <= 8 ? [.. nextYears, .. thisYears] : thisYears;
        }

        return ahead <= 8 || lastYears.Count == 0 ? thisYears
            : WeeksFrom(lastYears[0], now) <= 12 ? lastYears
            : [.. lastYears, .. thisYears];
    }

    private static int WeeksFrom(ReportWeek from, ReportWeek to) => (to.Monday.DayNumber - from.Monday.DayNumber) / 7;

    /// <summary>The month's nth week by its Fridays, as labels are; null: its last.</summary>
    /// <remarks>A month that begins on a Thursday or Friday has a first week of one or two working days, which people count or do not: both.</remarks>
    private static List<ReportWeek> InMonth(int year, int month, int? nth)
    {
        var first = new DateOnly(year, month, 1);
        var friday = first.AddDays(((int)DayOfWeek.Friday - (int)first.DayOfWeek + 7) % 7);
        var fridays = Enumerable.Range(0, 5).Select(i => friday.AddDays(7 * i)).Where(day => day.Month == month).ToList();
        if (nth is not { } n)
        {
            return [ReportWeek.Of(fridays[^1])];
        }

        var counted = fridays.Skip(n - 1).Take(first.DayOfWeek is DayOfWeek.Thursday or DayOfWeek.Friday ? 2 : 1);
        return [.. counted.Select(ReportWeek.Of)];
    }
}
