using static BotReport.Core.Team.TeamProblemKind;

namespace BotReport.Core.Team;

/// <summary>People: ids, roles, identities. Two of one name are right; two of one id are not.</summary>
internal static class PeopleCheck
{
    public static IEnumerable<TeamProblem> Of(TeamDescription team) =>
    [
        .. team.People.SelectMany((person, i) => Id(team.People, person, i)
            .Concat(person.Name.Trim().Length == 0 ? [new(Empty, $"People:{i}:Name", [])] : [])
            .Concat(Roles(person, i))
            .Concat(Identities(team.People, person, i))),
        .. team.People.Any(person => person.Roles.Contains("lead")) ? [] : new TeamProblem[] { new(NoLead, "People", []) },
    ];

    private static IEnumerable<TeamProblem> Id(IReadOnlyList<PersonDescription> people, PersonDescription person, int i)
    {
        var path = $"People:{i}:Id";
        return person.Id.Length == 0 ? [new(Empty, path, [])]
            : person.Id.Any(char.IsWhiteSpace) ? [new(WrongPersonId, path, [person.Id])]
            : people.Take(i).Any(earlier => earlier.Id == person.Id) ? [new(DuplicatePerson, path, [person.Id])]
            : [];
    }

    private static IEnumerable<TeamProblem> Roles(PersonDescription person, int i) => person.Roles.SelectMany((role, r) =>
        TeamTexts.Role(role) is null ? new TeamProblem[] { new(UnknownRole, $"People:{i}:Roles:{r}", [role]) } : []);

    private static IEnumerable<TeamProblem> Identities(IReadOnlyList<PersonDescription> people, PersonDescription person, int i)
    {
        foreach (var identity in person.Identities)
        {
            var path = $"People:{i}:Identities:{identity.Channel}";
            if (identity.Id.Length == 0)
            {
                yield return new(Empty, path, []);
            }
            else if (people.Take(i).FirstOrDefault(earlier => earlier.Identities.Contains(identity)) is { } other)
            {
                yield return new(DuplicateIdentity, path, [identity.Channel, identity.Id, other.Id]);
            }
        }
    }
}
