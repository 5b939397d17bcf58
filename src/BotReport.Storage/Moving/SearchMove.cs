using BotReport.Core.Collecting;
using BotReport.Storage.Postgres;
using BotReport.Storage.Sqlite;
using BotReport.Storage.Tables;
using Dapper;
using NpgsqlTypes;

namespace BotReport.Storage.Moving;

/// <summary>The search index: made anew from the entry versions, and held against their words by its rows and its terms.</summary>
/// <remarks>The file's own index is not asked: an earlier version may have read the words otherwise, as those with signs of no width.</remarks>
internal static class SearchMove
{
    private const string Name = "entry_search";

    /// <summary>Makes the server's index.</summary>
    public static async Task<MovedTable> RunAsync(PreparedConnection source, PostgresConnection target, CancellationToken cancel)
    {
        await target.ExecuteAsync("create temporary table moving_search (seq bigint, second bigint, words text) on commit drop");
        var here = await WriteAsync(source, target, cancel);
        await target.ExecuteAsync(
            """
            insert into entry_search (seq, second, terms)
            select seq, second, array_to_tsvector(string_to_array(words, ' ')) from moving_search order by seq;

            insert into entry_term (term, doc)
            select term, count(*) from moving_search, unnest(string_to_array(words, ' ')) as term group by term;
            """);
        return new(Name, here, await SumAsync(target));
    }

    /// <summary>Hands the words to the server, and counts them.</summary>
    private static async Task<TableSum> WriteAsync(PreparedConnection source, PostgresConnection target, CancellationToken cancel)
    {
#pragma warning disable CA1849 // Row by row Dapper reads pairs only so; the file waits for nobody.
        var versions = source.Query<long, EntryRow, (long Seq, EntryVersion Version)>(
            """
            select seq, entry_id, version, team, week, owner, author, section, path, text, number, said_at, deleted
            from entry_version
            where deleted = 0
            """,
            static (seq, row) => (seq, row.Entry()),
            splitOn: "entry_id",
            buffered: false);
#pragma warning restore CA1849
        var (counts, rows) = (new Dictionary<string, long>(StringComparer.Ordinal), 0);
        await using var copy = await target.Inner.BeginBinaryImportAsync("copy moving_search (seq, second, words) from stdin (format binary)", cancel);
        foreach (var (seq, version) in versions)
        {
            var words = PostgresText.Encode(PostgresSearchIndex.Words(version));
            rows++;
            foreach (var word in words.Split(' '))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }

            await copy.StartRowAsync(cancel);
            await copy.WriteAsync(seq, NpgsqlDbType.Bigint, cancel);
            await copy.WriteAsync(version.SaidAt.ToUnixTimeSeconds(), NpgsqlDbType.Bigint, cancel);
            await copy.WriteAsync(words, NpgsqlDbType.Text, cancel);
        }

        await copy.CompleteAsync(cancel);
        return SumOf(counts.Select(count => (count.Key, count.Value)), rows);
    }

    private static async Task<TableSum> SumAsync(PostgresConnection target) => SumOf(
        await target.QueryAsync<(string Term, long Doc)>("select term, doc from entry_term"), await target.ExecuteScalarAsync<long>("select count(*) from entry_search"));

    /// <summary>The rows there are, and the terms with the number of rows they stand in.</summary>
    private static TableSum SumOf(IEnumerable<(string Term, long Doc)> terms, long rows) =>
        terms.Aggregate(default(TableSum), (sum, term) => sum.With(term.Term, term.Doc)) with { Rows = rows };
}
