using BotReport.Core.Publishing;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Locked reports; their pages are in <see cref="PageTable"/>.</summary>
internal static class ReportTable
{
    /// <summary>The versions of a week's report, oldest first.</summary>
    public static async Task<IReadOnlyList<Report>> OfWeekAsync(Session session, string team, ReportWeek week)
    {
        var reports = new List<Report>();
        foreach (var row in await RowsAsync(session, team, week))
        {
            reports.Add(row.Report() with { Lines = await PageTable.ReadAsync(session, row.PageId) });
        }

        return reports;
    }

    /// <summary>The newest version; null when there is none.</summary>
    public static async Task<Report?> NewestAsync(Session session, string team, ReportWeek week) =>
        (await RowsAsync(session, team, week)) is [.., var row]
            ? row.Report() with { Lines = await PageTable.ReadAsync(session, row.PageId) }
            : null;

    /// <summary>Adds a version; false when it exists, and then the caller undoes the page.</summary>
    public static async Task<bool> AddAsync(Session session, Report report)
    {
        var row = Row.Of(report, await PageTable.AddAsync(session, report.Lines, report.At));
        return await session.ExecuteAsync(
            """
            insert into report (team, week, version, origin, draft, made_by, made_at, encoding, page_id, corrects)
            values (@Team, @Week, @Version, @Origin, @Draft, @MadeBy, @MadeAt, @Encoding, @PageId, @Corrects)
            on conflict (team, week, version) do nothing
            """,
            row) > 0;
    }

    /// <summary>Deletes a version with its page; false when there is none.</summary>
    public static async Task<bool> DeleteAsync(Session session, string team, ReportWeek week, int version)
    {
        var page = await session.FirstAsync<long?>(
            "delete from report where team = @Team and week = @Week and version = @Version returning page_id",
            new { Team = team, Week = Stored.Of(week), Version = version });
        if (page is { } number)
        {
            await PageTable.DeleteAsync(session, number);
        }

        return page is not null;
    }

    /// <summary>One more than any version there ever was.</summary>
    public static Task<int> NextVersionAsync(Session session, string team, ReportWeek week) => session.FirstAsync<int>(
        """
        select coalesce(max(version), 0) + 1 from (
            select version from report where team = @Team and week = @Week
            union all
            select version from withdrawn_report where team = @Team and week = @Week) v
        """,
        new { Team = team, Week = Stored.Of(week) });

    /// <summary>Keeps that a version was taken back.</summary>
    public static Task KeepWithdrawnAsync(Session session, string team, ReportWeek week, int version, string by, DateTimeOffset at) => session.ExecuteAsync(
        """
        insert into withdrawn_report (team, week, version, withdrawn_by, withdrawn_at)
        values (@Team, @Week, @Version, @By, @At)
        on conflict (team, week, version) do update set withdrawn_by = excluded.withdrawn_by, withdrawn_at = excluded.withdrawn_at
        """,
        new { Team = team, Week = Stored.Of(week), Version = version, By = by, At = Stored.Of(at) });

    /// <summary>Whether a report's version was taken back.</summary>
    public static async Task<bool> IsWithdrawnAsync(Session session, Report report) => await session.FirstAsync<int>(
        "select count(*) from withdrawn_report where team = @Team and week = @Week and version = @Version",
        new { report.Team, Week = Stored.Of(report.Week), report.Version }) > 0;

    /// <summary>Whether a version was taken back by this person at this instant.</summary>
    public static async Task<bool> IsWithdrawnAsync(Session session, string team, ReportWeek week, int version, string by, DateTimeOffset at) =>
        await session.FirstAsync<int>(
            """
            select count(*) from withdrawn_report
            where team = @Team and week = @Week and version = @Version and withdrawn_by = @By and withdrawn_at = @At
            """,
            new { Team = team, Week = Stored.Of(week), Version = version, By = by, At = Stored.Of(at) }) > 0;

    private static Task<IReadOnlyList<Row>> RowsAsync(Session session, string team, ReportWeek week) => session.QueryAsync<Row>(
        """
        select team, week, version, origin, draft, made_by, made_at, encoding, page_id, corrects
        from report
        where team = @Team and week = @Week
        order by version
        """,
        new { Team = team, Week = Stored.Of(week) });

    private sealed record Row
    {
        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public int Version { get; init; }

        public string Origin { get; init; } = "";

        public int? Draft { get; init; }

        public string MadeBy { get; init; } = "";

        public string MadeAt { get; init; } = "";

        public string Encoding { get; init; } = "";

        public long PageId { get; init; }

        public int? Corrects { get; init; }

        public static Row Of(Report report, long page) => new()
        {
            Team = report.Team,
            Week = Stored.Of(report.Week),
            Version = report.Version,
            Origin = report.Origin.ToString(),
            Draft = report.Draft,
            MadeBy = report.By,
            MadeAt = Stored.Of(report.At),
            Encoding = report.Encoding,
            PageId = page,
            Corrects = report.Corrects,
        };

        public Report Report() => new(
            Team,
            Stored.Week(Week),
            Version,
            Stored.Name<ReportOrigin>(Origin),
            Draft,
            MadeBy,
            Stored.Instant(MadeAt),
            Encoding,
            [])
        {
            Corrects = Corrects,
        };
    }
}
