using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>The runs that were, one row per (team, week, kind).</summary>
internal static class RunTable
{
    /// <summary>Adds a run; false when it was made already.</summary>
    public static async Task<bool> AddAsync(Session session, Run run) => await session.ExecuteAsync(
        """
        insert into run (team, week, kind, due_at, ran_at, skipped)
        values (@Team, @Week, @Kind, @DueAt, @RanAt, @Skipped)
        on conflict (team, week, kind) do nothing
        """,
        new Row
        {
            Team = run.Team,
            Week = Stored.Of(run.Week),
            Kind = run.Kind.ToString(),
            DueAt = Stored.Of(run.DueAt),
            RanAt = Stored.Of(run.At),
            Skipped = run.Skipped ? 1 : 0,
        }) > 0;

    /// <summary>A team's runs of one week, as they were made.</summary>
    public static async Task<IReadOnlyList<Run>> OfWeekAsync(Session session, string team, ReportWeek week)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select team, week, kind, due_at, ran_at, skipped
            from run
            where team = @Team and week = @Week
            order by due_at, kind
            """,
            new { Team = team, Week = Stored.Of(week) });
        return [.. rows.Select(row => row.Run())];
    }

    /// <summary>The last run of a kind that was not skipped.</summary>
    public static async Task<Run?> LatestAsync(Session session, RunKind kind) => (await session.FirstAsync<Row>(
        """
        select team, week, kind, due_at, ran_at, skipped
        from run
        where kind = @Kind and skipped = 0
        order by ran_at desc, team
        limit 1
        """,
        new { Kind = kind.ToString() }))?.Run();

    private sealed record Row
    {
        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public string Kind { get; init; } = "";

        public string DueAt { get; init; } = "";

        public string RanAt { get; init; } = "";

        public int Skipped { get; init; }

        public Run Run() => new(
            Team, Stored.Week(Week), Stored.Name<RunKind>(Kind), Stored.Instant(DueAt), Stored.Instant(RanAt), Skipped != 0);
    }
}
