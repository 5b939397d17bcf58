using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Audit;

/// <summary>Writes the audit: every row is sealed in the transaction of what it tells of.</summary>
/// <remarks>
/// The head's row stays locked from the first row a transaction appends until it ends, so that places are given without gaps in the order of the
/// commits. What is audited makes a new revision, and such writes go one at a time anyway: nobody waits longer for it.
/// </remarks>
internal static class AuditChain
{
    /// <summary>What the row says that was written when rows were sealed late.</summary>
    public const string SealedLate = "audit.seal";

    private const string AnyUnsealed = "select count(*) from (select 1 from audit where place is null limit 1) as unsealed";

    /// <summary>Appends a row.</summary>
    public static async Task AppendAsync(Session session, Change.Audited audited)
    {
        var row = await NextAsync(session, AuditRow.Of(audited));
        await session.ExecuteAsync(
            """
            insert into audit (team, who, what, subject, done_at, place, follows, hash, who_salt, who_sum, subject_salt, subject_sum)
            values (@Team, @Who, @What, @Subject, @DoneAt, @Place, @Follows, @Hash, @WhoSalt, @WhoSum, @SubjectSalt, @SubjectSum)
            """,
            row);
    }

    /// <summary>
    /// Seals the rows of a version that knew no chain, when a store is opened, and says so in the chain. A store without such rows is only read.
    /// </summary>
    public static void SealOld(IDatabase database) => SealOldAsync(database).GetAwaiter().GetResult(); // stores are opened without waiting

    private static async Task SealOldAsync(IDatabase database)
    {
        if (await database.ReadAsync(session => session.FirstAsync<long>(AnyUnsealed), CancellationToken.None) > 0)
        {
            await database.WriteAsync(SealOldAsync, CancellationToken.None);
        }
    }

    private static async Task SealOldAsync(Session session)
    {
        await session.HoldAsync("audit.seal"); // several instances may start at once
        var rows = await session.QueryAsync<AuditRow>(
            "select id, team, who, what, subject, done_at from audit where place is null order by id");
        if (rows.Count == 0)
        {
            return;
        }

        foreach (var row in rows)
        {
            await session.ExecuteAsync(
                """
                update audit set place = @Place, follows = @Follows, hash = @Hash,
                    who_salt = @WhoSalt, who_sum = @WhoSum, subject_salt = @SubjectSalt, subject_sum = @SubjectSum
                where id = @Id
                """,
                await NextAsync(session, row));
        }

        await AppendAsync(session, new(null, "botreport", SealedLate, $"{rows.Count}", Stored.Instant(rows[^1].DoneAt)));
    }

    /// <summary>The row sealed at the chain's end, which is moved behind it.</summary>
    private static async Task<AuditRow> NextAsync(Session session, AuditRow row)
    {
        var end = await session.FirstAsync<HeadRow>(
            """
            insert into audit_head (id, place, hash) values (1, 1, '')
            on conflict (id) do update set place = audit_head.place + 1
            returning place, hash
            """);
        var placed = row.Sealed(end!.Place, end.Hash);
        await session.ExecuteAsync("update audit_head set hash = @Hash", placed);
        return placed;
    }
}
