using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>The teams' glossaries.</summary>
internal static class TopicTable
{
    /// <summary>Puts a team's glossary as given.</summary>
    public static async Task PutAsync(Session session, TeamDefinition team)
    {
        await session.ExecuteAsync("delete from topic where team = @Name", new { team.Name });
        await session.ExecuteAsync(
            "insert into topic (team, place, name, aliases, section) values (@Team, @Place, @Name, @Aliases, @Section)",
            team.Glossary.Select((topic, i) => new Row
            {
                Team = team.Name,
                Place = i,
                Name = topic.Name,
                Aliases = Json.Of(topic.Aliases),
                Section = topic.Section,
            }));
    }

    /// <summary>The glossaries of every team, in their order.</summary>
    public static async Task<ILookup<string, Topic>> AllAsync(Session session)
    {
        var rows = await session.QueryAsync<Row>("select team, name, aliases, section from topic order by team, place");
        return rows.ToLookup(row => row.Team, row => new Topic(row.Name, Json.List(row.Aliases), row.Section));
    }

    private sealed record Row
    {
        public string Team { get; init; } = "";

        public int Place { get; init; }

        public string Name { get; init; } = "";

        public string Aliases { get; init; } = "";

        public string? Section { get; init; }
    }
}
