using BotReport.Core.Talk;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="ITranscript"/>
internal sealed class Transcript(IDatabase database) : ITranscript
{
    /// <inheritdoc/>
    public Task<long> AppendAsync(Address address, TranscriptLine line, CancellationToken cancel) =>
        database.WriteBesideAsync(session => TranscriptTable.AppendAsync(session, address, line), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TranscriptLine>> SinceAsync(Address address, long position, int limit, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<TranscriptLine>>(
            async session =>
            {
                var rows = await session.QueryAsync<TranscriptRow>(
                    """
                    select position, key, from_bot, text, said_at, card, replaces, is_page,
                           (select min(f.position) from transcript f
                             where f.channel = t.channel and f.conversation = t.conversation
                               and (f.key = t.replaces or f.replaces = t.replaces)) as taken
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
                var rows = await session.QueryAsync<TranscriptRow>(
                    """
                    select position, key, from_bot, text, said_at, card, replaces, is_page,
                           (select min(f.position) from transcript f
                             where f.channel = t.channel and f.conversation = t.conversation
                               and (f.key = t.replaces or f.replaces = t.replaces)) as taken
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
}
