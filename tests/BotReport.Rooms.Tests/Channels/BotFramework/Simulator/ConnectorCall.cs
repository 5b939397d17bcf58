using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What the bot asks of the connector.</summary>
internal enum CallKind
{
    Unknown,
    Send,
    Reply,
    Update,
    Delete,
    Members,
    PagedMembers,
    Member,
    ThreadMembers,
    Create,
    Team,
    Channels,
}

/// <summary>A request to the connector, read.</summary>
/// <param name="Target">The conversation's or team's id; empty when a conversation is to be made.</param>
/// <param name="Item">The message's or member's id; empty where there is none.</param>
internal sealed record ConnectorCall(CallKind Kind, DateTimeOffset At, string Target, string Item)
{
    /// <summary>The token, null without one.</summary>
    public string? Bearer { get; init; }

    public string? MediaType { get; init; }

    public string Body { get; init; } = "";

    /// <summary>The body as JSON; null when it is none.</summary>
    public JsonObject? Json { get; init; }

    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    /// <summary>It changes what people see, and comes with a body unless it deletes.</summary>
    public bool Writes => Kind is CallKind.Send or CallKind.Reply or CallKind.Update or CallKind.Delete or CallKind.Create;

    /// <summary>Reads a request below the connector's base address.</summary>
    public static async Task<ConnectorCall> ReadAsync(HttpRequestMessage request, Uri root, DateTimeOffset at, CancellationToken cancel)
    {
        var (kind, target, item) = Route(request.Method.Method, Below(request.RequestUri!, root));
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancel) : "";
        return new(kind, at, target, item)
        {
            Bearer = request.Headers.Authorization is { Scheme: "Bearer", Parameter: { } token } ? token : null,
            MediaType = request.Content?.Headers.ContentType?.MediaType,
            Body = body,
            Json = Simulator.Json.Read(body),
            Query = Form.Read(request.RequestUri!.Query.TrimStart('?')),
        };
    }

    // Segments are split before they are unescaped: an id may hold a slash.
    private static string[] Below(Uri uri, Uri root)
    {
        var prefix = root.AbsolutePath.TrimEnd('/') + "/";
        return uri.AbsolutePath.StartsWith(prefix, StringComparison.Ordinal)
            ? [.. uri.AbsolutePath[prefix.Length..].Split('/').Select(Uri.UnescapeDataString)]
            : [];
    }

    private static (CallKind Kind, string Target, string Item) Route(string method, string[] path) => (method, path) switch
    {
        ("POST", ["v3", "conversations"]) => (CallKind.Create, "", ""),
        ("POST", ["v3", "conversations", var c, "activities"]) => (CallKind.Send, c, ""),
        ("POST", ["v3", "conversations", var c, "activities", var a]) => (CallKind.Reply, c, a),
        ("PUT", ["v3", "conversations", var c, "activities", var a]) => (CallKind.Update, c, a),
        ("DELETE", ["v3", "conversations", var c, "activities", var a]) => (CallKind.Delete, c, a),
        ("GET", ["v3", "conversations", var c, "members"]) => (CallKind.Members, c, ""),
        ("GET", ["v3", "conversations", var c, "pagedmembers"]) => (CallKind.PagedMembers, c, ""),
        ("GET", ["v3", "conversations", var c, "members", var m]) => (CallKind.Member, c, m),
        ("GET", ["v3", "conversations", var c, "activities", var a, "members"]) => (CallKind.ThreadMembers, c, a),
        ("GET", ["v3", "teams", var t]) => (CallKind.Team, t, ""),
        ("GET", ["v3", "teams", var t, "conversations"]) => (CallKind.Channels, t, ""),
        _ => (CallKind.Unknown, "", ""),
    };
}
