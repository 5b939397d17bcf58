using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>Writes answers as the provider's protocol has them: one body, or events.</summary>
/// <remarks>https://platform.openai.com/docs/api-reference/chat/object and …/chat/streaming.</remarks>
internal static class StandInAnswers
{
    private const int PieceLength = 20;
    private const int MostPieces = 100;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON as the stand-in writes it.</summary>
    public static string Json(JsonNode node) => node.ToJsonString(Readable);

    /// <summary>A refused request.</summary>
    public static Task RefuseAsync(HttpResponse response, int status, string code, string message = "As planned.", int? retryAfter = null)
    {
        if (retryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        response.StatusCode = status;
        return response.WriteAsJsonAsync(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message, ["type"] = "invalid_request_error" } });
    }

    /// <summary>One body.</summary>
    public static Task BodyAsync(HttpResponse response, Said said)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = said.Content };
        if (said.Refusal is not null)
        {
            message["refusal"] = said.Refusal;
        }

        var choice = new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = said.End };
        var body = Frame(said, said.HasChoice ? [choice] : []);
        body["usage"] = Usage(said);
        response.ContentType = "application/json";
        return response.WriteAsync(Json(body));
    }

    /// <summary>Events, the text in pieces; first one without a choice, as Azure begins.</summary>
    /// <param name="stop">After how many pieces the text stops; null: it comes to its end.</param>
    public static async Task EventsAsync(HttpResponse response, Said said, int? stop = null)
    {
        response.ContentType = "text/event-stream";
        await EventAsync(response, Frame(said, []));
        if (!said.HasChoice)
        {
            await response.WriteAsync("data: [DONE]\n\n");
            return;
        }

        var text = said.Content ?? "";
        var pieces = text.EnumerateRunes().Chunk(Math.Max(PieceLength, text.Length / MostPieces)).Select(piece => string.Concat(piece));
        foreach (var piece in pieces.Take(stop ?? int.MaxValue))
        {
            await EventAsync(response, Frame(said, [Delta(new JsonObject { ["content"] = piece }, null)]));
        }

        if (stop is null)
        {
            var last = said.Refusal is null ? new JsonObject() : new JsonObject { ["refusal"] = said.Refusal };
            await EventAsync(response, Frame(said, [Delta(last, said.End)]));
            var usage = Frame(said, []);
            usage["usage"] = Usage(said);
            await EventAsync(response, usage);
            await response.WriteAsync("data: [DONE]\n\n");
        }
    }

    private static JsonObject Delta(JsonObject delta, string? end) => new() { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = end };

    private static JsonObject Frame(Said said, JsonArray choices) => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1731657600,
        ["model"] = said.Model,
        ["choices"] = choices,
    };

    private static JsonObject? Usage(Said said) => !said.IsCounted ? null : new()
    {
        ["prompt_tokens"] = Said.TokensIn,
        ["completion_tokens"] = Said.TokensOut,
        ["total_tokens"] = Said.TokensIn + Said.TokensOut,
    };

    private static async Task EventAsync(HttpResponse response, JsonObject data)
    {
        await response.WriteAsync($"data: {Json(data)}\n\n");
        await response.Body.FlushAsync();
    }

    /// <summary>What the model says.</summary>
    internal sealed record Said(string Model, string? Content)
    {
        /// <summary>What every question is counted as.</summary>
        public const int TokensIn = 120;

        /// <summary>What every answer is counted as.</summary>
        public const int TokensOut = 30;

        public string End { get; init; } = "stop";

        public string? Refusal { get; init; }

        public bool HasChoice { get; init; } = true;

        public bool IsCounted { get; init; } = true;
    }
}
