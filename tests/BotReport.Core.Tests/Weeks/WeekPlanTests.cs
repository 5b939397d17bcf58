using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Weeks;

public sealed class WeekPlanTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Fact]
    public void A_plain_week_opens_on_thursday_is_asked_on_friday_and_closes_on_monday()
    {
        var plan = Plan("2024-W46");
        Assert.Equal("2024-11-14T10:00:00+08:00", Text(plan.Opens));
        Assert.Equal("2024-11-15T16:00:00+08:00", Text(plan.Prompt));
        Assert.Equal("2024-11-15T17:00:00+08:00", Text(plan.Reminder));
        Assert.Equal("2024-11-15T17:30:00+08:00", Text(plan.Due));
        Assert.Equal("2024-11-18T10:00:00+08:00", Text(plan.Close));
        Assert.Empty(plan.Includes);
    }

    [Theory]
    [InlineData("2024-W40", "2024-09-29T10:00:00+08:00", "2024-09-30T16:00:00+08:00", "2024-10-08T10:00:00+08:00")] // only Monday is worked
    [InlineData("2024-W07", "2024-02-15T10:00:00+08:00", "2024-02-18T16:00:00+08:00", "2024-02-19T10:00:00+08:00")] // only Sunday is worked
    [InlineData("2024-W06", "2024-02-08T10:00:00+08:00", "2024-02-09T16:00:00+08:00", "2024-02-18T10:00:00+08:00")] // closes when work goes on
    [InlineData("2025-W18", "2025-04-29T10:00:00+08:00", "2025-04-30T16:00:00+08:00", "2025-05-06T10:00:00+08:00")] // Thursday is off: asked on Wednesday
    [InlineData("2024-W37", "2024-09-12T10:00:00+08:00", "2024-09-13T16:00:00+08:00", "2024-09-18T10:00:00+08:00")] // a worked Saturday does not move it
    public void A_week_with_days_off_is_asked_on_the_day_that_is_worked(string iso, string opens, string prompt, string close)
    {
        var plan = Plan(iso);
        Assert.Equal((opens, prompt, close), (Text(plan.Opens), Text(plan.Prompt), Text(plan.Close)));
    }

    [Fact]
    public void An_empty_week_is_not_asked_for_and_the_next_report_includes_it()
    {
        var empty = Plan("2026-W08");
        Assert.True(empty.IsEmpty);
        Assert.Null(empty.PromptDay);
        Assert.Null(empty.Prompt);
        Assert.Null(empty.Due);

        var next = Plan("2026-W09");
        Assert.Equal([empty.Week], next.Includes.ToArray());
        Assert.Equal("2026-02-27T16:00:00+08:00", Text(next.Prompt));
        Assert.Equal(next.Week, WeekPlan.ReportedIn(empty.Week, WorkCalendar.China));
        Assert.Equal(next.Week, WeekPlan.ReportedIn(next.Week, WorkCalendar.China));
    }

    [Fact]
    public void Two_empty_weeks_are_included_oldest_first()
    {
        var calendar = WorkCalendar.MondayToFriday.With(Enumerable.Range(0, 14).Select(new DateOnly(2024, 7, 1).AddDays), []);
        var plan = WeekPlan.Of(ReportWeek.Of(new(2024, 7, 15)), Timetable.Default, calendar, Shanghai);
        Assert.Equal([new DateOnly(2024, 7, 1), new(2024, 7, 8)], plan.Includes.Select(week => week.Monday).ToArray());
    }

    [Fact]
    public void In_2023_to_2027_times_are_in_order_each_week_and_a_week_closes_before_the_next_is_asked_for()
    {
        DateTimeOffset? closed = null;
        var empty = 0;
        foreach (var week in WeekSchemeTests.Years(2023, 2027))
        {
            var plan = WeekPlan.Of(week, Timetable.Default, WorkCalendar.China, Shanghai);
            if (plan.IsEmpty)
            {
                empty++;
                Assert.DoesNotContain(week.Days, WorkCalendar.China.IsWorkingDay);
                continue;
            }

            Assert.True(plan.Opens < plan.Prompt && plan.Prompt < plan.Reminder && plan.Reminder < plan.Due && plan.Due < plan.Close, $"{week.Monday:O}");
            Assert.True(WorkCalendar.China.IsWorkingDay(plan.PromptDay!.Value) && week.Contains(plan.PromptDay.Value), $"{week.Monday:O}");
            Assert.True(closed is null || closed < plan.Prompt, $"{week.Monday:O} is asked before the week before closes");
            closed = plan.Close;
        }

        Assert.Equal(1, empty); // 2026-W08 alone
    }

    [Fact]
    public void The_instants_follow_the_zone_through_a_change_of_the_clock()
    {
        var berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        var week = ReportWeek.Of(new(2024, 3, 29)); // the clock changes on Sunday 03-31
        var plan = WeekPlan.Of(week, Timetable.Default, WorkCalendar.MondayToFriday, berlin);
        Assert.Equal("2024-03-29T16:00:00+01:00", Text(plan.Prompt));
        Assert.Equal("2024-04-01T10:00:00+02:00", Text(plan.Close));
        Assert.Equal(new DateTimeOffset(2024, 3, 31, 1, 30, 0, TimeSpan.Zero), new DateTime(2024, 3, 31, 2, 30, 0).In(berlin)); // 02:30 is skipped
    }

    private static WeekPlan Plan(string iso) => WeekPlan.Of(WeekScheme.Iso.Find(iso)!.Value, Timetable.Default, WorkCalendar.China, Shanghai);

    private static string? Text(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
