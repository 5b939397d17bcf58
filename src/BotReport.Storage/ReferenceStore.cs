using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage;

/// <inheritdoc cref="IReferenceStore"/>
internal sealed class ReferenceStore(IDatabase database) : IReferenceStore
{
    /// <inheritdoc/>
    public Task KeepAsync(ConversationReference reference, DateTimeOffset at, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            """
            insert into conversation_reference (channel, conversation, kind, service_url, bot, tenant, identity, lost, heard_at)
            values (@Channel, @Conversation, @Kind, @ServiceUrl, @Bot, @Tenant, @Identity, @Lost, @HeardAt)
            on conflict (channel, conversation) do update set
                kind = excluded.kind, service_url = excluded.service_url, bot = excluded.bot, tenant = excluded.tenant,
                identity = coalesce(excluded.identity, conversation_reference.identity), lost = excluded.lost, heard_at = excluded.heard_at
            """,
            Row.Of(reference) with { HeardAt = Stored.Of(at) }),
        cancel);

    /// <inheritdoc/>
    public Task LoseAsync(Address address, string why, DateTimeOffset at, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            "update conversation_reference set lost = @Why, heard_at = @At where channel = @Channel and conversation = @Conversation",
            new { address.Channel, address.Conversation, Why = why, At = Stored.Of(at) }),
        cancel);

    /// <inheritdoc/>
    public Task<ConversationReference?> FindAsync(Address address, CancellationToken cancel) => FirstAsync(
        "select channel, conversation, kind, service_url, bot, tenant, identity, lost from conversation_reference where channel = @Channel and conversation = @Conversation",
        address,
        cancel);

    /// <inheritdoc/>
    public Task<ConversationReference?> PersonalAsync(string channel, string identity, CancellationToken cancel) => FirstAsync(
        """
        select channel, conversation, kind, service_url, bot, tenant, identity, lost from conversation_reference
        where channel = @Channel and kind = 'Personal'
          and (identity = @Identity
            or identity in (select identity from acquaintance where channel = @Channel and alias = @Identity))
        order by case when lost is null then 0 else 1 end, heard_at desc
        limit 1
        """,
        new { Channel = channel, Identity = Lower(identity) },
        cancel);

    /// <inheritdoc/>
    public Task<ConversationReference?> NewestAsync(string channel, CancellationToken cancel) => FirstAsync(
        "select channel, conversation, kind, service_url, bot, tenant, identity, lost from conversation_reference where channel = @Channel order by heard_at desc limit 1", new { Channel = channel }, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConversationReference>> SharedAsync(string channel, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<ConversationReference>>(
            async session =>
            [
                .. (await session.QueryAsync<Row>(
                    """
                    select channel, conversation, kind, service_url, bot, tenant, identity, lost from conversation_reference
                    where channel = @Channel and kind in ('Group', 'Channel') and lost is null
                    order by heard_at desc, conversation
                    """,
                    new { Channel = channel })).Select(row => row.Reference()),
            ],
            cancel);

    /// <inheritdoc/>
    public Task MeetAsync(Acquaintance person, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            """
            insert into acquaintance (channel, identity, user_id, conversation, alias)
            values (@Channel, @Identity, @UserId, @Conversation, @Alias)
            on conflict (channel, identity) do update set
                user_id = excluded.user_id, conversation = excluded.conversation, alias = coalesce(excluded.alias, acquaintance.alias)
            """,
            new Seen
            {
                Channel = person.Channel,
                Identity = Lower(person.Identity),
                UserId = person.User,
                Conversation = person.SeenIn.Conversation,
                Alias = person.Alias is { } alias ? Lower(alias) : null,
            }),
        cancel);

    /// <inheritdoc/>
    public Task<Acquaintance?> WhoAsync(string channel, string identity, CancellationToken cancel) => database.ReadAsync(
        async session => (await session.FirstAsync<Seen>(
            """
            select channel, identity, user_id, conversation, alias from acquaintance
            where channel = @Channel and (identity = @Identity or alias = @Identity)
            limit 1
            """,
            new { Channel = channel, Identity = Lower(identity) }))?.Acquaintance(),
        cancel);

    private Task<ConversationReference?> FirstAsync(string sql, object with, CancellationToken cancel) =>
        database.ReadAsync(async session => (await session.FirstAsync<Row>(sql, with))?.Reference(), cancel);

#pragma warning disable CA1308 // ids and sign-in names are the same in every case; lower case is how they are usually written
    private static string Lower(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308

    private sealed record Row
    {
        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Kind { get; init; } = "";

        public string ServiceUrl { get; init; } = "";

        public string Bot { get; init; } = "";

        public string? Tenant { get; init; }

        public string? Identity { get; init; }

        public string? Lost { get; init; }

        public string HeardAt { get; init; } = "";

        public static Row Of(ConversationReference reference) => new()
        {
            Channel = reference.Address.Channel,
            Conversation = reference.Address.Conversation,
            Kind = reference.Kind.ToString(),
            ServiceUrl = reference.ServiceUrl.OriginalString,
            Bot = reference.Bot,
            Tenant = reference.Tenant,
            Identity = reference.Identity is { } identity ? Lower(identity) : null,
            Lost = reference.Lost,
        };

        public ConversationReference Reference() => new(new(Channel, Conversation), Stored.Name<ConversationKind>(Kind), new Uri(ServiceUrl), Bot)
        {
            Tenant = Tenant,
            Identity = Identity,
            Lost = Lost,
        };
    }

    private sealed record Seen
    {
        public string Channel { get; init; } = "";

        public string Identity { get; init; } = "";

        public string UserId { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string? Alias { get; init; }

        public Acquaintance Acquaintance() => new(Channel, Identity, UserId, new(Channel, Conversation)) { Alias = Alias };
    }
}
