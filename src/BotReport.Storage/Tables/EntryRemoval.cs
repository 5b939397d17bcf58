using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Takes entry versions out of the store, with all that was made from them: lines of drafts, facts, what leads made of them, their place in the index.</summary>
internal static class EntryRemoval
{
    private static readonly string[] OfVersion =
    [
        "update draft set writing = null where team = @Team and week = @Week and writing is not null",
        "delete from page_line where (page_id, line) in (select page_id, line from page_source where entry_id = @EntryId and version = @Version)",
        "delete from draft_left_out where entry_id = @EntryId and version = @Version",
        "delete from milestone where entry_id = @EntryId and version = @Version",
        "delete from metric where entry_id = @EntryId and version = @Version",
        "delete from entry_version where entry_id = @EntryId and version = @Version",
    ];

    private static readonly string[] OfEntry =
    [
        "delete from imported_entry where entry_id = @EntryId and not exists (select 1 from entry_version v where v.entry_id = @EntryId)",
        "delete from milestone_apart where entry_id = @EntryId and not exists (select 1 from entry_version v where v.entry_id = @EntryId)",
        "delete from question where entry_id = @EntryId and not exists (select 1 from entry_version v where v.entry_id = @EntryId)",
    ];

    /// <summary>Removes one that no report rests on, and the entry with its last version.</summary>
    /// <param name="row">With its number.</param>
    public static async Task RemoveAsync(Session session, EntryRow row)
    {
        var version = row.Entry();
        if (!version.Deleted)
        {
            await session.Index.RemoveAsync(session, row.Seq, version);
        }

        var edits = await session.QueryAsync<string>("select edit_id from lead_edit_base where entry_id = @EntryId and version = @Version", version.Ref);
        foreach (var edit in edits)
        {
            await session.ExecuteAsync("delete from lead_edit_base where edit_id = @Edit", new { Edit = edit });
            await session.ExecuteAsync("delete from lead_edit where id = @Edit", new { Edit = edit });
        }

        foreach (var sql in OfVersion.Concat(OfEntry))
        {
            await session.ExecuteAsync(sql, new { version.Team, Week = Stored.Of(version.Week), version.EntryId, version.Version });
        }
    }
}
