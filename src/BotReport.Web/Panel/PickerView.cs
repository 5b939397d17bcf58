using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Web.SignIn;

namespace BotReport.Web.Panel;

/// <summary>The people of one team a developer may be.</summary>
internal sealed record PickerTeam(string Name, IReadOnlyList<PickerPerson> People)
{
    /// <summary>The teams of these people, the people in the order given.</summary>
    public static IReadOnlyList<PickerTeam> Of(IEnumerable<Visitor> people, DateTimeOffset now) =>
    [
        .. people.GroupBy(v => v.Knowledge.Team).Select(team => new PickerTeam(
            team.Key.Name, [.. team.Select(v => PickerPerson.Of(team.Key, v.Person, team.Key.Day(now)))])),
    ];
}

/// <summary>One of them, with what he may do and owns.</summary>
internal sealed record PickerPerson(string Id, string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Sections)
{
    /// <summary>A person of a team on a day.</summary>
    public static PickerPerson Of(TeamDefinition team, Person person, DateOnly day) => new(
        person.Id,
        team.NameOf(person.Id),
        PanelMapper.Names(Rights.RolesOf(team, person.Id, day)),
        [.. team.Sections.Where(s => s.Owners.Any(o => o.Person == person.Id)).Select(s => s.Name)]);
}
