using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace BotReport.Benchmarks.DirectLine;

/// <summary>One person at one browser: a conversation over HTTP and a WebSocket.</summary>
internal sealed class Client : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly ClientWebSocket _stream = new();
    private readonly byte[] _buffer = new byte[1 << 20];
    private readonly Channel<JsonNode> _heard = Channel.CreateUnbounded<JsonNode>();
    private readonly CancellationTokenSource _gone = new();
    private Task _listening = Task.CompletedTask;
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
        client._listening = client.ListenAsync();
        return client;
    }

    /// <summary>Says something; how long until it was durably accepted, and until the bot's answer stood on the stream.</summary>
    public async Task<(TimeSpan Accepted, TimeSpan Answered)> SayAsync(string text)
    {
        var began = Stopwatch.GetTimestamp();
        await TellAsync(text);
        var accepted = Stopwatch.GetElapsedTime(began);
        await HearAsync(1);
        return (accepted, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Waits until so many answers stood on the stream.</summary>
    public async Task HearAsync(int answers)
    {
        while (answers > 0)
        {
            var activity = await _heard.Reader.ReadAsync();
            answers -= (string?)activity["type"] == "message" && (string?)activity["from"]?["role"] == "bot" ? 1 : 0;
        }
    }

    /// <summary>Says something to which nothing is answered.</summary>
    /// <remarks>Where the server let go of a line that was too slow for it, it is said again under the same id, as clients do.</remarks>
    public async Task TellAsync(string text)
    {
        var activity = new
        {
            type = "message",
            from = new { id = "me" },
            text,
            channelData = new { clientActivityID = $"{GetHashCode():x}-{_sent++}" },
        };
        try
        {
            await PostAsync(_activities, activity);
        }
        catch (HttpRequestException cut) when (cut.StatusCode is null)
        {
            await PostAsync(_activities, activity);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        await _listening;
        _gone.Dispose();
        _stream.Dispose();
        _http.Dispose();
    }

    /// <summary>Hears all the time, as a browser does: who does not answer the server's pings is let go.</summary>
    private async Task ListenAsync()
    {
        try
        {
            for (var length = 0; ;)
            {
                var part = await _stream.ReceiveAsync(new ArraySegment<byte>(_buffer, length, _buffer.Length - length), _gone.Token);
                length += part.Count;
                if (part.EndOfMessage && length > 0)
                {
                    foreach (var activity in JsonNode.Parse(Encoding.UTF8.GetString(_buffer, 0, length))!["activities"]!.AsArray())
                    {
                        _heard.Writer.TryWrite(activity!);
                    }
                }

                length = part.EndOfMessage ? 0 : length;
            }
        }
        catch (Exception over) when (over is OperationCanceledException or WebSocketException)
        {
            _heard.Writer.TryComplete(_gone.IsCancellationRequested ? null : over);
        }
    }

    private Task<JsonNode> PostAsync(string path, object body) => PostAsync(new Uri(path, UriKind.Relative), body);

    private async Task<JsonNode> PostAsync(Uri path, object body)
    {
        using var answer = await _http.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(JsonSerializerOptions.Web))!;
    }
}
