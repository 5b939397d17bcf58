using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Storage.Audit;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IRetentionStore"/>
internal sealed class RetentionStore(IDatabase database) : IRetentionStore
{
    private const int Portion = 500;

    /// <summary>That an entry was taken back stays while a report rests on a version of it.</summary>
    private const string Versions =
        """
        select seq, v.entry_id, version, team, week, owner, author, section, path, text, number, said_at, deleted
        from entry_version v
        where team = @Team and week < @Week
          and not exists (
            select 1 from page_source s join report r on r.page_id = s.page_id
            where s.entry_id = v.entry_id and (s.version = v.version or v.deleted = 1))
        order by seq
        limit @Portion
        """;

    private static readonly string[] OfWeeks =
    [
        "delete from lead_edit_base where edit_id in (select id from lead_edit where team = @Team and week < @Week)",
        "delete from lead_edit where team = @Team and week < @Week",
        "delete from draft_left_out where team = @Team and week < @Week",
        "delete from question where team = @Team and week < @Week",
        "delete from duty_answer where team = @Team and week < @Week",
        "delete from suggestion where team = @Team and week < @Week",
        "delete from work where team = @Team and week < @Week and done = 1",
    ];

    /// <inheritdoc/>
    public async Task<int> EmptyMessagesAsync(DateTimeOffset before, CancellationToken cancel)
    {
        // Looked for beside the writer: what was emptied stays and is passed over every time.
        var ids = await database.ReadAsync(
            session => session.QueryAsync<long>(
                """
                select id from inbox
                where accepted_at < @Before and state <> 'waiting' and (text <> '' or sender_name <> '' or file is not null)
                order by id
                limit @Portion
                """,
                new { Before = Stored.Of(before), Portion }),
            cancel);
        return ids.Count == 0 ? 0 : await database.WriteBesideAsync(
            session => session.ExecuteAsync(
                "update inbox set text = '', sender_name = '', file_name = null, file = null where id in @Ids and state <> 'waiting'", new { Ids = ids }),
            cancel);
    }

    /// <inheritdoc/>
    /// <remarks>The oldest only are looked at: both are written in the order of time.</remarks>
    public Task<int> DeleteTalkAsync(DateTimeOffset before, CancellationToken cancel) => database.WriteBesideAsync(
        async session =>
        {
            var values = new { Before = Stored.Of(before), Portion };
            return await session.ExecuteAsync(
                """
                delete from transcript where position in (
                    select position from (select position, said_at from transcript order by position limit @Portion) as oldest where said_at < @Before)
                """,
                values)
                + await session.ExecuteAsync(
                """
                delete from outbox where id in (
                    select id from (select id, ended_at from outbox order by id limit @Portion) as oldest where ended_at < @Before)
                """,
                values);
        },
        cancel);

    /// <inheritdoc/>
    public async Task<int> DeleteWeeksAsync(string team, ReportWeek before, DateTimeOffset at, CancellationToken cancel)
    {
        var values = new { Team = team, Week = Stored.Of(before), Portion };
        return await database.ReadAsync(session => AnyAsync(session, values), cancel)
            ? await database.WriteAsync(session => DeleteAsync(session, values, team, before, at), cancel)
            : 0;
    }

    /// <summary>Whether there is anything, so that an hour in which there is nothing makes no new revision.</summary>
    private static async Task<bool> AnyAsync(Session session, object values) =>
        (await session.QueryAsync<EntryRow>(Versions, values)).Count > 0
        || await session.FirstAsync<long>(
            """
            select (select count(*) from draft where team = @Team and week < @Week)
                 + (select count(*) from lead_edit where team = @Team and week < @Week)
                 + (select count(*) from question where team = @Team and week < @Week)
                 + (select count(*) from duty_answer where team = @Team and week < @Week)
                 + (select count(*) from suggestion where team = @Team and week < @Week)
                 + (select count(*) from work where team = @Team and week < @Week and done = 1)
            """,
            values) > 0;

    private static async Task<int> DeleteAsync(Session session, object values, string team, ReportWeek before, DateTimeOffset at)
    {
        var gone = 0;
        foreach (var row in await session.QueryAsync<EntryRow>(Versions, values))
        {
            await EntryRemoval.RemoveAsync(session, row);
            gone++;
        }

        foreach (var sql in OfWeeks)
        {
            gone += await session.ExecuteAsync(sql, values);
        }

        foreach (var page in await session.QueryAsync<long>("delete from draft where team = @Team and week < @Week returning page_id", values))
        {
            await PageTable.DeleteAsync(session, page);
            gone++;
        }

        await AuditChain.AppendAsync(session, new(team, "botreport", "retention", $"{Stored.Of(before)} {gone}", at));
        return gone;
    }
}
