using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>What is remembered of conversations; the burst has columns of its own.</summary>
internal static class ChatTable
{
    /// <summary>Puts a conversation's state over the one it was made from; false when it was written since.</summary>
    public static async Task<bool> PutAsync(Session session, ChatState state) => await session.ExecuteAsync(
        """
        insert into chat (team, person, revision, state, burst_id, burst_lines, burst_week, burst_parts, echo_at, asked_unsaid)
        select @Team, @Person, @Revision + 1, @State, @BurstId, @BurstLines, @BurstWeek, @BurstParts, @EchoAt, @AskedUnsaid
        where @Revision = 0 or exists (select 1 from chat where team = @Team and person = @Person)
        on conflict (team, person) do update
        set revision = excluded.revision,
            state = excluded.state,
            burst_id = excluded.burst_id,
            burst_lines = excluded.burst_lines,
            burst_week = excluded.burst_week,
            burst_parts = excluded.burst_parts,
            echo_at = excluded.echo_at,
            asked_unsaid = excluded.asked_unsaid
        where chat.revision = @Revision
        """,
        Row.Of(state)) > 0;

    /// <summary>A person's conversation; null before the first.</summary>
    public static async Task<ChatState?> FindAsync(Session session, string team, string person)
    {
        var row = await session.FirstAsync<Row>(
            """
            select revision, state, burst_id, burst_lines, burst_week, burst_parts, echo_at
            from chat
            where team = @Team and person = @Person
            """,
            new { Team = team, Person = person });
        return row?.Chat();
    }

    /// <summary>The conversations whose burst is due for its echo, the longest due first.</summary>
    public static async Task<IReadOnlyList<ChatState>> EchoesDueAsync(Session session, DateTimeOffset now)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select revision, state, burst_id, burst_lines, burst_week, burst_parts, echo_at
            from chat
            where echo_at <= @Now
            order by echo_at, team, person
            """,
            new { Now = Stored.Of(now) });
        return [.. rows.Select(row => row.Chat())];
    }

    /// <summary>Who was asked about what he leaves out of a week.</summary>
    public static async Task<IReadOnlySet<string>> AskedUnsaidAsync(Session session, string team, ReportWeek week) =>
        (await session.QueryAsync<string>(
            "select person from chat where team = @Team and asked_unsaid = @Week",
            new { Team = team, Week = Stored.Of(week) })).ToHashSet(StringComparer.Ordinal);

    private sealed record Row
    {
        public string Team { get; init; } = "";

        public string Person { get; init; } = "";

        public long Revision { get; init; }

        public string State { get; init; } = "";

        public long? BurstId { get; init; }

        public string? BurstLines { get; init; }

        public string? BurstWeek { get; init; }

        public string? BurstParts { get; init; }

        public string? EchoAt { get; init; }

        public string? AskedUnsaid { get; init; }

        public static Row Of(ChatState state) => new()
        {
            Team = state.Team,
            Person = state.Person,
            Revision = state.Revision,
            State = Json.Of(state with { Burst = null, Revision = 0 }),
            BurstId = state.Burst?.Id,
            BurstLines = state.Burst is { } burst ? Json.Of(burst.Lines) : null,
            BurstWeek = state.Burst is { Week: var week } ? Stored.Of(week) : null,
            BurstParts = state.Burst is { Parts: var parts } ? Json.Of(parts) : null,
            EchoAt = state.Burst is { EchoAt: var at } ? Stored.Of(at) : null,
            AskedUnsaid = state.AskedUnsaid is { } asked ? Stored.Of(asked) : null,
        };

        public ChatState Chat() => Json.Chat(State) with
        {
            Revision = Revision,
            Burst = BurstId is { } id && BurstLines is { } lines && BurstWeek is { } week && EchoAt is { } at
                ? new Burst(id, Json.List(lines), Stored.Instant(at), Stored.Week(week)) { Parts = BurstParts is { } parts ? Json.Parts(parts) : [] }
                : null,
        };
    }
}
