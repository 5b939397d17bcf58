using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BotReport.Rooms.Tests.Channels.BotFramework;
using BotReport.Rooms.Tests.Channels.WebChat;

namespace BotReport.Rooms.Tests.Channels;

/// <summary>What is longer than the configuration lets in is refused at every door with 413 and one sentence, whether its length was said or not; nothing of it is kept.</summary>
public sealed class BodyLimitTests : IAsyncLifetime
{
    private const int Activity = 20_000;
    private const int DirectLine = 30_000;
    private const int Upload = 90_000;
    private const int Page = 50_000;

    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Limits:ActivityBytes"] = $"{Activity}",
        ["Limits:DirectLineBytes"] = $"{DirectLine}",
        ["Limits:UploadBytes"] = $"{Upload}",
        ["Limits:PageBytes"] = $"{Page}",
        ["Channels:WebChat:Secret"] = DirectLineHouse.Secret,
        ["Channels:WebChat:PageUrl"] = "https://bot.example.com/chat",
    };

    private TeamsHouse _house = null!;
    private DirectLineClient _client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _house = await TeamsHouse.OpenAsync(settings: Settings);
        _client = await DirectLineClient.OpenAsync(_house.Http, "zhoumin", DirectLineHouse.Secret);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    public static TheoryData<string, int, bool> Doors()
    {
        var rows = new TheoryData<string, int, bool>();
        foreach (var (door, most) in new[] { ("messages", Activity), ("activities", DirectLine), ("upload", Upload), ("page", Page), ("conversations", 16 * 1024), ("generate", 16 * 1024), ("sign-in", 1024) })
        {
            rows.Add(door, most, true);
            rows.Add(door, most, false);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task What_is_too_long_is_refused_in_one_sentence_and_not_kept(string door, int most, bool saysLength)
    {
        using var request = Request(door, most + 1);
        if (!saysLength)
        {
            request.Headers.TransferEncodingChunked = true;
            request.Content!.Headers.ContentLength = null;
        }

        request.Headers.ExpectContinue = true; // so that the answer is read where the sending is broken off
        using var answer = await _house.Http.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode)413, answer.StatusCode);
        var said = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.EndsWith(".", said.StartsWith('{') ? JsonDocument.Parse(said).RootElement.GetProperty("error").GetProperty("message").GetString() : said, StringComparison.Ordinal);
        Assert.Equal(["0"], await _house.RowsAsync("select (select count(*) from inbox) + (select count(*) from transcript)"));
    }

    [Theory]
    [InlineData("messages", Activity)]
    [InlineData("activities", DirectLine)]
    [InlineData("page", Page)]
    public async Task What_is_as_long_as_may_be_is_kept(string door, int most)
    {
        using var request = Request(door, most);
        using var answer = await _house.Http.SendAsync(request, Cancel);

        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
        Assert.Equal(["1"], await _house.RowsAsync("select count(*) from inbox"));
    }

    private HttpRequestMessage Request(string door, int bytes)
    {
        if (door == "messages")
        {
            var activity = _house.World.Client.Says(_house.Zhou, _house.Chat(_house.Zhou), "");
            activity["text"] = new string('x', bytes - Encoding.UTF8.GetByteCount(activity.ToJsonString()));
            var teams = _house.World.Client.Request(activity);
            teams.Content = Json(activity.ToJsonString());
            return teams;
        }

        var root = "v3/directline";
        (string Path, HttpContent Content) to = door switch
        {
            "activities" => ($"{root}/conversations/{_client.Conversation}/activities", Json(Long("""{"type":"message","text":"*"}""", bytes))),
            "upload" => ($"{root}/conversations/{_client.Conversation}/upload", Form("a.png", "image/png", bytes)),
            "page" => ($"{root}/conversations/{_client.Conversation}/upload", Form("a.md", "text/markdown", bytes)),
            "conversations" => ($"{root}/conversations", Json(Long("""{"x":"*"}""", bytes))),
            "generate" => ($"{root}/tokens/generate", Json(Long("""{"user":{"id":"dl_*"}}""", bytes))),
            _ => ("chat/sign-in", Json(Long("""{"secret":"*"}""", bytes))),
        };
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(to.Path, UriKind.Relative)) { Content = to.Content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", door == "generate" ? DirectLineHouse.Secret : _client.Token);
        request.Headers.Add("X-BotReport", "1");
        return request;
    }

    private static string Long(string json, int bytes) => json.Replace("*", new string('x', bytes - json.Length + 1), StringComparison.Ordinal);

    private static ByteArrayContent Json(string json) => new(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new("application/json") } };

    private static MultipartFormDataContent Form(string name, string type, int bytes)
    {
        var file = new ByteArrayContent(Enumerable.Repeat((byte)'x', bytes).ToArray()) { Headers = { ContentType = new(type) } };
        return new MultipartFormDataContent { { file, "file", name } };
    }
}
