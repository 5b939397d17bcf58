using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BotReport.Channels.BotFramework.Schema;

/// <summary>What one side of a conversation tells the other: a message, an event, an invoke. Unknown fields are kept, absent ones are null.</summary>
/// <remarks>https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md — the names are those of <c>Microsoft.Bot.Schema</c>.</remarks>
internal sealed record Activity
{
    /// <summary>What kind of activity it is, <see cref="ActivityTypes"/>; compared ordinally.</summary>
    public string? Type { get; init; }

    /// <summary>Unique in its conversation; an edit of a message carries the message's id.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel sent it, as written.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Where answers go: checked against the token and the list of hosts before anything is sent there.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary><c>msteams</c>; we hear no other.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>To whom; for what arrives, the bot.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>In which conversation.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The activity it answers; of a pressed button, the card's.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The words.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>; Markdown when absent.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a notification shows of it.</summary>
    public string? Summary { get; init; }

    /// <summary>Cards, pictures, files.</summary>
    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    /// <summary>Mentions and the like.</summary>
    public IReadOnlyList<Entity?>? Entities { get; init; }

    /// <summary>What only the channel knows.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>What an invoke or a pressed button carries.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Which invoke or event it is.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installation: <c>add</c>, <c>remove</c> and their upgrades.</summary>
    public string? Action { get; init; }

    /// <summary>How the answer is delivered, <see cref="DeliveryModes"/>; <c>normal</c> when absent.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Who came into the conversation.</summary>
    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    /// <summary>Who left it.</summary>
    public IReadOnlyList<ChannelAccount?>? MembersRemoved { get; init; }

    /// <summary>Every other field, as it came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>The value as a type; null when there is none or it is of another form.</summary>
    public T? GetValue<T>(JsonTypeInfo<T> type)
        where T : class => Read(Value, type);

    /// <summary>The channel's data as a type; null when there is none or it is of another form.</summary>
    public T? GetChannelData<T>(JsonTypeInfo<T> type)
        where T : class => Read(ChannelData, type);

    /// <summary>The mentions in it.</summary>
    public IEnumerable<Entity> GetMentions() => (Entities ?? []).OfType<Entity>().Where(e => e.Type == "mention");

    private static T? Read<T>(JsonElement? element, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return element?.Deserialize(type);
        }
        catch (JsonException)
        {
            return null; // the serializer has no other way to say no
        }
    }
}
