using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage;

/// <inheritdoc cref="IShownStore"/>
internal sealed class ShownStore(IDatabase database) : IShownStore
{
    /// <inheritdoc/>
    public Task KeepAsync(IReadOnlyList<ShownMessage> messages, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            """
            insert into shown_message (key, channel, conversation, activity_id)
            values (@Key, @Channel, @Conversation, @ActivityId)
            on conflict (key) do nothing
            """,
            messages.Select(message => new Row
            {
                Key = message.Key,
                Channel = message.Address.Channel,
                Conversation = message.Address.Conversation,
                ActivityId = message.Activity,
            })),
        cancel);

    /// <inheritdoc/>
    public Task<ShownMessage?> FindAsync(string key, CancellationToken cancel) => database.ReadAsync(
        async session => (await session.FirstAsync<Row>(
            "select key, channel, conversation, activity_id from shown_message where key = @Key", new { Key = key }))?.Shown(),
        cancel);

    private sealed record Row
    {
        public string Key { get; init; } = "";

        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string ActivityId { get; init; } = "";

        public ShownMessage Shown() => new(Key, new(Channel, Conversation), ActivityId);
    }
}
