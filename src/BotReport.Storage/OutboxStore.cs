using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IOutboxStore"/>
/// <remarks>
/// Only the first row of a lane (a person, or a conversation without one) is ever handed out: while it is under way or waits for
/// another try, those behind it wait too. A row not due by its own <see cref="OutboxMessage.NotBefore"/> holds nobody up.
/// </remarks>
internal sealed class OutboxStore(IDatabase database) : IOutboxStore
{
    /// <summary>Above every character a key holds: the bound that lets the index find a prefix.</summary>
    private const char AfterAll = '\uFFFF';

    private const string Next =
        """
        select id from outbox o
        where state = 'Waiting'
          and case when conversation is null then 0 else 1 end = @IsAnswer
          and not_before <= @Now
          and (retry_at is null or retry_at <= @Now)
          and (leased_until is null or leased_until <= @Now)
          and not exists (
            select 1 from outbox e
            where e.lane = o.lane and e.id < o.id and e.state = 'Waiting' and e.not_before <= @Now)
        order by id
        limit @Limit
        """;

    private const string Lease =
        """
        update outbox
        set leased_until = @LeasedUntil, attempts = attempts + 1
        where id in (select id from next)
        returning id, key, channel, conversation, team, person, text, not_before, card, replaces, thread, is_page, attempts
        """;

    private const string Claim = $"with next as ({Next}) {Lease}";

    /// <summary>Two instances that claim at once pass over each other's rows, and neither waits.</summary>
    private const string ClaimBeside = $"with next as ({Next} for update skip locked) {Lease}";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel) =>
        // Whoever sends looks after every turn; to see that there is nothing he need not wait for the writer.
        await database.ReadAsync(session => IsAnyDueAsync(session, now), cancel)
            ? await database.WriteBesideAsync<IReadOnlyList<ClaimedMessage>>(
                async session =>
                {
                    // Who waits for an answer goes before who is spoken to unasked.
                    var answers = await ClaimAsync(session, true, now, now + lease, limit);
                    return answers.Count == limit ? answers : [.. answers, .. await ClaimAsync(session, false, now, now + lease, limit - answers.Count)];
                },
                cancel)
            : [];

    private static Task<bool> IsAnyDueAsync(Session session, DateTimeOffset now) => session.FirstAsync<bool>(
        """
        select exists (
            select 1 from outbox
            where state = 'Waiting'
              and not_before <= @Now
              and (retry_at is null or retry_at <= @Now)
              and (leased_until is null or leased_until <= @Now))
        """,
        new { Now = Stored.Of(now) });

    private async Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(Session session, bool answers, DateTimeOffset now, DateTimeOffset until, int limit)
    {
        var rows = await session.QueryAsync<OutboxRow>(
            database.IsShared ? ClaimBeside : Claim,
            new { IsAnswer = answers, Now = Stored.Of(now), LeasedUntil = Stored.Of(until), Limit = limit });

        // What a statement returns has no order.
        return [.. rows.OrderBy(row => row.Id).Select(row => row.Claimed())];
    }

    /// <inheritdoc/>
    public Task HoldAsync(IReadOnlyList<long> ids, DateTimeOffset until, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            "update outbox set leased_until = @Until where id in @Ids and state = 'Waiting' and leased_until is not null",
            new { Ids = ids, Until = Stored.Of(until) }),
        cancel);

    /// <inheritdoc/>
    public Task DoneAsync(long id, DeliveryState state, string? reason, DateTimeOffset at, CancellationToken cancel) =>
        database.WriteBesideAsync(
            session => session.ExecuteAsync(
                """
                update outbox
                set state = @State, reason = @Reason, ended_at = @EndedAt, leased_until = null
                where id = @Id and state <> 'Sent'
                """,
                new { Id = id, State = state.ToString(), Reason = reason, EndedAt = Stored.Of(at) }),
            cancel);

    /// <inheritdoc/>
    public Task RetryAsync(long id, DateTimeOffset at, string reason, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            """
            update outbox
            set retry_at = @RetryAt, reason = @Reason, leased_until = null
            where id = @Id and state = 'Waiting'
            """,
            new { Id = id, RetryAt = Stored.Of(at), Reason = reason }),
        cancel);

    /// <inheritdoc/>
    public Task AnsweredAsync(IReadOnlyList<string> keys, DateTimeOffset at, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            """
            update outbox
            set state = 'Sent', ended_at = @EndedAt, leased_until = null
            where key in @Keys and state = 'Waiting' and attempts = 0
            """,
            new { Keys = keys, EndedAt = Stored.Of(at) }),
        cancel);

    /// <inheritdoc/>
    public Task LetGoAsync(IReadOnlyList<string> keys, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            "update outbox set leased_until = null where key in @Keys and state = 'Waiting' and attempts = 0", new { Keys = keys }),
        cancel);

    /// <inheritdoc/>
    public Task ReleaseAsync(CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync("update outbox set leased_until = null where state = 'Waiting' and leased_until is not null"),
        cancel);

    /// <inheritdoc/>
    public Task<SentCard?> CardAsync(string cardId, CancellationToken cancel) => database.ReadAsync(
        async session =>
        {
            var pressed = await session.FirstAsync<OutboxRow>(
                "select key, team, person, text, card, replaces from outbox where card_id = @CardId", new { CardId = cardId });
            if (pressed is null || CardJson.Read(pressed.Card) is not { } card)
            {
                return null;
            }

            var shown = pressed.Replaces ?? pressed.Key;
            var latest = await session.FirstAsync<OutboxRow>(
                "select text, card from outbox where replaces = @Shown and card is not null order by id desc limit 1", new { Shown = shown });
            return new SentCard(
                pressed.Team, pressed.Person, shown, card, (latest ?? pressed).Text, CardJson.Read(latest?.Card) ?? card);
        },
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Delivery>> DeliveriesAsync(string team, string keyPrefix, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Delivery>>(
            async session =>
            {
                var rows = await session.QueryAsync<OutboxRow>(
                    """
                    select key, person, state, reason, ended_at
                    from outbox
                    where team = @Team and key >= @Prefix and key < @Above and substr(key, 1, length(@Prefix)) = @Prefix
                    order by id
                    """,
                    new { Team = team, Prefix = keyPrefix, Above = keyPrefix + AfterAll });
                return [.. rows.Select(row => row.Delivery())];
            },
            cancel);
}
