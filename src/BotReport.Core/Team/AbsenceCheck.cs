using static BotReport.Core.Team.TeamProblemKind;

namespace BotReport.Core.Team;

/// <summary>Leaves and stand-ins: people that exist, days in order.</summary>
internal static class AbsenceCheck
{
    public static IEnumerable<TeamProblem> Of(TeamDescription team) =>
    [
        .. team.Leaves.SelectMany((leave, i) => Absence(team, leave, $"Leaves:{i}", "Person")),
        .. team.StandIns.SelectMany((period, i) => Absence(team, period, $"StandIns:{i}", "Lead")
            .Concat(period.StandIn is null ? [new(Empty, $"StandIns:{i}:StandIn", [])] : [])
            .Concat(team.People.Any(person => person.Id == period.Person && !person.Roles.Contains("lead"))
                ? [new(NotALead, $"StandIns:{i}:Lead", [period.Person])]
                : [])),
    ];

    private static IEnumerable<TeamProblem> Absence(TeamDescription team, AbsenceDescription absence, string path, string who) =>
    [
        .. SectionCheck.Known(team, absence.Person, $"{path}:{who}"),
        .. absence.StandIn is { } standIn ? SectionCheck.Known(team, standIn, $"{path}:StandIn") : [],
        .. absence.StandIn == absence.Person ? [new(StandsInForHimself, $"{path}:StandIn", [absence.Person])] : Array.Empty<TeamProblem>(),
        .. Date(absence.From, $"{path}:From"),
        .. Date(absence.To, $"{path}:To"),
        .. TeamTexts.Date(absence.To) < TeamTexts.Date(absence.From)
            ? [new(EndsBeforeStart, $"{path}:To", [absence.From, absence.To])]
            : Array.Empty<TeamProblem>(),
    ];

    private static IEnumerable<TeamProblem> Date(string text, string path) =>
        TeamTexts.Date(text) is not null ? [] : [new(text.Length == 0 ? Empty : WrongDate, path, [text])];
}
