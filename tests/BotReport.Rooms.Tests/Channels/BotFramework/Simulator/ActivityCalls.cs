using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Sending, replacing and deleting messages.</summary>
internal sealed class ActivityCalls(TeamsBot bot, MessageIds ids)
{
    /// <summary>Message bodies longer than this are refused: about 100 KB, counted as UTF-16.</summary>
    public int LargestBody { get; set; } = 100 * 1024;

    /// <summary>Answers a call about a conversation the bot may write in.</summary>
    public HttpResponseMessage Answer(ConnectorCall call, Place place, string? thread) => call.Kind switch
    {
        CallKind.Update => Refusal(call.Body, call.Json) ?? Update(call, place),
        CallKind.Delete => Delete(call.Item, place),
        _ => Refusal(call.Body, call.Json) ?? Send(call.Json!, place, thread, call.At),
    };

    /// <summary>What is wrong with an activity; null when nothing is.</summary>
    public HttpResponseMessage? Refusal(string body, JsonObject? activity) =>
        body.Length * sizeof(char) > LargestBody ? ConnectorAnswers.TooBig()
        : activity is null ? ConnectorAnswers.BadSyntax("The body is no activity.")
        : activity.Text("type") switch
        {
            "message" => string.IsNullOrEmpty(activity.Text("text")) && activity.Array("attachments").Count == 0
                ? ConnectorAnswers.BadSyntax("Activity must have text or attachments.")
                : null,
            "typing" or "trace" => null,
            null => ConnectorAnswers.BadArgument("Missing activity type."),
            var type => ConnectorAnswers.BadArgument($"Unknown activity type {type}."),
        };

    /// <summary>Shows a message of the bot.</summary>
    /// <param name="thread">Null in a channel begins a thread.</param>
    public ShownMessage Show(JsonObject activity, Place place, string? thread, DateTimeOffset at)
    {
        var id = ids.Next();
        var shown = new ShownMessage(id, bot.Id, place.Kind == PlaceKind.Channel ? thread ?? id : null, at, activity.DeepClone().AsObject());
        place.Board.Add(shown);
        return shown;
    }

    private HttpResponseMessage Send(JsonObject activity, Place place, string? thread, DateTimeOffset at)
    {
        if (activity.Text("type") == "typing")
        {
            place.Board.Type();
        }

        return activity.Text("type") == "message"
            ? Json.Answer(HttpStatusCode.Created, new JsonObject { ["id"] = Show(activity, place, thread, at).Id })
            : new(HttpStatusCode.Accepted);
    }

    private HttpResponseMessage Update(ConnectorCall call, Place place) => place.Board.Find(call.Item) switch
    {
        { From: var from } when from != bot.Id => ConnectorAnswers.Forbidden("ForbiddenOperationException"),
        not null when place.Board.Replace(call.Item, call.Json!.DeepClone().AsObject()) =>
            Json.Answer(HttpStatusCode.OK, new JsonObject { ["id"] = call.Item }),
        _ => ConnectorAnswers.NoActivity(),
    };

    private HttpResponseMessage Delete(string id, Place place) => place.Board.Find(id) switch
    {
        { From: var from } when from != bot.Id => ConnectorAnswers.Forbidden("ForbiddenOperationException"),
        not null when place.Board.Delete(id) => new(HttpStatusCode.OK),
        _ => ConnectorAnswers.NoActivity(),
    };
}
