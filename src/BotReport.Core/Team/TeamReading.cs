using BotReport.Core.Weeks;

namespace BotReport.Core.Team;

/// <summary>Makes a <see cref="TeamDefinition"/> of a description without mistakes, and back.</summary>
public static class TeamReading
{
    /// <summary>The team described; null when <see cref="TeamCheck"/> finds a problem.</summary>
    public static TeamDefinition? Read(TeamDescription team) => TeamCheck.Problems(team).Count > 0 ? null : new(
        team.Name,
        TeamTexts.Zone(team.Zone)!,
        WeekScheme.Parse(team.WeekScheme)!,
        WorkCalendar.Parse(team.Calendar)!.With(team.DaysOff.Select(Date), team.WorkDays.Select(Date)),
        Times(team.Schedule),
        ((TemplatePage.Found)team.Page).Text,
        [.. team.People.Select(person => Person(team, person))],
        team.Sections,
        team.Glossary,
        [.. team.Leaves.Select(leave => new Leave(leave.Person, Date(leave.From), Date(leave.To), leave.StandIn))],
        [.. team.StandIns.Select(period => new LeadStandIn(period.Person, period.StandIn!, Date(period.From), Date(period.To)))])
    {
        Metrics = [.. team.Metrics.Select(Metric)],
        NamesMissing = team.NamesMissing,
        KeepDays = team.KeepDays,
    };

    /// <summary>The description of a team, so that a change made in chat is checked by the same rules as the configuration.</summary>
    public static TeamDescription Describe(TeamDefinition team) => new()
    {
        Name = team.Name,
        Zone = team.Zone.Id,
        Calendar = team.Calendar.Name,
        DaysOff = [.. team.Calendar.DaysOff.Select(TeamTexts.Text)],
        WorkDays = [.. team.Calendar.WorkDays.Select(TeamTexts.Text)],
        WeekScheme = team.Scheme.Name,
        Schedule = Describe(team.Times),
        Template = team.Name,
        Page = new TemplatePage.Found(team.Template),
        NamesMissing = team.NamesMissing,
        KeepDays = team.KeepDays,
        People = [.. team.People.Select(person => new PersonDescription(person.Id, person.Name, TeamTexts.Text(person.Roles), person.Identities))],
        Sections = team.Sections,
        Glossary = team.Glossary,
        Metrics = [.. team.Metrics.Select(Describe)],
        Leaves = [.. team.Leaves.Select(leave => new AbsenceDescription(leave.Person, TeamTexts.Text(leave.From), TeamTexts.Text(leave.To), leave.StandIn))],
        StandIns = [.. team.StandIns.Select(period => new AbsenceDescription(period.Lead, TeamTexts.Text(period.From), TeamTexts.Text(period.To), period.StandIn))],
    };

    private static Timetable Times(TimesDescription times) => new(
        TeamTexts.Weekday(times.OpensOn)!.Value,
        TeamTexts.Time(times.Opens)!.Value,
        TeamTexts.Time(times.Prompt)!.Value,
        TeamTexts.Time(times.Reminder)!.Value,
        TeamTexts.Time(times.Due)!.Value,
        TeamTexts.Time(times.Close)!.Value)
    {
        Lateness = TeamTexts.Length(times.Lateness)!.Value,
    };

    private static TimesDescription Describe(Timetable times) => new()
    {
        OpensOn = times.OpensOn.ToString(),
        Opens = TeamTexts.Text(times.Opens),
        Prompt = TeamTexts.Text(times.Prompt),
        Reminder = TeamTexts.Text(times.Reminder),
        Due = TeamTexts.Text(times.Due),
        Close = TeamTexts.Text(times.Close),
        Lateness = times.Lateness.ToString("c"),
    };

    /// <summary>Roles that the sections give need not be written; whoever has none at all is of the team and reads.</summary>
    private static Person Person(TeamDescription team, PersonDescription person)
    {
        var roles = person.Roles.Aggregate(Rights.RolesIn(team.Sections, person.Id), (all, role) => all | TeamTexts.Role(role)!.Value);
        return new(person.Id, person.Name, roles == Role.None ? Role.Reader : roles, person.Identities);
    }

    private static MetricDefinition Metric(MetricDescription metric) => new(
        metric.Name,
        metric.Aliases,
        metric.Definition,
        metric.Unit,
        metric.Kind is { } kind ? TeamTexts.Kind(kind) : null,
        metric.Direction is { } direction ? TeamTexts.Direction(direction) : null,
        metric.Owner);

    private static MetricDescription Describe(MetricDefinition metric) => new(
        metric.Name,
        metric.Aliases,
        metric.Definition,
        metric.Unit,
        metric.Kind is { } kind ? TeamTexts.Text(kind) : null,
        metric.Direction is { } direction ? TeamTexts.Text(direction) : null,
        metric.Owner);

    private static DateOnly Date(string text) => TeamTexts.Date(text)!.Value;
}
