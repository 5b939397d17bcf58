using System.Net.WebSockets;
using System.Text.Json;
using BotReport.Channels.WebChat.Access;
using BotReport.Channels.WebChat.Showing;
using BotReport.Channels.WebChat.Wire;

namespace BotReport.Channels.WebChat.Live;

/// <summary>One open WebSocket: tells what is said, hears only whether the other side is still there.</summary>
internal sealed class StreamSession(WebSocket socket, OpenStream stream, History history, Pass pass, TimeProvider time)
{
    /// <summary>How long the other side has for the last frames and its goodbye.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>Clients send empty frames to keep the line open; whoever sends more than this is none.</summary>
    private const int LargestFrame = 4096;

    /// <summary>With what it says goodbye; null as long as it is we who go.</summary>
    private WebSocketCloseStatus? _goodbye;

    /// <summary>Runs until the other side goes, or until it is told to end; then says goodbye.</summary>
    public async Task RunAsync(Watermark watermark, CancellationToken stopping)
    {
        // Cancelling a call breaks the socket off, without a goodbye. So only waiting ends at once; what is under way gets the grace.
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var broken = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        await using var grace = over.Token.Register(() => broken.CancelAfter(Grace));

        var telling = TellAsync(watermark, over.Token, broken.Token);
        var hearing = HearAsync(over.CancelAsync, broken.Token);
        try
        {
            await telling;
            await CloseAsync(broken.Token);
        }
        finally
        {
            await over.CancelAsync();
            await hearing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // its goodbye, or the end of the grace
        }
    }

    private async Task TellAsync(Watermark watermark, CancellationToken over, CancellationToken broken)
    {
        for (var (from, first) = (watermark, true); !over.IsCancellationRequested; first = false)
        {
            var passing = stream.Take(); // before the lines: what it belongs to is among them
            var set = await history.SinceAsync(pass, from, broken);
            (from, var full) = (set.Next, set.IsFull);
            var shown = set.With(passing);
            if (first || shown.Activities.Count > 0)
            {
                await socket.SendAsync(
                    JsonSerializer.SerializeToUtf8Bytes(shown, WireJson.Strict.ActivitySet), WebSocketMessageType.Text, endOfMessage: true, broken);
            }

            if (!full)
            {
                await stream.WaitAsync(over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Ends when the other side goes, and ends the telling with it.</summary>
    /// <remarks>What comes behind a frame too large is read and dropped: closing on unread bytes would swallow our goodbye.</remarks>
    private async Task HearAsync(Func<Task> end, CancellationToken broken)
    {
        var buffer = new byte[LargestFrame];
        try
        {
            for (var (length, gone) = (0, false); !gone;)
            {
                var heard = await socket.ReceiveAsync(buffer.AsMemory(), broken);
                length = heard.Count + (heard.EndOfMessage ? 0 : length);
                gone = heard.MessageType == WebSocketMessageType.Close;
                if (gone || length >= LargestFrame)
                {
                    _goodbye ??= gone ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.MessageTooBig;
                    await end();
                }
            }
        }
        finally
        {
            await end();
        }
    }

    private async Task CloseAsync(CancellationToken broken)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(_goodbye ?? WebSocketCloseStatus.EndpointUnavailable, null, broken);
        }
    }
}
