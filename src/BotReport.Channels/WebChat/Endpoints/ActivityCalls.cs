using BotReport.Channels.Shared;
using BotReport.Channels.WebChat.Access;
using BotReport.Channels.WebChat.Hearing;
using BotReport.Channels.WebChat.Showing;
using BotReport.Channels.WebChat.Wire;
using BotReport.Core.Talk;
using Microsoft.AspNetCore.Http;

namespace BotReport.Channels.WebChat.Endpoints;

/// <summary>What a person says, and what was said.</summary>
internal sealed class ActivityCalls(Accepting accepting, Floodgate flood, History history, WebChatSettings settings)
{
    /// <summary><c>POST conversations/{id}/activities</c>.</summary>
    public async Task<IResult> SayAsync(HttpContext http, Pass pass)
    {
        if (await RefusedAsync(http, pass) is { } tooMuch)
        {
            return tooMuch;
        }

        var body = await JsonBody.BytesAsync(http.Request, http.RequestAborted);
        return JsonBody.TryRead(body, WireJson.Strict.SentActivity, out var activity, out var refusal)
            ? await KeptAsync(pass, SayingReader.Read(activity))
            : refusal;
    }

    /// <summary><c>POST conversations/{id}/upload</c>.</summary>
    public async Task<IResult> UploadAsync(HttpContext http, Pass pass) =>
        await RefusedAsync(http, pass) ?? await KeptAsync(pass, await UploadReader.ReadAsync(http.Request, settings.Limits, http.RequestAborted));

    /// <summary><c>GET conversations/{id}/activities?watermark=</c>.</summary>
    public async Task<IResult> ReadAsync(HttpContext http, Pass pass) =>
        Watermark.TryRead(http.Request.Query["watermark"], out var watermark)
            ? TypedResults.Json((await history.SinceAsync(pass, watermark, http.RequestAborted)).Activities, WireJson.Strict.ActivitySet)
            : Refusal.NoWatermark;

    private async Task<IResult?> RefusedAsync(HttpContext http, Pass pass)
    {
        if (await flood.RefusesAsync(pass.Address, pass.Identity, http.RequestAborted) is not { } wait)
        {
            return null;
        }

        http.Response.Headers.RetryAfter = RetryAfter.Of(wait);
        return Refusal.TooFast;
    }

    private async Task<IResult> KeptAsync(Pass pass, Saying saying) =>
        saying.Refusal ?? (IResult)TypedResults.Json(
            new ResourceId(ActivityId.Of(await accepting.KeepAsync(pass, saying))), WireJson.Strict.ResourceId);
}
