using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>What was said in conversations that no platform keeps.</summary>
internal static class TranscriptTable
{
    /// <summary>Keeps a conversation's lines in order: who reads on from one position must not pass over a lower one that is committed later.</summary>
    public static Task HoldAsync(Session session, Address address) => session.HoldAsync($"conversation {address.Channel} {address.Conversation}");

    /// <summary>Appends a line once per key and returns its position, or that of the first with the key.</summary>
    public static async Task<long> AppendAsync(Session session, Address address, TranscriptLine line)
    {
        await HoldAsync(session, address);
        var row = TranscriptRow.Of(address, line);
        return await session.FirstAsync<long?>(
            """
            insert into transcript (channel, conversation, key, from_bot, text, said_at, card, replaces, is_page)
            values (@Channel, @Conversation, @Key, @FromBot, @Text, @SaidAt, @Card, @Replaces, @IsPage)
            on conflict (channel, conversation, key) do nothing
            returning position
            """,
            row) ?? await session.FirstAsync<long>(
            "select position from transcript where channel = @Channel and conversation = @Conversation and key = @Key",
            row);
    }
}
