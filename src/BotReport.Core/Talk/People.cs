using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Talk;

/// <summary>Finds people by what others call them.</summary>
public static class People
{
    /// <summary>Everybody with this id or, when nobody has it, this name, alone or with the id in brackets behind it; several when a name is shared.</summary>
    public static IReadOnlyList<Person> Called(TeamDefinition team, string said)
    {
        var key = Normal.Key(said).Trim('@');
        var byId = team.People.Where(p => Normal.Key(p.Id) == key).ToList();
        return byId.Count > 0 ? byId : [.. team.People.Where(p => Normal.Key(p.Name) == key || Normal.Key($"{p.Name}({p.Id})") == key)];
    }

    /// <summary>A person's name, with the id behind it when somebody else has the same name; the id when nobody has it.</summary>
    public static string NameOf(this TeamDefinition team, string? id)
    {
        var person = id is null ? null : team.Find(id);
        return person is null ? id ?? ""
            : team.People.Count(p => p.Name == person.Name) > 1 ? $"{person.Name}（{person.Id}）"
            : person.Name;
    }
}
