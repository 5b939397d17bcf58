using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Edits;
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

    /// <summary>The reports published by an instant, in a word: another one when any was published, corrected or taken back.</summary>
    public static async Task<string> StampAsync(Session session, string team, DateTimeOffset asOf) => await session.FirstAsync<string>(
        "select cast(count(*) as text) || ' ' || coalesce(max(made_at), '') from report where team = @Team and made_at <= @AsOf",
        new { Team = team, AsOf = Stored.Of(asOf) }) ?? "";

    /// <summary>
    /// The entries that the newest reports by an instant have in older words than their owners', each as it stands there and as it stood at the instant, and those
    /// that came too late for them.
    /// </summary>
    public static async Task<IReadOnlyList<OvertakenEntry>> OvertakenAsync(Session session, string team, DateTimeOffset asOf)
    {
        var rows = await session.QueryAsync<EntryRow>(
            """
            select v.entry_id, v.version, v.team, v.week, v.owner, v.author, v.section, v.path, v.text, v.number, v.said_at, v.deleted, v.said_in, v.corrected_by
            from (
                select s.entry_id, min(s.version) as version
                from report r
                join page_line l on l.page_id = r.page_id
                join page_source s on s.page_id = l.page_id and s.line = l.line
                where r.team = @Team and r.origin = 'Published' and r.made_at <= @AsOf and (l.hand is null or l.hand in ('Owner', 'Model'))
                  and not exists (select 1 from report n where n.team = r.team and n.week = r.week and n.version > r.version and n.made_at <= @AsOf)
                  and exists (select 1 from entry_version n where n.entry_id = s.entry_id and n.version > s.version and n.said_at <= @AsOf)
                group by s.entry_id) c
            join entry_version v on v.entry_id = c.entry_id and v.version >= c.version
            where v.said_at <= @AsOf
            order by v.entry_id, v.version
            """,
            new { Team = team, AsOf = Stored.Of(asOf) });
        return
        [
            .. from versions in rows.GroupBy(row => row.EntryId, row => row.Entry())
               let newest = versions.Last()
               where newest.CorrectedBy is null && (newest.Deleted || newest.Shown != versions.First().Shown)
               select new OvertakenEntry(versions.First(), newest),
            .. (await TooLateAsync(session, team, asOf)).Select(entry => new OvertakenEntry(null, entry)),
        ];
    }

    // What a draft left out is none of these, whoever left it out.
    private static async Task<IEnumerable<EntryVersion>> TooLateAsync(Session session, string team, DateTimeOffset asOf) => (await session.QueryAsync<EntryRow>(
        """
        select v.entry_id, v.version, v.team, v.week, v.owner, v.author, v.section, v.path, v.text, v.number, v.said_at, v.deleted, v.said_in, v.corrected_by
        from report r
        join draft d on d.team = r.team and d.week = r.week and d.number = r.draft
        join entry_version v on v.team = r.team and v.week = r.week and v.said_at >= d.made_at
        where r.team = @Team and r.origin = 'Published' and r.made_at <= @AsOf and v.said_at <= @AsOf and v.deleted = 0 and v.corrected_by is null
          and not exists (select 1 from report n where n.team = r.team and n.week = r.week and n.version > r.version and n.made_at <= @AsOf)
          and not exists (select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version and n.said_at <= @AsOf)
          and not exists (select 1 from page_source s where s.page_id = r.page_id and s.entry_id = v.entry_id)
          and not exists (select 1 from draft_left_out o where o.team = r.team and o.week = r.week and o.entry_id = v.entry_id)
        order by v.entry_id
        """,
        new { Team = team, AsOf = Stored.Of(asOf) })).Select(row => row.Entry());

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
