using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.WebChat;

/// <summary>An open stream of a client, and all that came through it.</summary>
internal sealed class DirectLineStream : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 20];

    /// <summary>Every activity, in the order it came.</summary>
    public List<JsonObject> Seen { get; } = [];

    /// <summary>Where it would go on.</summary>
    public string Watermark { get; private set; } = "";

    /// <summary>With which goodbye the other side went.</summary>
    public WebSocketCloseStatus? Goodbye => _socket.CloseStatus;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<DirectLineStream> OpenAsync(Uri url)
    {
        var stream = new DirectLineStream();
        await stream._socket.ConnectAsync(url, Cancel);
        await stream.NextAsync(); // the first frame comes at once, if only to say where to go on
        return stream;
    }

    /// <summary>Reads frames until an activity says this; returns that activity.</summary>
    public async Task<JsonObject> UntilAsync(string beginning)
    {
        while (true)
        {
            if (Seen.Find(a => DirectLineClient.Says(a).StartsWith(beginning, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            Assert.True(await NextAsync(beginning), $"It ended before “{beginning}” came, after: {AllSeen}");
        }
    }

    /// <summary>Reads until the other side goes.</summary>
    public async Task EndAsync()
    {
        while (await NextAsync())
        {
        }
    }

    /// <summary>Sends a frame.</summary>
    public Task SendAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Cancel);

    /// <summary>Goes, with a goodbye.</summary>
    public Task CloseAsync() => _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Cancel);

    /// <summary>Breaks off, without one.</summary>
    public void Abort() => _socket.Abort();

    public void Dispose() => _socket.Dispose();

    private string AllSeen => string.Join('\n', Seen.Select(DirectLineClient.Says));

    private async Task<bool> NextAsync(string awaited = "a frame")
    {
        var length = 0;
        while (true)
        {
            var heard = await ReceiveAsync(_buffer.AsMemory(length), awaited);
            if (heard.MessageType == WebSocketMessageType.Close)
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancel);
                return false;
            }

            length += heard.Count;
            if (heard.EndOfMessage)
            {
                var (activities, watermark) = DirectLineClient.Set(JsonNode.Parse(_buffer.AsSpan(0, length))!.AsObject());
                Seen.AddRange(activities);
                Watermark = watermark;
                return true;
            }
        }
    }

    private async Task<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, string awaited)
    {
        try
        {
            return await _socket.ReceiveAsync(buffer, Cancel).AsTask().WaitAsync(Patience, Cancel);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"“{awaited}” did not come within {Patience}, after: {AllSeen}");
        }
    }
}
