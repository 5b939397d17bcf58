using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReport.Channels.BotFramework.Schema;

/// <summary>Something that comes with a message. No address it names is ever called: that would be a call to wherever its sender likes.</summary>
internal sealed record Attachment
{
    /// <summary>What it is, as a media type.</summary>
    public string? ContentType { get; init; }

    /// <summary>The card itself.</summary>
    public JsonNode? Content { get; init; }

    /// <summary>As its sender calls it.</summary>
    public string? Name { get; init; }

    /// <summary>What a list of search results shows of it.</summary>
    public Attachment? Preview { get; init; }
}

/// <summary>Something said about a message beside its words.</summary>
internal sealed record Entity
{
    /// <summary><c>mention</c>, <c>clientInfo</c> …</summary>
    public string? Type { get; init; }

    /// <summary>Who is mentioned.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>How the mention stands in the text, <c>&lt;at&gt;周报助手&lt;/at&gt;</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Every other field, as it came.</summary>
    [System.Text.Json.Serialization.JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
