using BotReport.Core.Team;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage.Persons;

/// <summary>A person's entries: versions that a report rests on stay, without his name; all others go, with everything that was made from them.</summary>
internal static class ErasedEntries
{
    /// <summary>His, and in no report: owned by him, or written by him for nobody.</summary>
    /// <remarks>What a lead corrected in the report is the lead's words on a line that cites an older version; without it that one would stand again.</remarks>
    private const string Going =
        """
        select seq, v.entry_id, version, team, week, owner, author, section, path, text, number, said_at, deleted
        from entry_version v
        where (v.owner = @Id or (v.owner is null and v.author = @Id))
          and not exists (
            select 1 from page_source s join report r on r.page_id = s.page_id
            where s.entry_id = v.entry_id and (s.version = v.version or (v.corrected_by is not null and s.version < v.version)))
        order by seq
        """;

    /// <summary>That an entry was taken back is kept while a version of it is: without it the version would stand again.</summary>
    private const string HasKept =
        "select count(*) from page_source s join report r on r.page_id = s.page_id where s.entry_id = @EntryId";

    private static readonly string[] OfKept =
    [
        "update entry_version set owner = @Pseudonym where owner = @Id",
        "update entry_version set author = @Pseudonym where author = @Id",
        "update entry_version set corrected_by = @Pseudonym where corrected_by = @Id",
    ];

    /// <summary>Erases them and gives back what they said.</summary>
    public static async Task<IReadOnlyList<string>> EraseAsync(Session session, PersonTraces person, string pseudonym)
    {
        List<string> said = [];
        foreach (var row in await session.QueryAsync<EntryRow>(Going, new { person.Id }))
        {
            var version = row.Entry();
            said.Add(version.Text);
            if (version.Deleted && await session.FirstAsync<long>(HasKept, new { version.EntryId }) > 0)
            {
                await session.ExecuteAsync("update entry_version set text = '' where seq = @Seq", new { row.Seq });
                continue;
            }

            await EntryRemoval.RemoveAsync(session, row);
        }

        foreach (var sql in OfKept)
        {
            await session.ExecuteAsync(sql, new { person.Id, Pseudonym = pseudonym });
        }

        return said;
    }
}
