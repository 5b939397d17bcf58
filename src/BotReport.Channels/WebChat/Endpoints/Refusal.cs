using BotReport.Channels.WebChat.Wire;
using Microsoft.AspNetCore.Http;

namespace BotReport.Channels.WebChat.Endpoints;

/// <summary>Why a call is not done. The real client reads the status: 403 ends its token, 404 its conversation, 5xx offers to try again.</summary>
internal sealed record Refusal(int Status, string Code, string Message) : IResult
{
    public static Refusal NoToken { get; } = new(StatusCodes.Status401Unauthorized, "Unauthorized", "A bearer token of this bot is needed.");

    public static Refusal Expired { get; } = new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static Refusal NotYours { get; } = new(StatusCodes.Status403Forbidden, "Forbidden", "The token is for another conversation.");

    public static Refusal NoConversation { get; } = new(StatusCodes.Status404NotFound, "NotFound", "There is no such conversation.");

    public static Refusal NoSuchCall { get; } = new(StatusCodes.Status404NotFound, "NotFound", "There is no such call.");

    public static Refusal NoWatermark { get; } = Bad("The watermark is none of ours.");

    public static Refusal TooLarge { get; } =
        new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The request is larger than this bot reads.");

    public static Refusal TooMany { get; } =
        new(StatusCodes.Status429TooManyRequests, "TooManyRequests", "The conversation has as many open streams as it may have.");

    public static Refusal TooFast { get; } =
        new(StatusCodes.Status429TooManyRequests, "TooManyRequests", "More was sent than is taken in. Please try again later.");

    public static Refusal Failed { get; } =
        new(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "Nothing was kept. Please try again.");

    public static Refusal Bad(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public Task ExecuteAsync(HttpContext httpContext) =>
        TypedResults.Json(new ErrorBody(new(Code, Message)), WireJson.Strict.ErrorBody, statusCode: Status).ExecuteAsync(httpContext);
}
