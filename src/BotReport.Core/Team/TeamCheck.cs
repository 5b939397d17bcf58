using System.Globalization;

namespace BotReport.Core.Team;

/// <summary>Finds everything wrong with teams at once, so that nobody has to start the bot once per mistake.</summary>
public static class TeamCheck
{
    /// <summary>The mistakes of all teams, with paths <c>Teams:0:…</c>.</summary>
    public static IReadOnlyList<TeamProblem> Problems(IReadOnlyList<TeamDescription> teams) =>
    [
        .. teams.SelectMany((team, i) => Of(team)
            .Concat(team.Name.Length > 0 && teams.Take(i).Any(earlier => earlier.Name == team.Name)
                ? [new TeamProblem(TeamProblemKind.DuplicateTeam, "Name", [team.Name])]
                : [])
            .Select(problem => problem with { Path = string.Create(CultureInfo.InvariantCulture, $"Teams:{i}:{problem.Path}") })),
    ];

    /// <summary>The mistakes of one team, with paths <c>Sections:3:Owners:0</c>.</summary>
    public static IReadOnlyList<TeamProblem> Problems(TeamDescription team) => [.. Of(team)];

    private static IEnumerable<TeamProblem> Of(TeamDescription team) =>
    [
        .. team.Name.Trim().Length == 0 ? [new TeamProblem(TeamProblemKind.Empty, "Name", [])] : Array.Empty<TeamProblem>(),
        .. team.KeepDays is < 30 or > 36_500
            ? [new TeamProblem(TeamProblemKind.WrongKeepDays, "KeepDays", [string.Create(CultureInfo.InvariantCulture, $"{team.KeepDays}")])]
            : Array.Empty<TeamProblem>(),
        .. ScheduleCheck.Of(team),
        .. PeopleCheck.Of(team),
        .. SectionCheck.Of(team),
        .. GlossaryCheck.Of(team),
        .. MetricCheck.Of(team),
        .. AbsenceCheck.Of(team),
    ];
}
