using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Persons;

/// <summary>Finds how a person is told from others.</summary>
internal static class Traces
{
    /// <summary>Where a person's id is his id in the channel too, also of somebody who has left, and names his conversation.</summary>
    private static readonly string[] OurOwn = ["terminal", "webchat"];

    private const string Acquaintances =
        $"""
        select channel, identity, user_id, alias from acquaintance
        where {PersonalTable.Known} in @Identities or (channel || ' ' || lower(coalesce(alias, ''))) in @Identities
        """;

    private const string Conversations =
        $"""
        select channel, conversation as value from inbox
        where (channel || ' ' || lower(sender)) in @Identities and in_group = 0 and channel not in @OurOwn
        union
        select channel, conversation from conversation_reference where kind = 'Personal' and {PersonalTable.Known} in @Identities
        union
        select channel, conversation from outbox where person = @Id and conversation is not null and channel not in @OurOwn
        """;

    /// <summary>Reads his teams first, then what messengers say of who they know under his ids.</summary>
    public static async Task<PersonTraces> FindAsync(Session session, string id)
    {
        var names = await session.QueryAsync<string>("select distinct name from person where id = @Id", new { Id = id });
        var identities = (await session.QueryAsync<Row>("select distinct channel, identity as value from person_identity where person = @Id", new { Id = id }))
            .Select(row => row.Identity())
            .Concat(OurOwn.Select(channel => new Identity(channel, id)))
            .Distinct()
            .ToList();
        var seen = await session.QueryAsync<Seen>(Acquaintances, Known(identities));
        identities = [.. identities.Concat(seen.SelectMany(row => row.Identities())).Distinct()];
        var shown = await session.QueryAsync<string>(
            "select distinct sender_name from inbox where (channel || ' ' || lower(sender)) in @Identities and sender_name <> ''", Known(identities));
        var conversations = await session.QueryAsync<Row>(Conversations, Values(new(id, names, identities, [])));
        return new(id, [.. names.Union(shown)], identities, [.. conversations.Select(row => row.Identity()), .. OurOwn.Select(channel => new Identity(channel, id))]);
    }

    /// <summary>Those of his names that somebody else bears too; they tell nobody apart.</summary>
    public static Task<IReadOnlyList<string>> SharedNamesAsync(Session session, PersonTraces person) => session.QueryAsync<string>(
        "select distinct name from person where id <> @Id and name in @Names", new { person.Id, Names = (string[])[" ", .. person.Names] });

    /// <summary>The values of the statements of <see cref="PersonalTable"/>.</summary>
    public static object Values(PersonTraces person, string pseudonym = "") => new
    {
        person.Id,
        Pseudonym = pseudonym,
        OurOwn,
        Identities = Texts(person.Identities, lower: true),
        Conversations = Texts(person.Conversations, lower: false),
    };

    private static object Known(IReadOnlyList<Identity> identities) => new { Identities = Texts(identities, lower: true) };

    /// <summary>Never empty, so that <c>in</c> is a list on every engine; no channel has an empty name.</summary>
#pragma warning disable CA1308 // ids are kept in lower case
    private static IReadOnlyList<string> Texts(IReadOnlyList<Identity> identities, bool lower) =>
        [" ", .. identities.Select(identity => $"{identity.Channel} {(lower ? identity.Id.ToLowerInvariant() : identity.Id)}").Distinct()];
#pragma warning restore CA1308

    private sealed record Row
    {
        public string Channel { get; init; } = "";

        public string Value { get; init; } = "";

        public Identity Identity() => new(Channel, Value);
    }

    private sealed record Seen
    {
        public string Channel { get; init; } = "";

        public string Identity { get; init; } = "";

        public string UserId { get; init; } = "";

        public string? Alias { get; init; }

        public IEnumerable<Identity> Identities() =>
            ((string?[])[Identity, UserId, Alias]).Where(value => !string.IsNullOrEmpty(value)).Select(value => new Identity(Channel, value!));
    }
}
