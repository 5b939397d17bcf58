using System.CommandLine;
using BotReport.Core.Team;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands;

/// <summary><c>--person NAME|ID</c>: somebody of whom something is kept, also when he has left.</summary>
internal static class PersonOption
{
    public static Option<string> Of(Shell shell) => new("--person") { Description = shell.Words.Export.PersonMeans, Required = true };

    /// <summary>His id: as it was given, or that of the only one who bears the name; what is neither is taken for the id of somebody who left.</summary>
    /// <param name="team">Where to look for the name; null: in all teams, for an id is the same person in each.</param>
    public static string IdOf(IReadOnlyList<StoredTeam> teams, string? team, string person, ConsoleWords words)
    {
        var people = teams.Where(stored => team is null || stored.Team.Name == team).SelectMany(stored => stored.Team.People).ToList();
        if (people.Exists(known => known.Id == person))
        {
            return person;
        }

        return people.Where(known => known.Name == person).Select(known => known.Id).Distinct().ToList() switch
        {
            [var only] => only,
            [] => person,
            var several => throw new RefusedException(words.WhichPerson(person, several)),
        };
    }
}
