namespace BotReport.Core.Team;

/// <summary>The teams as they are; configuration only seeds them.</summary>
public interface ITeamStore
{
    /// <summary>Every team, by name.</summary>
    Task<IReadOnlyList<StoredTeam>> AllAsync(CancellationToken cancel);

    /// <summary>
    /// Puts a team as given, with an audit row, in one transaction. Leaves, stand-ins and places already stored stay.
    /// </summary>
    Task SaveAsync(TeamDefinition team, string by, DateTimeOffset at, CancellationToken cancel);

    /// <summary>Puts several teams, each with its audit row, in one transaction.</summary>
    Task SaveAllAsync(IReadOnlyList<TeamDefinition> teams, string by, DateTimeOffset at, CancellationToken cancel);

    /// <summary>Sets since when a team is stored, for a clock that was set back.</summary>
    Task MoveSinceAsync(string team, DateTimeOffset since, CancellationToken cancel);
}

/// <summary>A team and since when it is stored: nothing that was due before is ever sent.</summary>
public sealed record StoredTeam(TeamDefinition Team, DateTimeOffset Since);
