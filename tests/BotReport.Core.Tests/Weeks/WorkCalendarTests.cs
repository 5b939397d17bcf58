using System.Globalization;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Weeks;

public sealed class WorkCalendarTests
{
    [Theory]
    [InlineData("2024-11-15", true)] // a plain Friday
    [InlineData("2024-11-16", false)] // a plain Saturday
    [InlineData("2024-10-01", false)] // 国庆
    [InlineData("2024-09-29", true)] // a Sunday worked for it (调休)
    [InlineData("2024-02-18", true)] // a Sunday worked for 春节
    [InlineData("2022-12-31", false)] // a December day that stands in the paper of 2023
    [InlineData("2026-02-14", true)] // a Saturday worked
    [InlineData("2031-10-01", true)] // no paper yet: Monday to Friday
    public void A_day_is_worked_or_not(string day, bool works) => Assert.Equal(works, WorkCalendar.China.IsWorkingDay(Day(day)));

    [Fact]
    public void The_later_paper_governs_a_day_that_two_papers_name()
    {
        const string Old = """{"year":2018,"days":[{"name":"元旦","date":"2018-12-29","isOffDay":true}]}""";
        const string New = """{"year":2019,"days":[{"name":"元旦","date":"2018-12-29","isOffDay":false}]}""";
        Assert.True(HolidayTable.Read([Old, New]).IsWorkingDay(new(2018, 12, 29)));
        Assert.True(HolidayTable.Read([New, Old]).IsWorkingDay(new(2018, 12, 29)));
    }

    [Theory]
    [InlineData("2026-11-14", null)]
    [InlineData("2026-11-15", 2027)] // from here on next year's paper should be out
    [InlineData("2026-12-31", 2027)]
    [InlineData("2027-01-01", 2027)] // and all the more once the year has begun
    [InlineData("2025-12-01", null)]
    public void A_missing_year_is_reported(string today, int? missing)
    {
        Assert.Equal(missing, WorkCalendar.China.MissingYear(Day(today)));
        Assert.Null(WorkCalendar.MondayToFriday.MissingYear(Day(today)));
    }

    [Fact]
    public void The_embedded_papers_are_those_of_2023_to_2026() =>
        Assert.Equal([false, true, true, true, true, false], Enumerable.Range(2022, 6).Select(WorkCalendar.China.Knows).ToArray());

    [Fact]
    public void A_teams_own_days_go_over_the_table()
    {
        var calendar = WorkCalendar.China.With([new(2024, 11, 15), new(2024, 11, 16)], [new(2024, 10, 1), new(2024, 11, 16)]);
        Assert.False(calendar.IsWorkingDay(new(2024, 11, 15)));
        Assert.True(calendar.IsWorkingDay(new(2024, 10, 1)));
        Assert.True(calendar.IsWorkingDay(new(2024, 11, 16)));
        Assert.True(WorkCalendar.China.IsWorkingDay(new(2024, 11, 15)));
        Assert.NotEqual(WorkCalendar.China, calendar);
        Assert.Equal(calendar, WorkCalendar.China.With(calendar.DaysOff, calendar.WorkDays));
    }

    [Fact]
    public void The_next_working_day_after_the_national_holiday_is_tuesday_the_eighth()
    {
        Assert.Equal(new DateOnly(2024, 10, 8), WorkCalendar.China.NextWorkingDayFrom(new(2024, 10, 1)));
        Assert.Equal(new DateOnly(2024, 9, 30), WorkCalendar.China.LastWorkingDayUpTo(new(2024, 10, 7)));
    }

    [Fact]
    public void A_team_that_never_works_has_no_next_working_day()
    {
        var never = WorkCalendar.MondayToFriday.With(Enumerable.Range(0, 400).Select(new DateOnly(2024, 1, 1).AddDays), []);
        Assert.Null(never.NextWorkingDayFrom(new(2024, 6, 1)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
