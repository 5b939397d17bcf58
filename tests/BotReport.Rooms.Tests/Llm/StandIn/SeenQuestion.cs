using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>A request as it arrived.</summary>
/// <param name="Path">With its query: <c>/openai/deployments/faithful/chat/completions?api-version=2024-10-21</c>.</param>
/// <param name="Deployment">From the path with Azure, else the body's <c>model</c>.</param>
internal sealed record SeenQuestion(string Path, string Deployment, IReadOnlyDictionary<string, string> Headers, JsonObject Body)
{
    private const string Open = "<data>\n";
    private const string Close = "\n</data>";

    /// <summary>Whether the answer is wanted as a stream.</summary>
    public bool Streams => Body["stream"]?.GetValue<bool>() ?? false;

    /// <summary>What the model is told to do.</summary>
    public string System => Body["messages"]![0]!["content"]!.GetValue<string>();

    /// <summary>The user's message.</summary>
    public string User => Body["messages"]![1]!["content"]!.GetValue<string>();

    /// <summary>The data between the marks.</summary>
    public JsonNode Input => JsonNode.Parse(User[Open.Length..^Close.Length])!;

    public static async Task<SeenQuestion> ReadAsync(HttpRequest request, string? deployment, CancellationToken cancel)
    {
        var body = (await JsonNode.ParseAsync(request.Body, cancellationToken: cancel))!.AsObject();
        return new(
            request.Path + request.QueryString,
            deployment ?? body["model"]!.GetValue<string>(),
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body);
    }
}
