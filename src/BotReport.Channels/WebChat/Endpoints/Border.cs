using BotReport.Channels.WebChat.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.WebChat.Endpoints;

/// <summary>The border of every Direct Line call: who may come in, and what becomes of whatever goes wrong inside.</summary>
internal sealed class Border(Doorkeeper door, ILogger<Border> logger)
{
    /// <summary>A call that needs no token.</summary>
    public RequestDelegate Open(Func<HttpContext, Task<IResult>> call) => http => AnswerAsync(http, call);

    /// <summary>A call on the conversation of a token.</summary>
    public RequestDelegate Guarded(Func<HttpContext, Pass, Task<IResult>> call) => Open(http =>
        door.TryAdmit(http, out var pass, out var refusal) ? call(http, pass) : Task.FromResult<IResult>(refusal));

    /// <summary>A stream, admitted by its ticket.</summary>
    public RequestDelegate GuardedStream(Func<HttpContext, Pass, Task<IResult>> call) => Open(http =>
        door.TryAdmitStream(http, out var pass, out var refusal) ? call(http, pass) : Task.FromResult<IResult>(refusal));

    private async Task AnswerAsync(HttpContext http, Func<HttpContext, Task<IResult>> call)
    {
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await (await call(http)).ExecuteAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
        catch (BadHttpRequestException wrong)
        {
            var refusal = wrong.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refusal.TooLarge : Refusal.Bad("The request breaks off or is malformed.");
            await refusal.ExecuteAsync(http);
        }
#pragma warning disable CA1031 // the border: nobody outside reads an exception
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            WebChatLog.Failed(logger, http.Request.Method, (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "", wrong);
            if (http.Response.HasStarted)
            {
                http.Abort();
                return;
            }

            await Refusal.Failed.ExecuteAsync(http);
        }
    }
}
