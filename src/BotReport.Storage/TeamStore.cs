using BotReport.Core.Team;
using BotReport.Storage.Audit;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="ITeamStore"/>
internal sealed class TeamStore(IDatabase database) : ITeamStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredTeam>> AllAsync(CancellationToken cancel) =>
        database.ReadAsync(TeamTable.AllAsync, cancel);

    /// <inheritdoc/>
    public Task MoveSinceAsync(string team, DateTimeOffset since, CancellationToken cancel) => database.WriteAsync(
        session => session.ExecuteAsync(
            "update team set since = @Since where name = @Team",
            new { Team = team, Since = Stored.Of(since) }),
        cancel);

    /// <inheritdoc/>
    public Task SaveAsync(TeamDefinition team, string by, DateTimeOffset at, CancellationToken cancel) => SaveAllAsync([team], by, at, cancel);

    /// <inheritdoc/>
    public Task SaveAllAsync(IReadOnlyList<TeamDefinition> teams, string by, DateTimeOffset at, CancellationToken cancel) => database.WriteAsync(
        async session =>
        {
            foreach (var team in teams)
            {
                await PutAsync(session, team, by, at);
            }
        },
        cancel);

    private static async Task PutAsync(Session session, TeamDefinition team, string by, DateTimeOffset at)
    {
        await TeamTable.PutAsync(session, team, at);
        foreach (var leave in team.Leaves)
        {
            await AbsenceTable.PutAsync(session, team.Name, leave);
        }

        foreach (var standIn in team.StandIns)
        {
            await AbsenceTable.PutAsync(session, team.Name, standIn);
        }

        foreach (var place in team.Places)
        {
            await ReportPlaceTable.PutAsync(session, team.Name, place);
        }

        await AuditChain.AppendAsync(session, new(team.Name, by, "team", team.Name, at));
    }
}
