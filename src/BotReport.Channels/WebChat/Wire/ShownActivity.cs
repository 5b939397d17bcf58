using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotReport.Channels.WebChat.Wire;

/// <summary>An activity as a client gets it.</summary>
internal sealed record ShownActivity(
    string Type, string Id, DateTimeOffset Timestamp, ShownAccount From, ShownConversation Conversation, ShownChannelData ChannelData)
{
    /// <summary>The channel it belongs to.</summary>
    public string ChannelId { get; } = WebChatChannel.ChannelName;

    /// <summary>The words; left out beside a card, or everything would stand there twice.</summary>
    public string? Text { get; init; }

    /// <summary><c>markdown</c> for what the bot says, <c>plain</c> for what people type.</summary>
    public string? TextFormat { get; init; }

    /// <summary>The words of a card for clients that cannot show it.</summary>
    public string? Summary { get; init; }

    /// <summary>The card.</summary>
    public IReadOnlyList<ShownAttachment>? Attachments { get; init; }
}

/// <summary>Who says it.</summary>
/// <param name="Role"><c>bot</c> or <c>user</c>; without it a client that cannot read the token takes a person's own words for the bot's.</param>
internal sealed record ShownAccount(string Id, string Name, string Role);

/// <summary>Where it is said.</summary>
internal sealed record ShownConversation(string Id);

/// <summary>What only Direct Line and Web Chat know.</summary>
/// <param name="SequenceId">Web Chat sorts by it: an activity that takes another's place keeps its number.</param>
internal sealed record ShownChannelData([property: JsonPropertyName("webchat:sequence-id")] double SequenceId)
{
    /// <summary>Tells a client that this is the message it sent; without it, it shows “sending” for ever.</summary>
    [JsonPropertyName("clientActivityID")]
    public string? ClientActivityId { get; init; }

    /// <summary>Whether it is a press and nothing to be read.</summary>
    public bool? PostBack { get; init; }
}

/// <summary>A card.</summary>
internal sealed record ShownAttachment(string ContentType, JsonObject Content);

/// <summary>Activities, and where to go on behind them.</summary>
internal sealed record ActivitySet(IReadOnlyList<ShownActivity> Activities, string Watermark);
