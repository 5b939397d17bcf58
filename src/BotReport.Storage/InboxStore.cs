using BotReport.Core.Talk;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IInboxStore"/>
internal sealed class InboxStore(IDatabase database) : IInboxStore
{
    private const int AttemptLimit = 3;

    /// <summary>
    /// Among so many of the oldest waiting messages, for each that is asked for, the first of each conversation is found: with a long queue, looking at all of it
    /// each time would be slower than working on it. When one conversation fills them, fewer are found than there are, and never none.
    /// </summary>
    private const int WindowOfEach = 8;

    /// <inheritdoc/>
    public Task<Accepted> AcceptAsync(IncomingMessage message, DateTimeOffset at, CancellationToken cancel) => database.WriteBesideAsync(
        async session =>
        {
            await TranscriptTable.HoldAsync(session, message.From);
            var row = Row.Of(message, at);
            var id = await session.FirstAsync<long?>(
                """
                insert into inbox (
                    channel, conversation, activity_id, sender, sender_name, kind, text, in_group, accepted_at,
                    press_card, press_button, file_name, file, changes, root, answer_by, state)
                values (
                    @Channel, @Conversation, @ActivityId, @Sender, @SenderName, @Kind, @Text, @InGroup, @AcceptedAt,
                    @PressCard, @PressButton, @FileName, @File, @Changes, @Root, @AnswerBy,
                    case when exists (
                        select 1 from inbox
                        where channel = @Channel and conversation = @Conversation and changes = @ActivityId)
                    then 'done' else 'waiting' end)
                on conflict (channel, conversation, activity_id) do nothing
                returning id
                """,
                row);
            var position = message.Shows is null ? (long?)null : await TranscriptTable.AppendAsync(
                session, message.From, new TranscriptLine(0, message.ActivityId, FromBot: false, message.Shows, at));
            return id is { } fresh
                ? new Accepted(fresh, false, position)
                : new Accepted(
                    await session.FirstAsync<long>(
                        """
                        select id from inbox
                        where channel = @Channel and conversation = @Conversation and activity_id = @ActivityId
                        """,
                        row),
                    true,
                    position);
        },
        cancel);

    private const string Columns =
        """
        id, channel, conversation, activity_id, sender, sender_name, kind, text, in_group, accepted_at, attempts,
        press_card, press_button, file_name, file, changes, root, answer_by
        """;

    /// <summary>Messages of conversations that are not at work in this process, the oldest first.</summary>
    private const string Free = "select id, channel, conversation from inbox i where state = 'waiting' and channel || ' ' || conversation not in @Busy";

    private const string Oldest = "order by id limit @Window";

    private const string EachFirst = "group by channel, conversation order by min(id) limit @Limit";

    private const string Waiting =
        $"""
        select {Columns}
        from inbox
        where id in (select min(id) from ({Free} {Oldest}) oldest {EachFirst})
        order by id
        """;

    /// <summary>A conversation is passed over while another instance works on its first message; two that claim at once pass over each other's.</summary>
    private const string ClaimBeside =
        $"""
        with next as (
            select id
            from inbox
            where id in (
                select min(id)
                from (
                    {Free}
                      and not exists (
                        select 1 from inbox l
                        where l.channel = i.channel and l.conversation = i.conversation and l.leased_until > @Now)
                    {Oldest}) oldest
                {EachFirst})
              and state = 'waiting'
              and (leased_until is null or leased_until <= @Now)
            order by id
            for update skip locked)
        update inbox
        set leased_until = @LeasedUntil
        where id in (select id from next)
        returning {Columns}
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<InboxRow>> WaitingAsync(IReadOnlyCollection<Address> busy, int limit, CancellationToken cancel) =>
        database.ReadAsync(
            session => RowsAsync(session, Waiting, new { Busy = Names(busy), Window = WindowOfEach * limit, Limit = limit }), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<InboxRow>> TakeAsync(
        IReadOnlyCollection<Address> busy, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel) => !database.IsShared
        ? WaitingAsync(busy, limit, cancel)
        : database.WriteBesideAsync(
            session => RowsAsync(
                session,
                ClaimBeside,
                new { Busy = Names(busy), Window = WindowOfEach * limit, Limit = limit, Now = Stored.Of(now), LeasedUntil = Stored.Of(now + lease) }),
            cancel);

    /// <inheritdoc/>
    public Task HoldAsync(IReadOnlyList<long> ids, DateTimeOffset until, CancellationToken cancel) => !database.IsShared
        ? Task.CompletedTask
        : database.WriteBesideAsync(
            session => session.ExecuteAsync(
                "update inbox set leased_until = @Until where id in @Ids and state = 'waiting' and leased_until is not null",
                new { Ids = ids, Until = Stored.Of(until) }),
            cancel);

    /// <inheritdoc/>
    public Task LetGoAsync(long id, CancellationToken cancel) => !database.IsShared
        ? Task.CompletedTask
        : database.WriteBesideAsync(
            session => session.ExecuteAsync("update inbox set leased_until = null where id = @Id", new { Id = id }), cancel);

    /// <inheritdoc/>
    public Task<IncomingFile?> FileAsync(long id, CancellationToken cancel) => database.ReadAsync(
        async session => await session.FirstAsync<Row>("select file_name, file from inbox where id = @Id", new { Id = id })
            is { FileName: { } name, File: { } file } ? new IncomingFile(name, Convert.FromBase64String(file)) : null,
        cancel);

    /// <inheritdoc/>
    public Task<bool> FailedAsync(long id, string reason, CancellationToken cancel) => database.WriteBesideAsync(
        async session =>
        {
            await session.ExecuteAsync(
                """
                update inbox
                set attempts = attempts + 1, reason = @Reason, leased_until = null, state = case when attempts + 1 >= @Limit then 'parked' else state end
                where id = @Id and state = 'waiting'
                """,
                new { Id = id, Reason = reason, Limit = AttemptLimit });
            return await session.FirstAsync<string>("select state from inbox where id = @Id", new { Id = id }) == "parked";
        },
        cancel);

    private static IEnumerable<string> Names(IEnumerable<Address> busy) => busy.Select(a => $"{a.Channel} {a.Conversation}");

    private static async Task<IReadOnlyList<InboxRow>> RowsAsync(Session session, string sql, object values)
    {
        List<InboxRow> waiting = [];

        // What an update returns has no order.
        foreach (var row in (await session.QueryAsync<Row>(sql, values)).OrderBy(row => row.Id))
        {
            waiting.Add(row.Changes is null ? row.Inbox() : row.Inbox() with { Origin = await OriginAsync(session, row) });
        }

        return waiting;
    }

    /// <summary>The message a change is of, and its earlier changes.</summary>
    private static Task<IReadOnlyList<long>> OriginAsync(Session session, Row row) => session.QueryAsync<long>(
        """
        select id from inbox
        where channel = @Channel and conversation = @Conversation and id <> @Id and (activity_id = @Changes or changes = @Changes)
        order by id
        """,
        row);

    private sealed record Row
    {
        public long Id { get; init; }

        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string ActivityId { get; init; } = "";

        public string Sender { get; init; } = "";

        public string SenderName { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Text { get; init; } = "";

        public int InGroup { get; init; }

        public string AcceptedAt { get; init; } = "";

        public int Attempts { get; init; }

        public string? PressCard { get; init; }

        public int? PressButton { get; init; }

        public string? FileName { get; init; }

        public string? File { get; init; }

        public string? Changes { get; init; }

        public string? Root { get; init; }

        public string? AnswerBy { get; init; }

        public static Row Of(IncomingMessage message, DateTimeOffset at) => new()
        {
            Channel = message.From.Channel,
            Conversation = message.From.Conversation,
            ActivityId = message.ActivityId,
            Sender = message.Sender,
            SenderName = message.SenderName,
            Kind = message.Kind.ToString(),
            Text = message.Text,
            InGroup = message.InGroup ? 1 : 0,
            AcceptedAt = Stored.Of(at),
            PressCard = message.Press?.Card,
            PressButton = message.Press?.Button,
            FileName = message.File?.Name,
            File = message.File is { } file ? Convert.ToBase64String(file.Content.Span) : null,
            Changes = message.Changes,
            Root = message.Root,
            AnswerBy = message.AnswerBy is { } by ? Stored.Of(by) : null,
        };

        public InboxRow Inbox() => new(
            Id,
            new(new(Channel, Conversation), ActivityId, Sender, SenderName, Stored.Name<IncomingKind>(Kind), Text, InGroup != 0)
            {
                Press = PressCard is { } card && PressButton is { } button ? new CardPress(card, button) : null,
                File = FileName is { } name && File is { } file ? new IncomingFile(name, Convert.FromBase64String(file)) : null,
                Changes = Changes,
                Root = Root,
                AnswerBy = AnswerBy is { } by ? Stored.Instant(by) : null,
            },
            Stored.Instant(AcceptedAt),
            Attempts);
    }
}
