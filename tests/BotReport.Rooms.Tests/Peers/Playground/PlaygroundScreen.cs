using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Peers.Playground;

/// <summary>What the Playground received and would show: the frames its page is told by.</summary>
internal sealed class PlaygroundScreen : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly ClientWebSocket _stream;
    private readonly Channel<JsonObject> _new = Channel.CreateUnbounded<JsonObject>();
    private readonly List<JsonObject> _unseen = [];
    private readonly StringBuilder _all = new();
    private readonly Task _hearing;

    private PlaygroundScreen(ClientWebSocket stream)
    {
        _stream = stream;
        _hearing = HearAsync();
    }

    /// <summary>Connects, as soon as the Playground lets us: it says that it listens a little before. What was shown before is shown again.</summary>
    /// <param name="hasEnded">Whether there is nobody to wait for.</param>
    public static async Task<PlaygroundScreen> OpenAsync(Uri playground, Func<bool> hasEnded)
    {
        var at = new UriBuilder(new Uri(playground, "_ws_conversation/v1/conversations/stream")) { Scheme = "ws" }.Uri;
        using var again = new PeriodicTimer(Step);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        late.CancelAfter(Patience);
        while (true)
        {
            var stream = new ClientWebSocket();
            try
            {
                await stream.ConnectAsync(at, late.Token);
                return new(stream);
            }
            catch (WebSocketException) when (!late.IsCancellationRequested)
            {
                stream.Dispose();
                if (hasEnded())
                {
                    throw new InvalidOperationException("it ended");
                }

                await again.WaitForNextTickAsync(late.Token);
            }
        }
    }

    /// <summary>Waits for a message the bot puts into a conversation, and takes it off the list.</summary>
    /// <param name="says">Some of its words, also of its card.</param>
    public Task<JsonObject> ShowsAsync(string conversation, string says) => NextAsync("createMessage", conversation, says);

    /// <summary>Waits for a message that changes where it stands.</summary>
    public Task<JsonObject> ChangesAsync(string conversation, string says) => NextAsync("updateMessage", conversation, says);

    /// <summary>Whether a message with these words came that nobody waited for.</summary>
    public bool HasUnseen(string conversation, string says) => _unseen.Any(f => Is(f, "createMessage", conversation, says));

    /// <summary>Everything, for a failure to show.</summary>
    public override string ToString()
    {
        lock (_all)
        {
            return _all.ToString();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _stream.Abort();
        await _hearing;
        _stream.Dispose();
    }

    private static bool Is(JsonObject frame, string action, string conversation, string says) =>
        frame.Text("action") == action && frame.Text("actionConversationId") == conversation && Json.Write(frame).Contains(says, StringComparison.Ordinal);

    private async Task<JsonObject> NextAsync(string action, string conversation, string says)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        late.CancelAfter(Patience);
        try
        {
            while (true)
            {
                if (_unseen.Find(f => Is(f, action, conversation, says)) is { } found)
                {
                    _unseen.Remove(found);
                    return found.Object("message")!;
                }

                _unseen.Add(await _new.Reader.ReadAsync(late.Token));
            }
        }
        catch (Exception wrong) when (wrong is OperationCanceledException or ChannelClosedException)
        {
            Assert.Fail($"No {action} in {conversation} says “{says}”. The Playground was told:\n{this}");
            throw;
        }
    }

    private async Task HearAsync()
    {
        var buffer = new byte[1 << 20];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _stream.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                if (Json.Read(Encoding.UTF8.GetString(buffer, 0, length)) is { } frame)
                {
                    lock (_all)
                    {
                        _all.AppendLine(Json.Write(frame));
                    }

                    _new.Writer.TryWrite(frame);
                }
            }
        }
        catch (Exception wrong) when (wrong is WebSocketException or OperationCanceledException)
        {
            _new.Writer.TryComplete();
        }
    }
}
