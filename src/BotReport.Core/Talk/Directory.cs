using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>The teams with all that is made from them, and who is who in the channels.</summary>
public sealed class Directory(ITeamStore teams)
{
    /// <summary>Every team.</summary>
    public async Task<IReadOnlyList<(TeamKnowledge Knowledge, DateTimeOffset Since)>> AllAsync(CancellationToken cancel) =>
        [.. (await teams.AllAsync(cancel)).Select(t => (new TeamKnowledge(t.Team), t.Since))];

    /// <summary>A team by name; null when there is none.</summary>
    public async Task<TeamKnowledge?> FindAsync(string team, CancellationToken cancel) =>
        (await teams.AllAsync(cancel)).FirstOrDefault(t => t.Team.Name == team) is { } found ? new TeamKnowledge(found.Team) : null;

    /// <summary>Who has an identity in a channel; null for a stranger.</summary>
    /// <remarks>Ids decide, never display names. A person of several teams is taken for the first that knows him.</remarks>
    public async Task<(TeamKnowledge Knowledge, Person Person)?> WhoAsync(string channel, string identity, CancellationToken cancel)
    {
        foreach (var stored in await teams.AllAsync(cancel))
        {
            if (stored.Team.People.FirstOrDefault(p => p.Identities.Any(i => i.Channel == channel && i.Id == identity)) is { } person)
            {
                return (new TeamKnowledge(stored.Team), person);
            }
        }

        return null;
    }
}
