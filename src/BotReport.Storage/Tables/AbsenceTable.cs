using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Leaves, and stand-ins for leads.</summary>
internal static class AbsenceTable
{
    /// <summary>Adds a leave; the same days again change the stand-in.</summary>
    public static Task PutAsync(Session session, string team, Leave leave) => session.ExecuteAsync(
        """
        insert into leave (team, person, first_day, last_day, stand_in)
        values (@Team, @Person, @FirstDay, @LastDay, @StandIn)
        on conflict (team, person, first_day, last_day) do update set stand_in = excluded.stand_in
        """,
        new AbsenceRow
        {
            Team = team,
            Person = leave.Person,
            FirstDay = Stored.Of(leave.From),
            LastDay = Stored.Of(leave.To),
            StandIn = leave.StandIn,
        });

    /// <summary>Adds a stand-in for a lead; the same days again change who it is.</summary>
    public static Task PutAsync(Session session, string team, LeadStandIn standIn) => session.ExecuteAsync(
        """
        insert into lead_stand_in (team, lead_person, stand_in, first_day, last_day)
        values (@Team, @Person, @StandIn, @FirstDay, @LastDay)
        on conflict (team, lead_person, first_day, last_day) do update set stand_in = excluded.stand_in
        """,
        new AbsenceRow
        {
            Team = team,
            Person = standIn.Lead,
            FirstDay = Stored.Of(standIn.From),
            LastDay = Stored.Of(standIn.To),
            StandIn = standIn.StandIn,
        });

    /// <summary>The leaves of every team, by their first day.</summary>
    public static async Task<ILookup<string, Leave>> LeavesAsync(Session session)
    {
        var rows = await session.QueryAsync<AbsenceRow>(
            "select team, person, first_day, last_day, stand_in from leave order by first_day, last_day, person");
        return rows.ToLookup(
            row => row.Team,
            row => new Leave(row.Person, Stored.Day(row.FirstDay), Stored.Day(row.LastDay), row.StandIn));
    }

    /// <summary>The stand-ins of every team, by their first day.</summary>
    public static async Task<ILookup<string, LeadStandIn>> StandInsAsync(Session session)
    {
        var rows = await session.QueryAsync<AbsenceRow>(
            """
            select team, lead_person as person, first_day, last_day, stand_in
            from lead_stand_in
            order by first_day, last_day, lead_person
            """);
        return rows.ToLookup(
            row => row.Team,
            row => new LeadStandIn(row.Person, row.StandIn ?? "", Stored.Day(row.FirstDay), Stored.Day(row.LastDay)));
    }

    private sealed record AbsenceRow
    {
        public string Team { get; init; } = "";

        public string Person { get; init; } = "";

        public string FirstDay { get; init; } = "";

        public string LastDay { get; init; } = "";

        public string? StandIn { get; init; }
    }
}
