using BotReport.Core.Drafting;
using BotReport.Core.Reports;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Pages as their lines, each with the entry versions it rests on.</summary>
internal static class PageTable
{
    /// <summary>Keeps a page and returns its number.</summary>
    public static async Task<long> AddAsync(Session session, IReadOnlyList<DraftLine> lines, DateTimeOffset at)
    {
        var page = await session.FirstAsync<long>(
            "insert into page (made_at) values (@MadeAt) returning id",
            new { MadeAt = Stored.Of(at) });
        await session.ExecuteAsync(
            """
            insert into page_line (page_id, line, indent, marker, text, ending, hand, line_key)
            values (@PageId, @Line, @Indent, @Marker, @Text, @Ending, @Hand, @LineKey)
            """,
            lines.Select((line, i) => new LineRow
            {
                PageId = page,
                Line = i + 1,
                Indent = line.Line.Indent,
                Marker = line.Line.Marker,
                Text = line.Line.Text,
                Ending = line.Line.Ending,
                Hand = line.Hand.ToString(),
                LineKey = line.Key,
            }));
        await session.ExecuteAsync(
            """
            insert into page_source (page_id, line, place, entry_id, version)
            values (@PageId, @Line, @Place, @EntryId, @Version)
            """,
            lines.SelectMany((line, i) => line.Sources.Select((source, place) => new SourceRow
            {
                PageId = page,
                Line = i + 1,
                Place = place,
                EntryId = source.EntryId,
                Version = source.Version,
            })));
        return page;
    }

    /// <summary>The lines of a page, first to last.</summary>
    public static async Task<IReadOnlyList<DraftLine>> ReadAsync(Session session, long page)
    {
        var lines = await session.QueryAsync<LineRow>(
            "select line, indent, marker, text, ending, hand, line_key from page_line where page_id = @Page order by line",
            new { Page = page });
        var sources = (await session.QueryAsync<SourceRow>(
            "select line, entry_id, version from page_source where page_id = @Page order by line, place",
            new { Page = page })).ToLookup(row => row.Line, row => new EntryRef(row.EntryId, row.Version));
        return [.. lines.Select(row => LineOf(row, [.. sources[row.Line]]))];
    }

    /// <summary>Deletes a page that nothing points at any more, with its lines.</summary>
    public static Task DeleteAsync(Session session, long page) =>
        session.ExecuteAsync("delete from page where id = @Page", new { Page = page });

    private static DraftLine LineOf(LineRow row, IReadOnlyList<EntryRef> sources)
    {
        var line = new DraftLine(new PageLine(row.Indent, row.Marker, row.Text, row.Ending), sources);
        return row.Hand is { } hand && row.LineKey is { } key ? line with { Hand = Stored.Name<LineHand>(hand), Key = key } : line;
    }

    private sealed record LineRow
    {
        public long PageId { get; init; }

        public int Line { get; init; }

        public string Indent { get; init; } = "";

        public string Marker { get; init; } = "";

        public string Text { get; init; } = "";

        public string Ending { get; init; } = "";

        public string? Hand { get; init; }

        public string? LineKey { get; init; }
    }

    private sealed record SourceRow
    {
        public long PageId { get; init; }

        public int Line { get; init; }

        public int Place { get; init; }

        public string EntryId { get; init; } = "";

        public int Version { get; init; }
    }
}
