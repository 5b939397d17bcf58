using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReport.Channels.WebChat.Wire;

/// <summary>The part of an activity that we read of what a client sends. Who sends it stands in the token, whatever <c>from</c> says.</summary>
/// <remarks>https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md</remarks>
internal sealed record SentActivity(string Type)
{
    /// <summary>What was typed.</summary>
    public string? Text { get; init; }

    /// <summary>What a card's button carries.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What else came with it.</summary>
    public IReadOnlyList<SentAttachment?>? Attachments { get; init; }

    /// <summary>What only Direct Line knows.</summary>
    public SentChannelData? ChannelData { get; init; }
}

/// <summary>Something that came with a message. We read no address it names: fetching it would be a call to wherever the sender likes.</summary>
internal sealed record SentAttachment(string ContentType)
{
    /// <summary>As its sender calls it.</summary>
    public string? Name { get; init; }
}

/// <summary>What a Direct Line client says about its own message.</summary>
internal sealed record SentChannelData
{
    /// <summary>The same when a client sends the same message again.</summary>
    [JsonPropertyName("clientActivityID")]
    public string? ClientActivityId { get; init; }
}

/// <summary>The value of a pressed button, as <see cref="Showing.SubmitActions"/> wrote it.</summary>
internal sealed record Postback([property: JsonPropertyName("_exec")] PostbackAction Exec);

/// <summary>The action of a pressed button.</summary>
internal sealed record PostbackAction(string Verb, PostbackData Data);

/// <summary>Which button of which card.</summary>
internal sealed record PostbackData(string Card, int Button);
