using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>How the connector says yes and no.</summary>
internal static class ConnectorAnswers
{
    /// <summary>A refusal with its code.</summary>
    public static HttpResponseMessage Refuse(HttpStatusCode status, string code, string message) => Json.Answer(status, new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = code, ["message"] = message },
    });

    public static HttpResponseMessage BadSyntax(string message) => Refuse(HttpStatusCode.BadRequest, "BadSyntax", message);

    public static HttpResponseMessage BadArgument(string message) => Refuse(HttpStatusCode.BadRequest, "BadArgument", message);

    public static HttpResponseMessage Forbidden(string code) => Refuse(HttpStatusCode.Forbidden, code, "The bot may not do this here.");

    public static HttpResponseMessage NoConversation() => Refuse(HttpStatusCode.NotFound, "ConversationNotFound", "Conversation not found.");

    public static HttpResponseMessage NoActivity() => Refuse(HttpStatusCode.NotFound, "ActivityNotFoundInConversation", "Activity not found.");

    public static HttpResponseMessage NoMember() => Refuse(HttpStatusCode.NotFound, "MemberNotFoundInConversation", "Member not found.");

    public static HttpResponseMessage TooBig() => Refuse(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", "Message size too large.");

    /// <summary>The answer to a token that does not hold has another shape than all the others.</summary>
    public static HttpResponseMessage Denied() =>
        Json.Answer(HttpStatusCode.Unauthorized, new JsonObject { ["message"] = "Authorization has been denied for this request." });

    /// <summary>The page of a gateway: no JSON at all.</summary>
    public static HttpResponseMessage Gateway(HttpStatusCode status) =>
        new(status) { Content = new StringContent($"<html><body><h1>{(int)status}</h1></body></html>", Encoding.UTF8, "text/html") };

    /// <summary>Come back later.</summary>
    /// <param name="asDate">The time now, when the header is to name a date; it has whole seconds and never lies before the wait is over.</param>
    public static HttpResponseMessage Throttled(TimeSpan wait, DateTimeOffset? asDate = null)
    {
        var answer = Refuse(HttpStatusCode.TooManyRequests, "Throttled", "Too many requests.");
        answer.Headers.RetryAfter = asDate is { } now ? new(WholeSecond(now + wait)) : new(wait);
        return answer;
    }

    // A header drops the fraction, so it is rounded up before.
    private static DateTimeOffset WholeSecond(DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds((time.ToUnixTimeMilliseconds() + 999) / 1000);
}
