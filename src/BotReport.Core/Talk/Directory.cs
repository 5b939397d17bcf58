using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>The teams with all that is made from them, and who is who in the channels.</summary>
/// <param name="aliases">By what other names messengers know people; empty: by none.</param>
public sealed class Directory(ITeamStore teams, IEnumerable<IAliases> aliases)
{
    /// <summary>Every team.</summary>
    public async Task<IReadOnlyList<(TeamKnowledge Knowledge, DateTimeOffset Since)>> AllAsync(CancellationToken cancel) =>
        [.. (await teams.AllAsync(cancel)).Select(t => (new TeamKnowledge(t.Team), t.Since))];

    /// <summary>A team by name; null when there is none.</summary>
    public async Task<TeamKnowledge?> FindAsync(string team, CancellationToken cancel) =>
        (await teams.AllAsync(cancel)).FirstOrDefault(t => t.Team.Name == team) is { } found ? new TeamKnowledge(found.Team) : null;

    /// <summary>A person of a team; null when there is none.</summary>
    public Task<Person?> PersonAsync(string team, string person, CancellationToken cancel) => teams.FindPersonAsync(team, person, cancel);

    /// <summary>Who has an identity in a channel; null for a stranger.</summary>
    /// <remarks>Ids decide, never display names. A person of several teams is taken for the first that knows him.</remarks>
    public async Task<(TeamKnowledge Knowledge, Person Person)?> WhoAsync(string channel, string identity, CancellationToken cancel)
    {
        var all = await teams.AllAsync(cancel);
        if (Who(all, channel, identity) is { } known)
        {
            return known;
        }

        foreach (var book in aliases)
        {
            if (await book.FindAsync(channel, identity, cancel) is { } alias && Who(all, channel, alias) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (TeamKnowledge Knowledge, Person Person)? Who(IReadOnlyList<StoredTeam> all, string channel, string identity)
    {
        foreach (var stored in all)
        {
            if (stored.Team.People.FirstOrDefault(p => p.Identities.Any(i => i.Channel == channel && IsSame(i.Id, identity))) is { } person)
            {
                return (new TeamKnowledge(stored.Team), person);
            }
        }

        return null;
    }

    /// <summary>Object ids and sign-in names are the same in every case; other ids are compared sign by sign.</summary>
    private static bool IsSame(string one, string other) => one == other
        || ((Guid.TryParse(one, out _) || one.Contains('@', StringComparison.Ordinal)) && one.Equals(other, StringComparison.OrdinalIgnoreCase));
}
