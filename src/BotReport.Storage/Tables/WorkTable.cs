using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Longer work that turns asked for.</summary>
internal static class WorkTable
{
    /// <summary>Adds a piece of work; the same id again changes nothing.</summary>
    public static Task AddAsync(Session session, Work work) => session.ExecuteAsync(
        """
        insert into work (id, kind, team, week, person, channel, conversation, number, asked_at, details)
        values (@Id, @Kind, @Team, @Week, @Person, @Channel, @Conversation, @Number, @AskedAt, @Details)
        on conflict (id) do nothing
        """,
        new Row
        {
            Id = work.Id,
            Kind = work.Kind.ToString(),
            Team = work.Team,
            Week = Stored.Of(work.Week),
            Person = work.Person,
            Channel = work.Address?.Channel,
            Conversation = work.Address?.Conversation,
            Number = work.Number,
            AskedAt = Stored.Of(work.At),
            Details = work.Text,
        });

    /// <summary>Marks a piece of work as done; false when it was already, or is unknown.</summary>
    public static async Task<bool> DoneAsync(Session session, string id) =>
        await session.ExecuteAsync("update work set done = 1, leased_until = null where id = @Id and done = 0", new { Id = id }) > 0;

    /// <summary>Work that waits, oldest first.</summary>
    public static async Task<IReadOnlyList<Work>> WaitingAsync(Session session, IEnumerable<string> but, int limit)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select id, kind, team, week, person, channel, conversation, number, asked_at, details
            from work
            where done = 0 and id not in @But
            order by asked_at, id
            limit @Limit
            """,
            new { But = but, Limit = limit });
        return [.. rows.Select(row => row.Work())];
    }

    /// <summary>Takes work that waits and that no other instance has taken, oldest first.</summary>
    public static async Task<IReadOnlyList<Work>> ClaimAsync(Session session, IEnumerable<string> but, DateTimeOffset now, TimeSpan lease, int limit)
    {
        var rows = await session.QueryAsync<Row>(
            """
            with next as (
                select id
                from work
                where done = 0 and id not in @But and (leased_until is null or leased_until <= @Now)
                order by asked_at, id
                limit @Limit
                for update skip locked)
            update work
            set leased_until = @LeasedUntil
            where id in (select id from next)
            returning id, kind, team, week, person, channel, conversation, number, asked_at, details
            """,
            new { But = but, Now = Stored.Of(now), LeasedUntil = Stored.Of(now + lease), Limit = limit });
        return [.. rows.OrderBy(row => row.AskedAt, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal).Select(row => row.Work())];
    }

    /// <summary>Keeps taken work until then.</summary>
    public static Task HoldAsync(Session session, IReadOnlyList<string> ids, DateTimeOffset until) => session.ExecuteAsync(
        "update work set leased_until = @Until where id in @Ids and done = 0 and leased_until is not null",
        new { Ids = ids, Until = Stored.Of(until) });

    /// <summary>Lets taken work be taken anew.</summary>
    public static Task LetGoAsync(Session session, string id) =>
        session.ExecuteAsync("update work set leased_until = null where id = @Id", new { Id = id });

    private sealed record Row
    {
        public string Id { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public string Person { get; init; } = "";

        public string? Channel { get; init; }

        public string? Conversation { get; init; }

        public long? Number { get; init; }

        public string AskedAt { get; init; } = "";

        public string? Details { get; init; }

        public Work Work() => new(
            Id,
            Stored.Name<WorkKind>(Kind),
            Team,
            Stored.Week(Week),
            Person,
            Channel is { } channel && Conversation is { } conversation ? new Address(channel, conversation) : null,
            Number,
            Stored.Instant(AskedAt))
        {
            Text = Details,
        };
    }
}
