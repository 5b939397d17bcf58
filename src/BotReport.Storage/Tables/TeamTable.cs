using BotReport.Core.Drafting;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Teams: the row itself, its calendar days and its template.</summary>
internal static class TeamTable
{
    /// <summary>Puts a team as given; since when it is stored is written once. Leaves, stand-ins and places are not touched.</summary>
    public static async Task PutAsync(Session session, TeamDefinition team, DateTimeOffset at)
    {
        var oldTemplate = await session.FirstAsync<long?>("select page_id from team where name = @Name", new { team.Name });
        var template = Page.Read(team.Template).Lines.Select(line => new DraftLine(line, [])).ToList();
        await session.ExecuteAsync(
            """
            insert into team
                (name, since, zone, scheme, calendar, opens_on, opens, prompt, reminder, due, closes, lateness, page_id, names_missing, keep_days)
            values
                (@Name, @Since, @Zone, @Scheme, @Calendar, @OpensOn, @Opens, @Prompt, @Reminder, @Due, @Closes, @Lateness, @PageId, @NamesMissing, @KeepDays)
            on conflict (name) do update
            set zone = excluded.zone, scheme = excluded.scheme, calendar = excluded.calendar, opens_on = excluded.opens_on,
                opens = excluded.opens, prompt = excluded.prompt, reminder = excluded.reminder, due = excluded.due,
                closes = excluded.closes, lateness = excluded.lateness, page_id = excluded.page_id,
                names_missing = excluded.names_missing, keep_days = excluded.keep_days
            """,
            TeamRow.Of(team, at, await PageTable.AddAsync(session, template, at)));
        if (oldTemplate is { } page)
        {
            await PageTable.DeleteAsync(session, page);
        }

        await PutDaysAsync(session, team);
        await PutPeopleAsync(session, team);
        await SectionTable.PutAsync(session, team);
        await TopicTable.PutAsync(session, team);
        await MetricTable.PutAsync(session, team);
    }

    /// <summary>Every team, by name.</summary>
    public static async Task<IReadOnlyList<StoredTeam>> AllAsync(Session session)
    {
        var rows = await session.QueryAsync<TeamRow>(
            """
            select name, since, zone, scheme, calendar, opens_on, opens, prompt, reminder, due, closes, lateness, page_id, names_missing, keep_days
            from team
            order by name
            """);
        var days = (await session.QueryAsync<DayRow>("select team, day, worked from team_day order by day")).ToLookup(row => row.Team);
        var people = await PersonTable.AllAsync(session);
        var sections = await SectionTable.AllAsync(session);
        var topics = await TopicTable.AllAsync(session);
        var metrics = await MetricTable.AllAsync(session);
        var leaves = await AbsenceTable.LeavesAsync(session);
        var standIns = await AbsenceTable.StandInsAsync(session);
        var places = await ReportPlaceTable.AllAsync(session);

        var teams = new List<StoredTeam>();
        foreach (var row in rows)
        {
            var own = days[row.Name].ToLookup(day => day.Worked != 0, day => Stored.Day(day.Day));
            var template = string.Concat((await PageTable.ReadAsync(session, row.PageId)).Select(line => line.Line));
            var team = row.Team(own[false], own[true], template);
            teams.Add(new(
                team with
                {
                    People = [.. people[row.Name]],
                    Sections = [.. sections[row.Name]],
                    Glossary = [.. topics[row.Name]],
                    Metrics = [.. metrics[row.Name]],
                    Leaves = [.. leaves[row.Name]],
                    StandIns = [.. standIns[row.Name]],
                    Places = [.. places[row.Name]],
                },
                Stored.Instant(row.Since)));
        }

        return teams;
    }

    private static async Task PutDaysAsync(Session session, TeamDefinition team)
    {
        await session.ExecuteAsync("delete from team_day where team = @Name", new { team.Name });
        await session.ExecuteAsync(
            "insert into team_day (team, day, worked) values (@Team, @Day, @Worked)",
            team.Calendar.DaysOff.Select(day => new DayRow { Team = team.Name, Day = Stored.Of(day), Worked = 0 })
                .Concat(team.Calendar.WorkDays.Select(day => new DayRow { Team = team.Name, Day = Stored.Of(day), Worked = 1 })));
    }

    private static async Task PutPeopleAsync(Session session, TeamDefinition team)
    {
        await session.ExecuteAsync("delete from person where team = @Name", new { team.Name });
        for (var i = 0; i < team.People.Count; i++)
        {
            await PersonTable.PutAsync(session, team.Name, team.People[i], i);
        }
    }

    private sealed record DayRow
    {
        public string Team { get; init; } = "";

        public string Day { get; init; } = "";

        public int Worked { get; init; }
    }
}
