using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IDraftStore"/>
internal sealed class DraftStore(IDatabase database) : IDraftStore
{
    /// <inheritdoc/>
    public Task<Draft> AppendAsync(Draft draft, CancellationToken cancel) => database.WriteAsync(
        async session =>
        {
            var there = await session.FirstAsync<Row>(
                "select key, team, week, number, made_by, made_at, approved_by, approved_at, page_id, writing from draft where key = @Key",
                new { draft.Key });
            if (there is not null)
            {
                return await WholeAsync(session, there);
            }

            var number = await session.FirstAsync<int>(
                "select coalesce(max(number), 0) + 1 from draft where team = @Team and week = @Week",
                new { draft.Team, Week = Stored.Of(draft.Week) });
            var numbered = draft with { Number = number };
            await AddAsync(session, numbered);
            return numbered;
        },
        cancel);

    /// <inheritdoc/>
    public Task<Draft?> LatestAsync(string team, ReportWeek week, CancellationToken cancel) => database.ReadAsync(
        async session => await session.FirstAsync<Row>(
            """
            select key, team, week, number, made_by, made_at, approved_by, approved_at, page_id, writing
            from draft
            where team = @Team and week = @Week
            order by number desc
            limit 1
            """,
            new { Team = team, Week = Stored.Of(week) }) is { } row ? await WholeAsync(session, row) : null,
        cancel);

    /// <inheritdoc/>
    public Task<Draft?> FindAsync(string team, ReportWeek week, int number, CancellationToken cancel) => database.ReadAsync(
        async session => await session.FirstAsync<Row>(
            """
            select key, team, week, number, made_by, made_at, approved_by, approved_at, page_id, writing
            from draft
            where team = @Team and week = @Week and number = @Number
            """,
            new { Team = team, Week = Stored.Of(week), Number = number }) is { } row ? await WholeAsync(session, row) : null,
        cancel);

    /// <inheritdoc/>
    public Task<Draft?> LatestOfAsync(string team, ReportWeek week, string by, CancellationToken cancel) => database.ReadAsync(
        async session => await session.FirstAsync<Row>(
            """
            select key, team, week, number, made_by, made_at, approved_by, approved_at, page_id, writing
            from draft
            where team = @Team and week = @Week and made_by = @By
            order by number desc
            limit 1
            """,
            new { Team = team, Week = Stored.Of(week), By = by }) is { } row ? await WholeAsync(session, row) : null,
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LeadEdit>> EditsAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => LeadEditTable.OfWeekAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LeadEdit>> RemovalsAsync(string team, CancellationToken cancel) =>
        database.ReadAsync(session => LeadEditTable.RemovalsAsync(session, team), cancel);

    /// <inheritdoc/>
    public Task<PublishedEdits> PublishedAsync(string team, DateTimeOffset asOf, CancellationToken cancel) =>
        database.ReadAsync(session => LeadEditTable.PublishedAsync(session, team, asOf), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OvertakenEntry>> OvertakenAsync(string team, DateTimeOffset asOf, CancellationToken cancel) =>
        database.ReadAsync(session => ReportTable.OvertakenAsync(session, team, asOf), cancel);

    private static async Task AddAsync(Session session, Draft draft)
    {
        var row = new Row
        {
            Key = draft.Key,
            Team = draft.Team,
            Week = Stored.Of(draft.Week),
            Number = draft.Number,
            MadeBy = draft.By,
            MadeAt = Stored.Of(draft.At),
            ApprovedBy = draft.Approved?.By,
            ApprovedAt = draft.Approved is { } approved ? Stored.Of(approved.At) : null,
            PageId = await PageTable.AddAsync(session, draft.Lines, draft.At),
            Writing = draft.Writing is null ? null : Json.Of(draft.Writing),
        };
        await session.ExecuteAsync(
            """
            insert into draft (key, team, week, number, made_by, made_at, approved_by, approved_at, page_id, writing)
            values (@Key, @Team, @Week, @Number, @MadeBy, @MadeAt, @ApprovedBy, @ApprovedAt, @PageId, @Writing)
            """,
            row);
        await session.ExecuteAsync(
            """
            insert into draft_left_out (team, week, number, place, entry_id, version, reason, note)
            values (@Team, @Week, @Number, @Place, @EntryId, @Version, @Reason, @Note)
            """,
            draft.LeftOut.Select((left, i) => new
            {
                row.Team,
                row.Week,
                row.Number,
                Place = i,
                left.Entry.EntryId,
                left.Entry.Version,
                left.Reason,
                left.Note,
            }));
    }

    private static async Task<Draft> WholeAsync(Session session, Row row)
    {
        var leftOut = await session.QueryAsync<LeftOutRow>(
            """
            select entry_id, version, reason, note
            from draft_left_out
            where team = @Team and week = @Week and number = @Number
            order by place
            """,
            row);
        return new(
            row.Key,
            row.Team,
            Stored.Week(row.Week),
            row.Number,
            row.MadeBy,
            Stored.Instant(row.MadeAt),
            await PageTable.ReadAsync(session, row.PageId),
            [.. leftOut.Select(left => new LeftOut(new EntryRef(left.EntryId, left.Version), left.Reason) { Note = left.Note })])
        {
            Writing = Json.Writing(row.Writing),
            Approved = row.ApprovedBy is { } by && row.ApprovedAt is { } at ? new Approval(by, Stored.Instant(at)) : null,
        };
    }

    private sealed record Row
    {
        public string Key { get; init; } = "";

        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public int Number { get; init; }

        public string MadeBy { get; init; } = "";

        public string MadeAt { get; init; } = "";

        public string? ApprovedBy { get; init; }

        public string? ApprovedAt { get; init; }

        public long PageId { get; init; }

        public string? Writing { get; init; }
    }

    private sealed record LeftOutRow
    {
        public string EntryId { get; init; } = "";

        public int Version { get; init; }

        public string Reason { get; init; } = "";

        public string? Note { get; init; }
    }
}
