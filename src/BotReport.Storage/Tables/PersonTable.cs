using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>The people of the teams and their identities.</summary>
internal static class PersonTable
{
    /// <summary>Adds a person behind the others, owing exactly these sections; of sections that stay his, his topics stay.</summary>
    public static async Task AddAsync(Session session, Change.PersonAdded added)
    {
        var place = await session.FirstAsync<int?>(
            """
            select coalesce(max(case when id = @Id then place end), max(place) + 1, 0)
            from person
            where team = @Team
            """,
            new { added.Team, added.Person.Id });
        await PutAsync(session, added.Team, added.Person, place ?? 0);
        await session.ExecuteAsync(
            "delete from section_owner where team = @Team and person = @Person and section not in @Sections",
            new { added.Team, Person = added.Person.Id, added.Sections });
        await session.ExecuteAsync(
            """
            insert into section_owner (team, section, person, place, topics)
            select @Team, @Section, @Person, coalesce(max(place) + 1, 0), '[]'
            from section_owner
            where team = @Team and section = @Section
            on conflict (team, section, person) do nothing
            """,
            added.Sections.Select(section => new { added.Team, Section = section, Person = added.Person.Id }));
    }

    /// <summary>Puts a person at a place of the list.</summary>
    public static async Task PutAsync(Session session, string team, Person person, int place)
    {
        await session.ExecuteAsync(
            """
            insert into person (team, id, place, name, roles)
            values (@Team, @Id, @Place, @Name, @Roles)
            on conflict (team, id) do update set place = excluded.place, name = excluded.name, roles = excluded.roles
            """,
            new { Team = team, person.Id, Place = place, person.Name, Roles = (int)person.Roles });
        await session.ExecuteAsync(
            "delete from person_identity where team = @Team and person = @Person",
            new { Team = team, Person = person.Id });
        await session.ExecuteAsync(
            """
            insert into person_identity (team, person, place, channel, identity)
            values (@Team, @Person, @Place, @Channel, @Identity)
            """,
            person.Identities.Select(
                (identity, i) => new { Team = team, Person = person.Id, Place = i, identity.Channel, Identity = identity.Id }));
    }

    /// <summary>The people of every team, in their order.</summary>
    public static async Task<ILookup<string, Person>> AllAsync(Session session)
    {
        var identities = (await session.QueryAsync<IdentityRow>(
            "select team, person, channel, identity from person_identity order by team, person, place"))
            .ToLookup(row => (row.Team, row.Person), row => new Identity(row.Channel, row.Identity));
        var rows = await session.QueryAsync<PersonRow>("select team, id, name, roles from person order by team, place, id");
        return rows.ToLookup(
            row => row.Team,
            row => new Person(row.Id, row.Name, (Role)row.Roles, [.. identities[(row.Team, row.Id)]]));
    }

    private sealed record PersonRow
    {
        public string Team { get; init; } = "";

        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public int Roles { get; init; }
    }

    private sealed record IdentityRow
    {
        public string Team { get; init; } = "";

        public string Person { get; init; } = "";

        public string Channel { get; init; } = "";

        public string Identity { get; init; } = "";
    }
}
