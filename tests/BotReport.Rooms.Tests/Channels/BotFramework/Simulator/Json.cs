using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>JSON as the simulated servers read and write it: Chinese stays Chinese.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text on the wire.</summary>
    public static string Write(JsonNode node) => node.ToJsonString(Written);

    /// <summary>The object in a text; null when it is none.</summary>
    public static JsonObject? Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A body of a request or an answer.</summary>
    public static StringContent Body(JsonNode node) => new(Write(node), Encoding.UTF8, "application/json");

    /// <summary>An answer with a body.</summary>
    public static HttpResponseMessage Answer(HttpStatusCode status, JsonNode body) => new(status) { Content = Body(body) };

    extension(JsonNode? node)
    {
        /// <summary>The text under a name; null when it is absent or no text.</summary>
        public string? Text(string name) => (node as JsonObject)?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

        /// <summary>The object under a name.</summary>
        public JsonObject? Object(string name) => (node as JsonObject)?[name] as JsonObject;

        /// <summary>The array under a name, empty when absent.</summary>
        public JsonArray Array(string name) => (node as JsonObject)?[name] as JsonArray ?? [];
    }
}
