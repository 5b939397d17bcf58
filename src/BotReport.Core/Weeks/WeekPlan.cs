namespace BotReport.Core.Weeks;

/// <summary>When a team's week is opened, asked for, reminded of, due and closed: the timetable laid over the work calendar.</summary>
/// <remarks>
/// The prompt day is the last working day up to Friday, else the make-up working day after it, else there is none.
/// ISO 2024-W40 is asked on Monday 09-30, 2024-W07 on Sunday 02-18, 2026-W08 not at all.
/// </remarks>
public sealed record WeekPlan
{
    private WeekPlan(ReportWeek week, DateOnly? promptDay)
    {
        Week = week;
        PromptDay = promptDay;
    }

    /// <summary>The week planned.</summary>
    public ReportWeek Week { get; }

    /// <summary>The day people are asked on; null in an empty week.</summary>
    public DateOnly? PromptDay { get; }

    /// <summary>No working day: no prompt and no duties; what is said for this week belongs to the next report.</summary>
    public bool IsEmpty => PromptDay is null;

    /// <summary>From when an unasked message counts for this week; never after <see cref="Prompt"/>.</summary>
    public required DateTimeOffset Opens { get; init; }

    /// <summary>When people are asked; null in an empty week.</summary>
    public DateTimeOffset? Prompt { get; private init; }

    /// <summary>When those still missing are reminded, once; null in an empty week.</summary>
    public DateTimeOffset? Reminder { get; private init; }

    /// <summary>When the answers are due; null in an empty week.</summary>
    public DateTimeOffset? Due { get; private init; }

    /// <summary>When the week closes: on the Monday after, or the first working day from then on.</summary>
    public required DateTimeOffset Close { get; init; }

    /// <summary>The empty weeks just before, oldest first, that this report covers too (含上周).</summary>
    public required IReadOnlyList<ReportWeek> Includes { get; init; }

    /// <summary>Lays the timetable over the calendar.</summary>
    public static WeekPlan Of(ReportWeek week, Timetable times, WorkCalendar calendar, TimeZoneInfo zone)
    {
        var promptDay = PromptDayOf(week, calendar);
        var monday = week.Next.Monday;
        return new(week, promptDay)
        {
            Opens = OpensOn(week, promptDay, times).In(zone),
            Prompt = promptDay?.ToDateTime(times.Prompt).In(zone),
            Reminder = promptDay?.ToDateTime(times.Reminder).In(zone),
            Due = promptDay?.ToDateTime(times.Due).In(zone),
            Close = (calendar.NextWorkingDayFrom(monday) ?? monday).ToDateTime(times.Close).In(zone),
            Includes = promptDay is null ? [] : EmptyBefore(week, calendar),
        };
    }

    /// <summary>The day a week is asked for; null when nobody works in it.</summary>
    public static DateOnly? PromptDayOf(ReportWeek week, WorkCalendar calendar) => calendar.FirstWorking(
    [
        week.Friday, week.Friday.AddDays(-1), week.Friday.AddDays(-2), week.Friday.AddDays(-3), week.Monday,
        week.Friday.AddDays(1), week.Sunday,
    ]);

    /// <summary>The week whose report covers a week: itself, or the next week with a working day.</summary>
    public static ReportWeek ReportedIn(ReportWeek week, WorkCalendar calendar)
    {
        // A calendar that never works again keeps the week as it is.
        var later = week;
        for (var i = 0; i < 10; i++, later = later.Next)
        {
            if (PromptDayOf(later, calendar) is not null)
            {
                return later;
            }
        }

        return week;
    }

    private static DateTime OpensOn(ReportWeek week, DateOnly? promptDay, Timetable times)
    {
        var usual = week.Monday.AddDays(((int)times.OpensOn + 6) % 7).ToDateTime(times.Opens);
        return promptDay is { } day && usual > day.ToDateTime(times.Prompt) ? day.AddDays(-1).ToDateTime(times.Opens) : usual;
    }

    private static List<ReportWeek> EmptyBefore(ReportWeek week, WorkCalendar calendar)
    {
        var empty = new List<ReportWeek>();
        for (var earlier = week.Previous; empty.Count < 9 && PromptDayOf(earlier, calendar) is null; earlier = earlier.Previous)
        {
            empty.Insert(0, earlier);
        }

        return empty;
    }
}
