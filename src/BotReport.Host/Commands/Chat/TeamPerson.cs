using BotReport.Core.Team;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands.Chat;

/// <summary>Who sits at the terminal, and in which team.</summary>
internal sealed record TeamPerson(TeamDefinition Team, Person Person)
{
    /// <summary>Finds the person by his id, or by a name only one has.</summary>
    /// <param name="team">Null when there is one team only.</param>
    public static TeamPerson Find(IReadOnlyList<StoredTeam> teams, string? team, string person, ConsoleWords words)
    {
        var chosen = Choose(teams, team, words);
        if (chosen.Find(person) is { } known)
        {
            return new(chosen, known);
        }

        return chosen.People.Where(p => p.Name == person).ToList() switch
        {
            [var only] => new(chosen, only),
            [] => throw new RefusedException(words.UnknownPerson(person, chosen.Name, chosen.People.Select(p => p.Id))),
            var several => throw new RefusedException(words.WhichPerson(person, several.Select(p => p.Id))),
        };
    }

    /// <summary>The team of that name; the only one when no name is given.</summary>
    public static TeamDefinition Choose(IReadOnlyList<StoredTeam> teams, string? name, ConsoleWords words)
    {
        var names = teams.Select(t => t.Team.Name);
        return (teams, name) switch
        {
            ([], _) => throw new RefusedException(words.NoTeam),
            ([var only], null) => only.Team,
            (_, null) => throw new RefusedException(words.WhichTeam(names)),
            _ => teams.FirstOrDefault(t => t.Team.Name == name)?.Team ?? throw new RefusedException(words.UnknownTeam(name, names)),
        };
    }
}
