using BotReport.Core.Team;
using BotReport.Storage.Persons;

namespace BotReport.Storage.Sqlite;

/// <inheritdoc cref="IScrubber"/>
/// <remarks>For a process that holds the store's lock: nobody else may have the file open while it is written anew.</remarks>
internal sealed class SqliteScrubber(StorageOptions options) : IScrubber
{
    private static readonly byte[] Header = "SQLite format 3\0"u8.ToArray();

    /// <inheritdoc/>
    public string Columns =>
        """
        select m.name as table_name, p.name as column_name
        from sqlite_master m
        join pragma_table_info(m.name) p
        where m.type = 'table' and upper(p.type) = 'TEXT' and m.name not like 'sqlite_%'
        union all
        select 'entry_term', 'term'
        union all
        select 'sqlite_master', 'sql'
        """;

    /// <inheritdoc/>
    public Task ScrubAsync(CancellationToken cancel)
    {
        using var connection = new SqliteFile(options).OpenForWriting();
        connection.Run("insert into entry_search (entry_search) values ('optimize')");
        connection.Run("vacuum");
        connection.Run("pragma wal_checkpoint(truncate)");
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public FilesFound SearchFiles(Needles needles, IReadOnlyList<string> texts, IReadOnlyList<string> terms)
    {
        var scan = new FileScan(needles, texts, terms);
        var own = Own().Where(File.Exists).ToList();
        var others = Directory.EnumerateFiles(Path.GetDirectoryName(options.Path)!).Except(own).Where(IsStore);
        return new(
            [.. own.SelectMany(scan.Search)],
            [.. own.Select(file => new SearchedFile(Path.GetFileName(file), new FileInfo(file).Length))],
            [.. others.Where(file => scan.Search(file).Count > 0).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The store with its log, and the alarm clock's beside it.</summary>
    private IEnumerable<string> Own() =>
        from file in (string[])[options.Path, Path.ChangeExtension(options.Path, $".quartz{Path.GetExtension(options.Path)}")]
        from end in (string[])["", "-wal"] // beside them lies an index of pages, without their content
        select file + end;

    private static bool IsStore(string file)
    {
        try
        {
            using var bytes = File.OpenRead(file);
            var first = new byte[Header.Length];
            return bytes.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.AsSpan().SequenceEqual(Header);
        }
        catch (IOException)
        {
            return false; // locked: the store's own lock, no store
        }
    }
}
