using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Entry versions, with their facts and their place in the search index.</summary>
internal static class EntryTable
{
    /// <summary>Appends a version with all that hangs on it; false, and nothing written, when the version is there.</summary>
    public static async Task<bool> AppendAsync(Session session, EntryVersion version, PageFacts facts)
    {
        var seq = await session.FirstAsync<long?>(
            """
            insert into entry_version
                (entry_id, version, team, week, owner, author, section, path, text, number, said_at, deleted, said_in, corrected_by)
            values
                (@EntryId, @Version, @Team, @Week, @Owner, @Author, @Section, @Path, @Text, @Number, @SaidAt, @Deleted, @SaidIn, @CorrectedBy)
            on conflict (entry_id, version) do nothing
            returning seq
            """,
            EntryRow.Of(version));
        if (seq is not { } number)
        {
            return false;
        }

        await FactTable.AppendAsync(session, version.Ref, facts);
        if (!version.Deleted)
        {
            await session.Index.AddAsync(session, number, version);
        }

        return true;
    }

    /// <summary>Whether the stored version says the same, whenever it was said.</summary>
    public static async Task<bool> SaysAsync(Session session, EntryVersion version) =>
        (await HistoryAsync(session, version.EntryId)).FirstOrDefault(v => v.Version == version.Version) is { } stored
        && stored.Path.SequenceEqual(version.Path)
        && stored with { SaidAt = version.SaidAt, Path = version.Path } == version;

    /// <summary>The newest version of every entry of a week, deleted ones included, by owner and number.</summary>
    public static async Task<IReadOnlyList<EntryVersion>> OfWeekAsync(Session session, string team, ReportWeek week)
    {
        var rows = await session.QueryAsync<EntryRow>(
            """
            select entry_id, version, team, week, owner, author, section, path, text, number, said_at, deleted, said_in, corrected_by
            from entry_version v
            where team = @Team and week = @Week
              and not exists (select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version)
            order by coalesce(owner, ''), number, entry_id
            """,
            new { Team = team, Week = Stored.Of(week) });
        return [.. rows.Select(row => row.Entry())];
    }

    /// <summary>The newest version of every entry that was said in one of these messages, by number.</summary>
    public static async Task<IReadOnlyList<EntryVersion>> SaidInAsync(Session session, IReadOnlyList<long> messages)
    {
        if (messages.Count == 0)
        {
            return [];
        }

        var rows = await session.QueryAsync<EntryRow>(
            """
            select entry_id, version, team, week, owner, author, section, path, text, number, said_at, deleted, said_in, corrected_by
            from entry_version v
            where entry_id in (select entry_id from entry_version where said_in in @Messages)
              and not exists (select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version)
            order by number, entry_id
            """,
            new { Messages = messages });
        return [.. rows.Select(row => row.Entry())];
    }

    /// <summary>All versions of one entry, oldest first.</summary>
    public static async Task<IReadOnlyList<EntryVersion>> HistoryAsync(Session session, string entryId)
    {
        var rows = await session.QueryAsync<EntryRow>(
            """
            select entry_id, version, team, week, owner, author, section, path, text, number, said_at, deleted, said_in, corrected_by
            from entry_version
            where entry_id = @EntryId
            order by version
            """,
            new { EntryId = entryId });
        return [.. rows.Select(row => row.Entry())];
    }
}
