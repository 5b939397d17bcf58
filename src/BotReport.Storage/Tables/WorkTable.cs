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
        await session.ExecuteAsync("update work set done = 1 where id = @Id and done = 0", new { Id = id }) > 0;

    /// <summary>Work that waits, oldest first.</summary>
    public static async Task<IReadOnlyList<Work>> WaitingAsync(Session session, int limit)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select id, kind, team, week, person, channel, conversation, number, asked_at, details
            from work
            where done = 0
            order by asked_at, id
            limit @Limit
            """,
            new { Limit = limit });
        return [.. rows.Select(row => row.Work())];
    }

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
