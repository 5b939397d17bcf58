using System.Text.Json.Serialization;
using BotReport.Channels.Shared;

namespace BotReport.Channels.WebChat.Wire;

/// <summary>What goes over the wire, both ways.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference</remarks>
[JsonSerializable(typeof(SentActivity))]
[JsonSerializable(typeof(Postback))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(OpeningRequest))]
[JsonSerializable(typeof(OpenConversation))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ResourceId))]
[JsonSerializable(typeof(ErrorBody))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Read and written strictly.</summary>
    public static WireJson Strict { get; } = new(StrictJson.Options());
}
