using System.Net.WebSockets;
using BotReport.Channels.WebChat.Access;
using BotReport.Channels.WebChat.Live;
using BotReport.Channels.WebChat.Showing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.WebChat.Endpoints;

/// <summary><c>GET conversations/{id}/stream</c>: the conversation as it goes on.</summary>
internal sealed class StreamCall(
    OpenStreams streams, History history, TimeProvider time, IHostApplicationLifetime life, ILogger<StreamCall> logger)
{
    /// <summary>Holds the stream until one side ends it.</summary>
    public async Task<IResult> RunAsync(HttpContext http, Pass pass)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            return Refusal.Bad("A stream is a WebSocket.");
        }

        if (!Watermark.TryRead(http.Request.Query["watermark"], out var watermark))
        {
            return Refusal.NoWatermark;
        }

        if (streams.Open(pass.Address) is not { } stream)
        {
            return Refusal.TooMany;
        }

        try
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync();
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(life.ApplicationStopping, http.RequestAborted);
            await new StreamSession(socket, stream, history, pass, time).RunAsync(watermark, stopping.Token);
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException)
        {
            WebChatLog.StreamEnded(logger, ended.GetType().Name); // cut off, or too slow for a goodbye: every client comes back by itself
        }
        finally
        {
            streams.Close(pass.Address, stream);
        }

        return TypedResults.Empty;
    }
}
