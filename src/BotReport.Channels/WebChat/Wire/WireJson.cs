using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

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
    /// <summary>
    /// Refuses what is missing, null or twice there. Chinese goes out as it is: escaped it would be twice as long, and nothing of it is
    /// ever put into a page as markup.
    /// </summary>
    public static WireJson Strict { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
