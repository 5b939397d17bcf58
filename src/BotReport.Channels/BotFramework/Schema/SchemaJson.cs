using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BotReport.Channels.Shared;

namespace BotReport.Channels.BotFramework.Schema;

/// <summary>What goes over the wire, both ways.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ConversationList))]
[JsonSerializable(typeof(ChannelInfo))]
[JsonSerializable(typeof(TeamsChannelData))]
[JsonSerializable(typeof(TeamsChannelAccount))]
[JsonSerializable(typeof(PagedMembersResult))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(MessagingExtensionQuery))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class SchemaJson : JsonSerializerContext
{
    /// <summary>Read and written strictly.</summary>
    public static SchemaJson Wire { get; } = new(StrictJson.Options());
}
