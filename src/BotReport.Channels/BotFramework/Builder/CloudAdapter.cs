using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using BotReport.Channels.BotFramework.Access;
using BotReport.Channels.BotFramework.Hearing;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.Shared;
using BotReport.Core.Talk;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.BotFramework.Builder;

/// <summary>The door for the Bot Framework's channels: who calls, whether he may say what he sent, and the answer as HTTP.</summary>
/// <remarks>The token is looked at before a byte of the body is read; a caller who is turned away is told nothing but the status.</remarks>
internal sealed class CloudAdapter(JwtTokenValidation tokens, AccessCheck access, Floodgate flood, ILogger<CloudAdapter> logger)
{
    private const string TooLarge = "The activity is larger than this bot reads.";

    /// <summary>One request.</summary>
    public async Task ProcessAsync(HttpRequest request, HttpResponse response, IBot bot, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        try
        {
            var caller = await tokens.WhoAsync(request.HttpContext, cancellationToken);
            if (caller is Caller.Stranger stranger)
            {
                TurnAway(response, StatusCodes.Status401Unauthorized, stranger.Why);
            }
            else if (caller is Caller.Unknown)
            {
                TurnAway(response, StatusCodes.Status503ServiceUnavailable, "the keys of the issuer cannot be had");
            }
            else if (await ReadAsync(request, cancellationToken) is not { } activity)
            {
                TurnAway(response, StatusCodes.Status400BadRequest, "no activity");
            }
            else if (access.Refuses(caller, activity) is { } why)
            {
                TurnAway(response, StatusCodes.Status403Forbidden, why);
            }
            else if (await flood.RefusesAsync(ActivityReader.PlaceOf(activity), ActivityReader.SenderOf(activity), cancellationToken) is { } wait)
            {
                response.Headers.RetryAfter = RetryAfter.Of(wait);
                TurnAway(response, StatusCodes.Status429TooManyRequests, "more than is taken in");
            }
            else
            {
                await RunAsync(new TurnContext(activity), response, bot, cancellationToken);
            }
        }
        catch (BadHttpRequestException wrong) when (wrong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            TurnAway(response, wrong.StatusCode, "the request is too long");
            await response.WriteAsync(TooLarge, cancellationToken); // its token was good, or nothing of it would have been read
        }
        catch (BadHttpRequestException wrong)
        {
            TurnAway(response, wrong.StatusCode, "the request breaks off");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    private void TurnAway(HttpResponse response, int status, string why)
    {
        BotFrameworkLog.TurnedAway(logger, status, why);
        if (!response.HasStarted)
        {
            response.StatusCode = status;
        }
    }

    private async Task RunAsync(TurnContext turn, HttpResponse response, IBot bot, CancellationToken cancel)
    {
        try
        {
            await bot.OnTurnAsync(turn, cancel);
        }
#pragma warning disable CA1031 // the border: the platform sends again what is answered with 503, and nobody outside reads an exception
        catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
        {
            BotFrameworkLog.Failed(logger, Known(turn.Activity.Type), wrong);
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (turn.Activity.Type == ActivityTypes.Invoke)
        {
            await InvokedAsync(turn, response, cancel);
        }
        else if (turn.ExpectsReplies)
        {
            await WriteAsync(response, StatusCodes.Status200OK, new ExpectedReplies(turn.Answers), SchemaJson.Wire.ExpectedReplies, cancel);
        }
        else
        {
            response.StatusCode = turn.Activity.Type == ActivityTypes.Message ? StatusCodes.Status202Accepted : StatusCodes.Status200OK;
        }

        await response.CompleteAsync();
        await turn.AnsweredAsync();
    }

    private static async Task InvokedAsync(TurnContext turn, HttpResponse response, CancellationToken cancel)
    {
        var answer = turn.InvokeResponse ?? new InvokeResponse(StatusCodes.Status501NotImplemented);
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            // The answer of an invoke that expects replies is one of the replies.
            var said = new JsonObject { ["status"] = answer.Status, ["body"] = answer.Body?.DeepClone() };
            await WriteAsync(
                response,
                StatusCodes.Status200OK,
                new ExpectedReplies([new Activity { Type = ActivityTypes.InvokeResponse, Value = JsonSerializer.SerializeToElement(said, SchemaJson.Wire.JsonNode) }]),
                SchemaJson.Wire.ExpectedReplies,
                cancel);
        }
        else if (answer.Body is { } body)
        {
            await WriteAsync(response, answer.Status, body, SchemaJson.Wire.JsonNode, cancel);
        }
        else
        {
            response.StatusCode = answer.Status;
        }
    }

    private static Task WriteAsync<T>(HttpResponse response, int status, T body, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(body, type, cancellationToken: cancel);
    }

    /// <summary>The activity; null when the body is none.</summary>
    private static async Task<Activity?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancel);
        return StrictJson.TryRead(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), SchemaJson.Wire.Activity, out var activity, out _)
            && activity.Type is { Length: > 0 } && ActivityReader.IsComplete(activity) ? activity : null;
    }

    /// <remarks>What a stranger calls his activity is not for the log.</remarks>
    private static string Known(string? type) => type is ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete
        or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate or ActivityTypes.Invoke ? type : "other";
}
