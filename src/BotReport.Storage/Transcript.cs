using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage;

/// <inheritdoc cref="ITranscript"/>
internal sealed class Transcript(IDatabase database) : ITranscript
{
    /// <inheritdoc/>
    public Task<long> AppendAsync(Address address, TranscriptLine line, CancellationToken cancel) => database.WriteAsync(
        async session =>
        {
            var row = Row.Of(address, line);
            return await session.FirstAsync<long?>(
                """
                insert into transcript (channel, conversation, key, from_bot, text, said_at, card, replaces)
                values (@Channel, @Conversation, @Key, @FromBot, @Text, @SaidAt, @Card, @Replaces)
                on conflict (channel, conversation, key) do nothing
                returning position
                """,
                row) ?? await session.FirstAsync<long>(
                "select position from transcript where channel = @Channel and conversation = @Conversation and key = @Key",
                row);
        },
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TranscriptLine>> SinceAsync(Address address, long position, int limit, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<TranscriptLine>>(
            async session =>
            {
                var rows = await session.QueryAsync<Row>(
                    """
                    select position, key, from_bot, text, said_at, card, replaces,
                           (select f.position from transcript f
                            where f.channel = t.channel and f.conversation = t.conversation and f.key = t.replaces) as taken
                    from transcript t
                    where channel = @Channel and conversation = @Conversation and position > @Position
                      and not exists (
                        select 1 from transcript n
                        where n.channel = t.channel and n.conversation = t.conversation
                          and n.replaces = coalesce(t.replaces, t.key) and n.position > t.position)
                    order by position
                    limit @Limit
                    """,
                    new { address.Channel, address.Conversation, Position = position, Limit = limit });
                return [.. rows.Select(row => row.Line())];
            },
            cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TranscriptLine>> LatestAsync(Address address, int limit, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<TranscriptLine>>(
            async session =>
            {
                var rows = await session.QueryAsync<Row>(
                    """
                    select position, key, from_bot, text, said_at, card, replaces,
                           (select f.position from transcript f
                            where f.channel = t.channel and f.conversation = t.conversation and f.key = t.replaces) as taken
                    from transcript t
                    where channel = @Channel and conversation = @Conversation
                      and not exists (
                        select 1 from transcript n
                        where n.channel = t.channel and n.conversation = t.conversation
                          and n.replaces = coalesce(t.replaces, t.key) and n.position > t.position)
                    order by position desc
                    limit @Limit
                    """,
                    new { address.Channel, address.Conversation, Limit = limit });
                return [.. rows.Reverse().Select(row => row.Line())];
            },
            cancel);

    private sealed record Row
    {
        public long Position { get; init; }

        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Key { get; init; } = "";

        public int FromBot { get; init; }

        public string Text { get; init; } = "";

        public string SaidAt { get; init; } = "";

        public string? Card { get; init; }

        public string? Replaces { get; init; }

        public long? Taken { get; init; }

        public static Row Of(Address address, TranscriptLine line) => new()
        {
            Channel = address.Channel,
            Conversation = address.Conversation,
            Key = line.Key,
            FromBot = line.FromBot ? 1 : 0,
            Text = line.Text,
            SaidAt = Stored.Of(line.At),
            Card = CardJson.Of(line.Card),
            Replaces = line.Replaces,
        };

        public TranscriptLine Line() => new(Position, Key, FromBot != 0, Text, Stored.Instant(SaidAt))
        {
            Card = CardJson.Read(Card),
            Replaces = Replaces,
            Taken = Taken,
        };
    }
}
