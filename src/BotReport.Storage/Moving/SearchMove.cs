using BotReport.Core.Collecting;
using BotReport.Storage.Postgres;
using BotReport.Storage.Sqlite;
using BotReport.Storage.Tables;
using Dapper;
using NpgsqlTypes;

namespace BotReport.Storage.Moving;

/// <summary>The search index: made anew from the entry versions, and held against the file's by its rows and its terms.</summary>
internal static class SearchMove
{
    private const string Name = "entry_search";

    /// <summary>Makes the server's index.</summary>
    public static async Task<MovedTable> RunAsync(PreparedConnection source, PostgresConnection target, CancellationToken cancel)
    {
        await target.ExecuteAsync("create temporary table moving_search (seq bigint, second bigint, words text) on commit drop");
        await WriteAsync(source, target, cancel);
        await target.ExecuteAsync(
            """
            insert into entry_search (seq, second, terms)
            select seq, second, array_to_tsvector(string_to_array(words, ' ')) from moving_search order by seq;

            insert into entry_term (term, doc)
            select term, count(*) from moving_search, unnest(string_to_array(words, ' ')) as term group by term;
            """);
        return new(Name, await SumAsync(source), await SumAsync(target));
    }

    private static async Task WriteAsync(PreparedConnection source, PostgresConnection target, CancellationToken cancel)
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
        await using var copy = await target.Inner.BeginBinaryImportAsync("copy moving_search (seq, second, words) from stdin (format binary)", cancel);
        foreach (var (seq, version) in versions)
        {
            await copy.StartRowAsync(cancel);
            await copy.WriteAsync(seq, NpgsqlDbType.Bigint, cancel);
            await copy.WriteAsync(version.SaidAt.ToUnixTimeSeconds(), NpgsqlDbType.Bigint, cancel);
            await copy.WriteAsync(PostgresText.Encode(PostgresSearchIndex.Words(version)), NpgsqlDbType.Text, cancel);
        }

        await copy.CompleteAsync(cancel);
    }

    /// <summary>The rows there are, and the terms with the number of rows they stand in.</summary>
    private static async Task<TableSum> SumAsync(System.Data.Common.DbConnection connection)
    {
        var sum = default(TableSum);
        foreach (var (term, doc) in await connection.QueryAsync<(string Term, long Doc)>("select term, doc from entry_term"))
        {
            sum = sum.With(PostgresSearchIndex.Word(term), doc);
        }

        return sum with { Rows = await connection.ExecuteScalarAsync<long>("select count(*) from entry_search") };
    }
}
