using BotReport.Core.Weeks;
using static BotReport.Core.Team.TeamProblemKind;

namespace BotReport.Core.Team;

/// <summary>Zone, calendar, scheme, times, template.</summary>
internal static class ScheduleCheck
{
    public static IEnumerable<TeamProblem> Of(TeamDescription team) =>
    [
        .. Unless(TeamTexts.Zone(team.Zone), UnknownZone, "Zone", team.Zone),
        .. Unless(WorkCalendar.Parse(team.Calendar), UnknownCalendar, "Calendar", team.Calendar),
        .. Days(team),
        .. Unless(WeekScheme.Parse(team.WeekScheme), UnknownScheme, "WeekScheme", team.WeekScheme),
        .. Times(team.Schedule),
        .. Order(team.Schedule),
        .. Template(team),
    ];

    private static IEnumerable<TeamProblem> Unless(object? read, TeamProblemKind kind, string path, string text) =>
        read is null ? [new(text.Length == 0 ? Empty : kind, path, [text])] : [];

    private static IEnumerable<TeamProblem> Days(TeamDescription team) =>
        team.DaysOff.SelectMany((day, i) => Unless(TeamTexts.Date(day), WrongDate, $"DaysOff:{i}", day))
            .Concat(team.WorkDays.SelectMany((day, i) => Unless(TeamTexts.Date(day), WrongDate, $"WorkDays:{i}", day)
                .Concat(team.DaysOff.Contains(day) ? [new(DayOffAndWorked, $"WorkDays:{i}", [day])] : [])));

    private static IEnumerable<TeamProblem> Times(TimesDescription times) =>
    [
        .. Unless(TeamTexts.Weekday(times.OpensOn), WrongWeekday, "Schedule:OpensOn", times.OpensOn),
        .. Unless(TeamTexts.Time(times.Opens), WrongTime, "Schedule:Opens", times.Opens),
        .. Unless(TeamTexts.Time(times.Prompt), WrongTime, "Schedule:Prompt", times.Prompt),
        .. Unless(TeamTexts.Time(times.Reminder), WrongTime, "Schedule:Reminder", times.Reminder),
        .. Unless(TeamTexts.Time(times.Due), WrongTime, "Schedule:Due", times.Due),
        .. Unless(TeamTexts.Time(times.Close), WrongTime, "Schedule:Close", times.Close),
        .. Unless(TeamTexts.Length(times.Lateness), WrongLength, "Schedule:Lateness", times.Lateness),
    ];

    private static IEnumerable<TeamProblem> Order(TimesDescription times)
    {
        if (TeamTexts.Time(times.Reminder) < TeamTexts.Time(times.Prompt))
        {
            yield return new(TimesOutOfOrder, "Schedule:Reminder", ["Prompt", times.Prompt, times.Reminder]);
        }

        if (TeamTexts.Time(times.Due) < TeamTexts.Time(times.Reminder))
        {
            yield return new(TimesOutOfOrder, "Schedule:Due", ["Reminder", times.Reminder, times.Due]);
        }

        if (TeamTexts.Weekday(times.OpensOn) == DayOfWeek.Friday && TeamTexts.Time(times.Opens) > TeamTexts.Time(times.Prompt))
        {
            yield return new(OpensAfterPrompt, "Schedule:Opens", [times.Opens, times.Prompt]);
        }
    }

    private static IEnumerable<TeamProblem> Template(TeamDescription team) => team.Page switch
    {
        _ when team.Template.Length == 0 => [new(Empty, "Template", [])],
        TemplatePage.NotFound => [new(TemplateNotFound, "Template", [team.Template])],
        TemplatePage.Unreadable => [new(TemplateUnreadable, "Template", [team.Template])],
        _ => [],
    };
}
