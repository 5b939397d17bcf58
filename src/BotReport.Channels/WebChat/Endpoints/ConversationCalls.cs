using BotReport.Channels.WebChat.Access;
using BotReport.Channels.WebChat.Hearing;
using BotReport.Channels.WebChat.Showing;
using BotReport.Channels.WebChat.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BotReport.Channels.WebChat.Endpoints;

/// <summary>A client opens its conversation, or goes on with it after its socket broke.</summary>
internal sealed class ConversationCalls(DirectLineTokens tokens, History history)
{
    /// <summary><c>POST conversations</c>: 201 before the first word, 200 afterwards.</summary>
    public async Task<IResult> OpenAsync(HttpContext http, Pass pass)
    {
        var body = await JsonBody.BytesAsync(http.Request, http.RequestAborted);
        if (body.Length > 0 && !JsonBody.TryRead(body, WireJson.Strict.OpeningRequest, out _, out var refusal))
        {
            return refusal;
        }

        var known = await history.HasBegunAsync(pass, http.RequestAborted);
        return Opened(http, pass, default, known ? StatusCodes.Status200OK : StatusCodes.Status201Created);
    }

    /// <summary><c>GET conversations/{id}?watermark=</c>.</summary>
    public IResult Reopen(HttpContext http, Pass pass) => Watermark.TryRead(http.Request.Query["watermark"], out var watermark)
        ? Opened(http, pass, watermark, StatusCodes.Status200OK)
        : Refusal.NoWatermark;

    private JsonHttpResult<OpenConversation> Opened(HttpContext http, Pass pass, Watermark watermark, int status)
    {
        var (token, seconds) = tokens.For(pass.Identity, pass.Name);
        var scheme = http.Request.IsHttps ? "wss" : "ws";
        var stream = $"{scheme}://{http.Request.Host}{http.Request.PathBase}{DirectLineMap.Root}/conversations/{pass.Conversation}/stream"
            + $"?watermark={watermark}&t={tokens.TicketFor(pass)}";
        return TypedResults.Json(
            new OpenConversation(pass.Conversation, token, seconds, stream), WireJson.Strict.OpenConversation, statusCode: status);
    }
}
