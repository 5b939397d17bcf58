using BotReport.Core.Collecting;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage.Sqlite;

/// <summary>The contentless FTS5 table over entry versions.</summary>
/// <remarks>
/// Row numbers are made so that their descending order is the order of answers: the second an entry was said in, and within it the
/// versions as they were written. FTS5 walks them without sorting and stops at the limit. Every living version is a row, so that a
/// question about the past finds what stood then; which of them is the newest is decided when it is asked. In how many rows a term stands is
/// counted as they are written: FTS5 would count it by reading all of them.
/// </remarks>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    private const int SeqBits = 29;
    private const long LastSeq = (1L << SeqBits) - 1;
    private const long LastSecond = (1L << (63 - SeqBits)) - 1;

    /// <inheritdoc/>
    public async Task AddAsync(Session session, long seq, EntryVersion version)
    {
        string[] terms = [.. IndexTerms.Of(version)];
        await session.ExecuteAsync(
            "insert into entry_search (rowid, terms) values (@Row, @Terms)",
            new { Row = RowOf(version.SaidAt, LastSeq - seq), Terms = string.Join(' ', terms) });
        await session.ExecuteAsync(
            """
            insert into entry_term_doc (term, doc)
            select value, 1 from json_each(@Terms) where true
            on conflict (term) do update set doc = doc + 1
            """,
            new { Terms = Json.Of([.. terms.Distinct(StringComparer.Ordinal)]) });
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(Session session, long seq, EntryVersion version)
    {
        await session.ExecuteAsync("delete from entry_search where rowid = @Row", new { Row = RowOf(version.SaidAt, LastSeq - seq) });
        var terms = new { Terms = Json.Of([.. IndexTerms.Of(version).Distinct(StringComparer.Ordinal)]) };
        await session.ExecuteAsync("update entry_term_doc set doc = doc - 1 where term in (select value from json_each(@Terms))", terms);
        await session.ExecuteAsync("delete from entry_term_doc where doc <= 0 and term in (select value from json_each(@Terms))", terms);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, long>> CountsAsync(Session session, IReadOnlyList<string> terms)
    {
        var rows = await session.QueryAsync<TermRow>("select term, doc from entry_term_doc where term in @Terms", new { Terms = terms });
        return rows.ToDictionary(row => row.Term, row => row.Doc);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EntryVersion>> FindAsync(
        Session session, SearchQuestion question, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var rows = await session.QueryAsync<EntryRow>(
            """
            select v.entry_id, v.version, v.team, v.week, v.owner, v.author, v.section, v.path, v.text, v.number, v.said_at, v.deleted, v.corrected_by
            from entry_search s
            join entry_version v on v.seq = @LastSeq - (s.rowid & @LastSeq)
            where s.entry_search match @Query
              and s.rowid <= @Last
              and v.team = @Team
              and v.said_at <= @AsOf
              and not exists (
                select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version and n.said_at <= @AsOf)
            order by s.rowid desc
            limit @Limit
            """,
            new
            {
                LastSeq,
                Query = Query(question.Team, groups),
                Last = RowOf(question.AsOf, LastSeq),
                question.Team,
                AsOf = Stored.Of(question.AsOf),
                question.Limit,
            });
        return [.. rows.Select(row => row.Entry())];
    }

    /// <summary>34 bits of seconds, to the year 2514, then 29 bits.</summary>
    private static long RowOf(DateTimeOffset at, long low) => (Math.Clamp(at.ToUnixTimeSeconds(), 0, LastSecond) << SeqBits) | low;

    /// <summary>Quoted terms only: nothing a person wrote is ever read as syntax.</summary>
    private static string Query(string team, IReadOnlyList<IReadOnlyList<string>> groups) =>
        $"{Quoted(IndexTerms.OfTeam(team))} AND ({string.Join(" OR ", groups.Select(group => $"({string.Join(" AND ", group.Select(Match))})"))})";

    private static string Match(string term) => IndexTerms.IsLoneCharacter(term) ? $"{Quoted(term)} *" : Quoted(term);

    private static string Quoted(string term) => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record TermRow
    {
        public string Term { get; init; } = "";

        public long Doc { get; init; }
    }
}
