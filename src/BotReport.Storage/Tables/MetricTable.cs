using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>What the teams mean by their figures.</summary>
internal static class MetricTable
{
    /// <summary>Puts a team's definitions as given.</summary>
    public static async Task PutAsync(Session session, TeamDefinition team)
    {
        await session.ExecuteAsync("delete from metric_definition where team = @Name", new { team.Name });
        await session.ExecuteAsync(
            """
            insert into metric_definition (team, name, place, aliases, definition, unit, kind, direction, owner)
            values (@Team, @Name, @Place, @Aliases, @Definition, @Unit, @Kind, @Direction, @Owner)
            """,
            team.Metrics.Select((metric, i) => Row.Of(team.Name, metric, i)));
    }

    /// <summary>Puts one definition: in the place of that name's, else behind the others.</summary>
    public static async Task DefineAsync(Session session, string team, MetricDefinition metric)
    {
        var place = await session.FirstAsync<int?>(
            """
            select coalesce(max(case when name = @Name then place end), max(place) + 1, 0)
            from metric_definition
            where team = @Team
            """,
            new { Team = team, metric.Name });
        await session.ExecuteAsync(
            """
            insert into metric_definition (team, name, place, aliases, definition, unit, kind, direction, owner)
            values (@Team, @Name, @Place, @Aliases, @Definition, @Unit, @Kind, @Direction, @Owner)
            on conflict (team, name) do update
            set aliases = excluded.aliases, definition = excluded.definition, unit = excluded.unit, kind = excluded.kind,
                direction = excluded.direction, owner = excluded.owner
            """,
            Row.Of(team, metric, place ?? 0));
    }

    /// <summary>Removes a definition; one that is not there is none.</summary>
    public static Task RemoveAsync(Session session, string team, string name) => session.ExecuteAsync(
        "delete from metric_definition where team = @Team and name = @Name",
        new { Team = team, Name = name });

    /// <summary>The definitions of every team, in their order.</summary>
    public static async Task<ILookup<string, MetricDefinition>> AllAsync(Session session)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select team, name, aliases, definition, unit, kind, direction, owner
            from metric_definition
            order by team, place, name
            """);
        return rows.ToLookup(row => row.Team, row => row.Metric());
    }

    private sealed record Row
    {
        public string Team { get; init; } = "";

        public string Name { get; init; } = "";

        public int Place { get; init; }

        public string Aliases { get; init; } = "";

        public string Definition { get; init; } = "";

        public string? Unit { get; init; }

        public string? Kind { get; init; }

        public string? Direction { get; init; }

        public string? Owner { get; init; }

        public static Row Of(string team, MetricDefinition metric, int place) => new()
        {
            Team = team,
            Name = metric.Name,
            Place = place,
            Aliases = Json.Of(metric.Aliases),
            Definition = metric.Definition,
            Unit = metric.Unit,
            Kind = metric.Kind?.ToString(),
            Direction = metric.Direction?.ToString(),
            Owner = metric.Owner,
        };

        public MetricDefinition Metric() => new(
            Name,
            Json.List(Aliases),
            Definition,
            Unit,
            Kind is null ? null : Stored.Name<MetricKind>(Kind),
            Direction is null ? null : Stored.Name<MetricDirection>(Direction),
            Owner);
    }
}
