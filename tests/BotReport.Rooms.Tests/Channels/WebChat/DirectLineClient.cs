using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.WebChat;

/// <summary>A Direct Line client that knows the protocol and nothing of the bot.</summary>
/// <param name="Token">What it shows.</param>
/// <param name="Conversation">The id of its conversation.</param>
internal sealed record DirectLineClient(HttpClient Http, string Token, string Conversation)
{
    private const string Root = "v3/directline";
    private const int LongBody = 100_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Gets a token as a server does.</summary>
    public static async Task<DirectLineClient> OpenAsync(HttpClient http, string identity, string secret)
    {
        using var asked = await GenerateAsync(http, secret, new { user = new { id = "dl_" + identity, name = "周敏" } });
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        var answer = await JsonAsync(asked);
        return new(http, Text(answer, "token"), Text(answer, "conversationId"));
    }

    /// <summary>Asks for a token.</summary>
    public static Task<HttpResponseMessage> GenerateAsync(HttpClient http, string? secret, object body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/tokens/generate") { Content = JsonContent.Create(body) };
        request.Headers.Authorization = secret is null ? null : new AuthenticationHeaderValue("Bearer", secret);
        return http.SendAsync(request, Cancel);
    }

    /// <summary>The JSON of an answer.</summary>
    public static async Task<JsonObject> JsonAsync(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!.AsObject();

    /// <summary>A text in it.</summary>
    public static string Text(JsonObject answer, string name) => answer[name]!.GetValue<string>();

    /// <summary>A call with the token, below the root.</summary>
    /// <remarks>A long body waits for leave to be sent: else a refusal meets it halfway, and the client hears of a broken pipe.</remarks>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method, $"{Root}/{path}") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Headers.ExpectContinue = content?.Headers.ContentLength > LongBody;
        return Http.SendAsync(request, Cancel);
    }

    /// <summary><c>POST conversations</c>.</summary>
    public Task<HttpResponseMessage> StartAsync() => SendAsync(HttpMethod.Post, "conversations", JsonContent.Create(new { locale = "zh-Hans" }));

    /// <summary>Says something; <paramref name="id"/> is the client's own id of it.</summary>
    public Task<HttpResponseMessage> SayAsync(string text, string id) => PostAsync(new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["from"] = new JsonObject { ["id"] = "dl_somebody-else", ["role"] = "user" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = id, ["attachmentSizes"] = new JsonArray() },
    });

    /// <summary>Posts an activity.</summary>
    public Task<HttpResponseMessage> PostAsync(JsonNode activity) =>
        SendAsync(HttpMethod.Post, $"conversations/{Conversation}/activities", new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));

    /// <summary>Polls.</summary>
    public async Task<(IReadOnlyList<JsonObject> Activities, string Watermark)> PollAsync(string watermark = "")
    {
        using var answer = await SendAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Set(await JsonAsync(answer));
    }

    /// <summary>Opens a stream, the way the real client does: first its address, then the socket.</summary>
    /// <param name="watermark">Where it goes on; null: it opens its conversation.</param>
    public async Task<DirectLineStream> StreamAsync(string? watermark = null) => await DirectLineStream.OpenAsync(await StreamUrlAsync(watermark));

    /// <summary>The address of a stream.</summary>
    public async Task<Uri> StreamUrlAsync(string? watermark = null)
    {
        using var answer = watermark is null
            ? await StartAsync()
            : await SendAsync(HttpMethod.Get, $"conversations/{Conversation}?watermark={watermark}");
        Assert.True(answer.IsSuccessStatusCode, answer.ToString());
        return new Uri(Text(await JsonAsync(answer), "streamUrl"));
    }

    /// <summary>A set as it came.</summary>
    public static (IReadOnlyList<JsonObject> Activities, string Watermark) Set(JsonObject set) =>
        ([.. set["activities"]!.AsArray().Select(a => a!.AsObject())], Text(set, "watermark"));

    /// <summary>What an activity says: its words, its card's title, or its type.</summary>
    public static string Says(JsonObject activity) => activity["text"]?.GetValue<string>() ?? activity["summary"]?.GetValue<string>() ?? Text(activity, "type");

    /// <summary>The error an answer carries.</summary>
    public static async Task<string> ErrorAsync(HttpResponseMessage answer)
    {
        var error = (await JsonAsync(answer))["error"]!.AsObject();
        Assert.NotEmpty(Text(error, "message"));
        Assert.Equal(JsonValueKind.String, error["code"]!.GetValueKind());
        return $"{(int)answer.StatusCode} {Text(error, "code")}";
    }
}
