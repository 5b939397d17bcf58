using BotReport.Core.Team;

namespace BotReport.Host.Configuration;

/// <summary>From a team's options to what the core checks.</summary>
internal static class TeamMapping
{
    public static TeamDescription Describe(TeamOptions team, TemplatePage page) => new()
    {
        Name = Text(team.Name),
        Zone = Text(team.Zone),
        Calendar = Text(team.Calendar),
        DaysOff = Texts(team.DaysOff),
        WorkDays = Texts(team.WorkDays),
        WeekScheme = Text(team.WeekScheme),
        Schedule = Describe(team.Schedule),
        Template = Text(team.Template),
        Page = page,
        NamesMissing = team.NamesMissing,
        KeepDays = team.KeepDays,
        People = [.. team.People.Select(Describe)],
        Sections = [.. team.Sections.Select(Describe)],
        Glossary = [.. team.Glossary.Select(topic => new Topic(Text(topic.Name), Texts(topic.Aliases), Optional(topic.Section)))],
        Metrics = [.. team.Metrics.Select(Describe)],
        Leaves = [.. team.Leaves.Select(leave =>
            new AbsenceDescription(Text(leave.Person), Text(leave.From), Text(leave.To), Optional(leave.StandIn)))],
        StandIns = [.. team.StandIns.Select(period =>
            new AbsenceDescription(Text(period.Lead), Text(period.From), Text(period.To), Optional(period.StandIn)))],
    };

    private static TimesDescription Describe(ScheduleOptions times) => new()
    {
        OpensOn = Text(times.OpensOn),
        Opens = Text(times.Opens),
        Prompt = Text(times.Prompt),
        Reminder = Text(times.Reminder),
        Due = Text(times.Due),
        Close = Text(times.Close),
        Lateness = Text(times.Lateness),
    };

    private static PersonDescription Describe(PersonOptions person) => new(
        Text(person.Id),
        Text(person.Name),
        Texts(person.Roles),
        [.. person.Identities.Select(identity => new Identity(Channel(identity.Key), Text(identity.Value)))]);

    private static Section Describe(SectionOptions section) => new(
        Text(section.Name),
        [.. section.Owners.Select(owner => new SectionOwner(Text(owner.Person), Texts(owner.Topics)))],
        Texts(section.Deputies),
        section.LeadOnly);

    private static MetricDescription Describe(MetricOptions metric) => new(
        Text(metric.Name),
        Texts(metric.Aliases),
        Text(metric.Definition),
        Optional(metric.Unit),
        Optional(metric.Kind),
        Optional(metric.Direction),
        Optional(metric.Owner));

    /// <summary>Environment variables are often written in capitals.</summary>
    private static string Channel(string key) => string.Create(key.Length, key, static (to, from) => from.AsSpan().ToLowerInvariant(to));

    private static string Text(string text) => text.Trim();

    private static string? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static List<string> Texts(List<string> texts) => [.. texts.Select(Text)];
}
