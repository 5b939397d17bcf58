using BotReport.Core.Collecting;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Duties answered without an entry, one row per (team, week, person, section).</summary>
internal static class DutyAnswerTable
{
    /// <summary>Puts an answer.</summary>
    public static Task PutAsync(Session session, DutyAnswer answer) => session.ExecuteAsync(
        """
        insert into duty_answer (team, week, person, section, kind, answered_at, withdrawn)
        values (@Team, @Week, @Person, @Section, @Kind, @AnsweredAt, @Withdrawn)
        on conflict (team, week, person, section) do update
        set kind = excluded.kind, answered_at = excluded.answered_at, withdrawn = excluded.withdrawn
        """,
        new Row
        {
            Team = answer.Team,
            Week = Stored.Of(answer.Week),
            Person = answer.Person,
            Section = answer.Section,
            Kind = answer.Kind.ToString(),
            AnsweredAt = Stored.Of(answer.At),
            Withdrawn = answer.Withdrawn ? 1 : 0,
        });

    /// <summary>A week's answers, withdrawn ones included.</summary>
    public static async Task<IReadOnlyList<DutyAnswer>> OfWeekAsync(Session session, string team, ReportWeek week)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select team, week, person, section, kind, answered_at, withdrawn
            from duty_answer
            where team = @Team and week = @Week
            order by answered_at, person, section
            """,
            new { Team = team, Week = Stored.Of(week) });
        return [.. rows.Select(row => row.Answer())];
    }

    private sealed record Row
    {
        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public string Person { get; init; } = "";

        public string Section { get; init; } = "";

        public string Kind { get; init; } = "";

        public string AnsweredAt { get; init; } = "";

        public int Withdrawn { get; init; }

        public DutyAnswer Answer() => new(
            Team,
            Stored.Week(Week),
            Person,
            Section,
            Stored.Name<DutyAnswerKind>(Kind),
            Stored.Instant(AnsweredAt),
            Withdrawn != 0);
    }
}
