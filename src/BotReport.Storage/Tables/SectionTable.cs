using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>The sections of the teams, who owes them and who may stand in.</summary>
internal static class SectionTable
{
    /// <summary>Puts a team's sections as given.</summary>
    public static async Task PutAsync(Session session, TeamDefinition team)
    {
        await session.ExecuteAsync("delete from section where team = @Name", new { team.Name });
        await session.ExecuteAsync(
            "insert into section (team, name, place, lead_only) values (@Team, @Name, @Place, @LeadOnly)",
            team.Sections.Select((section, i) => new SectionRow
            {
                Team = team.Name,
                Name = section.Name,
                Place = i,
                LeadOnly = section.LeadOnly ? 1 : 0,
            }));
        await session.ExecuteAsync(
            """
            insert into section_owner (team, section, person, place, topics)
            values (@Team, @Section, @Person, @Place, @Topics)
            """,
            team.Sections.SelectMany(section => section.Owners.Select((owner, i) => new MemberRow
            {
                Team = team.Name,
                Section = section.Name,
                Person = owner.Person,
                Place = i,
                Topics = Json.Of(owner.Topics),
            })));
        await session.ExecuteAsync(
            "insert into section_deputy (team, section, person, place) values (@Team, @Section, @Person, @Place)",
            team.Sections.SelectMany(section => section.Deputies.Select((deputy, i) => new MemberRow
            {
                Team = team.Name,
                Section = section.Name,
                Person = deputy,
                Place = i,
            })));
    }

    /// <summary>The sections of every team, in their order.</summary>
    public static async Task<ILookup<string, Section>> AllAsync(Session session)
    {
        var owners = (await session.QueryAsync<MemberRow>("select team, section, person, topics from section_owner order by place, person"))
            .ToLookup(row => (row.Team, row.Section), row => new SectionOwner(row.Person, Json.List(row.Topics)));
        var deputies = (await session.QueryAsync<MemberRow>("select team, section, person from section_deputy order by place, person"))
            .ToLookup(row => (row.Team, row.Section), row => row.Person);
        var rows = await session.QueryAsync<SectionRow>("select team, name, lead_only from section order by team, place");
        return rows.ToLookup(
            row => row.Team,
            row => new Section(row.Name, [.. owners[(row.Team, row.Name)]], [.. deputies[(row.Team, row.Name)]], row.LeadOnly != 0));
    }

    private sealed record SectionRow
    {
        public string Team { get; init; } = "";

        public string Name { get; init; } = "";

        public int Place { get; init; }

        public int LeadOnly { get; init; }
    }

    private sealed record MemberRow
    {
        public string Team { get; init; } = "";

        public string Section { get; init; } = "";

        public string Person { get; init; } = "";

        public int Place { get; init; }

        public string Topics { get; init; } = "[]";
    }
}
