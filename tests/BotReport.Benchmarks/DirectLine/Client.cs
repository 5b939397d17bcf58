using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReport.Benchmarks.DirectLine;

/// <summary>One person at one browser: a conversation over HTTP and a WebSocket.</summary>
internal sealed class Client : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly ClientWebSocket _stream = new();
    private readonly byte[] _buffer = new byte[1 << 20];
    private readonly Queue<JsonNode> _heard = new();
    private Uri _activities = null!;
    private int _sent;

    private Client(Uri address) => _http = new HttpClient { BaseAddress = address };

    /// <summary>Signs in, starts the conversation and opens its stream.</summary>
    public static async Task<Client> OpenAsync(Uri address, string person)
    {
        var client = new Client(address);
        client._http.DefaultRequestHeaders.Authorization = new("Bearer", Server.Secret);
        var token = await client.PostAsync("v3/directline/tokens/generate", new { user = new { id = $"dl_{person}", name = person } });
        client._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)token["token"]!);
        var conversation = await client.PostAsync("v3/directline/conversations", new { });
        client._activities = new Uri($"v3/directline/conversations/{(string)conversation["conversationId"]!}/activities", UriKind.Relative);
        await client._stream.ConnectAsync(new Uri((string)conversation["streamUrl"]!), CancellationToken.None);
        return client;
    }

    /// <summary>Says something; how long until it was durably accepted, and until the bot's answer stood on the stream.</summary>
    public async Task<(TimeSpan Accepted, TimeSpan Answered)> SayAsync(string text)
    {
        var began = Stopwatch.GetTimestamp();
        await PostAsync(_activities, new
        {
            type = "message",
            from = new { id = "me" },
            text,
            channelData = new { clientActivityID = $"{GetHashCode():x}-{_sent++}" },
        });
        var accepted = Stopwatch.GetElapsedTime(began);
        while (true)
        {
            var activity = await HearAsync();
            if ((string?)activity["type"] == "message" && (string?)activity["from"]?["role"] == "bot")
            {
                return (accepted, Stopwatch.GetElapsedTime(began));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _stream.Dispose();
        _http.Dispose();
        await ValueTask.CompletedTask;
    }

    private async Task<JsonNode> HearAsync()
    {
        while (_heard.Count == 0)
        {
            var length = 0;
            WebSocketReceiveResult part;
            do
            {
                part = await _stream.ReceiveAsync(new ArraySegment<byte>(_buffer, length, _buffer.Length - length), CancellationToken.None);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            if (length == 0)
            {
                continue;
            }

            foreach (var activity in JsonNode.Parse(Encoding.UTF8.GetString(_buffer, 0, length))!["activities"]!.AsArray())
            {
                _heard.Enqueue(activity!);
            }
        }

        return _heard.Dequeue();
    }

    private Task<JsonNode> PostAsync(string path, object body) => PostAsync(new Uri(path, UriKind.Relative), body);

    private async Task<JsonNode> PostAsync(Uri path, object body)
    {
        using var answer = await _http.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(JsonSerializerOptions.Web))!;
    }
}
