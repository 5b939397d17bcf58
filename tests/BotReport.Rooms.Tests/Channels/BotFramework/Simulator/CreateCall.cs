using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Making a conversation: a personal chat, or a thread in a channel.</summary>
internal sealed class CreateCall(TeamsBot bot, TeamsDirectory directory, ActivityCalls activities)
{
    /// <summary>Whom it would write to: the member's id or the channel's; empty when the call names neither.</summary>
    public static string Target(ConnectorCall call) => Channel(call.Json) ?? Member(call.Json) ?? "";

    /// <summary>Answers <c>POST v3/conversations</c>.</summary>
    public HttpResponseMessage Answer(ConnectorCall call)
    {
        if (call.Json is not { } asked || asked.Object("bot").Text("id") is { } other && other != bot.Id)
        {
            return ConnectorAnswers.BadSyntax("Incorrect conversation creation parameters.");
        }

        return Channel(asked) is { } channel ? Thread(asked, channel, call.At) : Chat(asked, call.At);
    }

    private static string? Channel(JsonObject? asked) => asked.Object("channelData").Object("channel").Text("id");

    private static string? Member(JsonObject? asked) => asked.Array("members") is [var only] ? only.Text("id") : null;

    // Asked for twice, it is the same chat.
    private HttpResponseMessage Chat(JsonObject asked, DateTimeOffset at)
    {
        var tenant = asked.Text("tenantId") ?? asked.Object("channelData").Object("tenant").Text("id");
        if (Member(asked) is not { } member || tenant is null || asked["isGroup"]?.GetValueKind() == System.Text.Json.JsonValueKind.True)
        {
            return ConnectorAnswers.BadSyntax("Incorrect conversation creation parameters.");
        }

        if (directory.FindPerson(member) is not { } person || person.Tenant != tenant)
        {
            return ConnectorAnswers.BadArgument("Unknown member or tenant.");
        }

        var chat = directory.Chat(person);
        return Refusal(chat) ?? Made(asked.Object("activity"), chat, at);
    }

    private HttpResponseMessage Made(JsonObject? first, Place chat, DateTimeOffset at)
    {
        if (first is not null && activities.Refusal(Json.Write(first), first) is { } refusal)
        {
            return refusal;
        }

        var made = new JsonObject { ["id"] = chat.Id };
        if (first is not null)
        {
            made["activityId"] = activities.Show(first, chat, null, at).Id;
        }

        return Json.Answer(HttpStatusCode.Created, made);
    }

    private HttpResponseMessage Thread(JsonObject asked, string id, DateTimeOffset at)
    {
        if (directory.Find(id) is not (var channel, null) || channel.Kind != PlaceKind.Channel)
        {
            return ConnectorAnswers.NoConversation();
        }

        var first = asked.Object("activity");
        if ((Refusal(channel) ?? activities.Refusal(first is null ? "" : Json.Write(first), first)) is { } refusal)
        {
            return refusal;
        }

        var root = activities.Show(first!, channel, null, at).Id;
        return Json.Answer(HttpStatusCode.Created, new JsonObject { ["id"] = TeamsDirectory.ThreadId(channel, root), ["activityId"] = root });
    }

    // Where the app never was, making a chat is refused in other words than writing into one it left.
    private static HttpResponseMessage? Refusal(Place place) => place.Access.Refusal switch
    {
        null => null,
        Access.NotInstalled => ConnectorAnswers.Forbidden("ForbiddenOperationException"),
        var code => ConnectorAnswers.Forbidden(code),
    };
}
