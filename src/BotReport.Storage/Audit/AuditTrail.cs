using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Audit;

/// <inheritdoc cref="IAuditTrail"/>
internal sealed class AuditTrail(IDatabase database) : IAuditTrail
{
    private const int AtOnce = 1000;
    private const string Next = $"select {AuditRow.Columns} from audit where place > @Last order by place limit @AtOnce";
    private const string Unsealed = $"select {AuditRow.Columns} from audit where place is null order by id limit 1";

    /// <inheritdoc/>
    public Task<AuditCheck> VerifyAsync(AuditHead? noted, CancellationToken cancel) => database.ReadAsync(
        async session =>
        {
            var walk = new AuditWalk(noted);
            var fault = await WalkAsync(session, walk);
            return walk.End(
                fault,
                await session.FirstAsync<HeadRow>("select place, hash from audit_head"),
                await session.FirstAsync<AuditRow>(Unsealed));
        },
        cancel);

    private static async Task<AuditFault?> WalkAsync(Session session, AuditWalk walk)
    {
        for (long? last = long.MinValue; last is not null;)
        {
            var rows = await session.QueryAsync<AuditRow>(Next, new { Last = last, AtOnce });
            foreach (var row in rows)
            {
                if (walk.Take(row) is { } fault)
                {
                    return fault;
                }
            }

            last = rows.Count == AtOnce ? rows[^1].Place : null;
        }

        return null;
    }
}
