using System.Security.Cryptography;
using System.Text;
using BotReport.Core.Collecting;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage.Postgres;

/// <summary>Literal <c>tsvector</c>s over entry versions: the core's terms as they are, no dictionary, no positions.</summary>
/// <remarks>
/// In how many versions a term stands is counted as they are written: the server would count it by reading all of them. Every living
/// version is a row, so that a question about the past finds what stood then; which of them is the newest is decided when it is asked.
/// </remarks>
internal sealed class PostgresSearchIndex : ISearchIndex
{
    /// <summary>The server takes words of up to 2046 bytes; a character has at most four, three when it is one of ours.</summary>
    private const int LongestWord = 500;

    /// <inheritdoc/>
    public async Task AddAsync(Session session, long seq, EntryVersion version)
    {
        var row = new
        {
            Seq = seq,
            Second = version.SaidAt.ToUnixTimeSeconds(),
            Words = Words(version),
        };
        await session.ExecuteAsync(
            "insert into entry_search (seq, second, terms) values (@Seq, @Second, array_to_tsvector(string_to_array(@Words, ' ')))", row);
        await session.ExecuteAsync(
            """
            insert into entry_term (term, doc)
            select term, 1 from unnest(string_to_array(@Words, ' ')) as term
            on conflict (term) do update set doc = entry_term.doc + 1
            """,
            row);
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(Session session, long seq, EntryVersion version)
    {
        await session.ExecuteAsync(
            """
            update entry_term set doc = doc - 1
            where term in (select unnest(tsvector_to_array(terms)) from entry_search where seq = @Seq)
            """,
            new { Seq = seq });
        await session.ExecuteAsync("delete from entry_term where doc <= 0");
        await session.ExecuteAsync("delete from entry_search where seq = @Seq", new { Seq = seq });
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, long>> CountsAsync(Session session, IReadOnlyList<string> terms)
    {
        var rows = (await session.QueryAsync<TermRow>("select term, doc from entry_term where term in @Words", new { Words = terms.Select(Word) }))
            .ToDictionary(row => row.Term, row => row.Doc, StringComparer.Ordinal);
        return terms.Where(term => rows.ContainsKey(Word(term))).ToDictionary(term => term, term => rows[Word(term)], StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EntryVersion>> FindAsync(
        Session session, SearchQuestion question, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var rows = await session.QueryAsync<EntryRow>(
            """
            select v.entry_id, v.version, v.team, v.week, v.owner, v.author, v.section, v.path, v.text, v.number, v.said_at, v.deleted, v.corrected_by
            from entry_search s
            join entry_version v on v.seq = s.seq
            where s.terms @@ cast(@Query as tsquery)
              and v.team = @Team
              and v.said_at <= @AsOf
              and not exists (
                select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version and n.said_at <= @AsOf)
            order by s.second desc, s.seq
            limit @Limit
            """,
            new { Query = Query(question.Team, groups), question.Team, AsOf = Stored.Of(question.AsOf), question.Limit });
        return [.. rows.Select(row => row.Entry())];
    }

    /// <summary>What a version's row holds, each word once.</summary>
    public static string Words(EntryVersion version) => string.Join(' ', IndexTerms.Of(version).Select(Word).Distinct(StringComparer.Ordinal));

    /// <summary>A term as the server can keep it: one that is too long is its beginning and a sum of all of it. A word of such a term is itself.</summary>
    public static string Word(string term) => term.Length <= LongestWord
        ? term
        : term[..(LongestWord / 2)] + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(term)));

    /// <summary>Quoted words only: nothing a person wrote is ever read as syntax.</summary>
    private static string Query(string team, IReadOnlyList<IReadOnlyList<string>> groups) =>
        $"{Quoted(IndexTerms.OfTeam(team))} & ({string.Join(" | ", groups.Select(group => $"({string.Join(" & ", group.Select(Match))})"))})";

    private static string Match(string term) => IndexTerms.IsLoneCharacter(term) ? $"{Quoted(term)}:*" : Quoted(term);

    private static string Quoted(string term) =>
        $"'{Word(term).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    private sealed record TermRow
    {
        public string Term { get; init; } = "";

        public long Doc { get; init; }
    }
}
