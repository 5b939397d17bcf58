using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>How somebody says something; the default is a plain message.</summary>
/// <param name="Thread">The root of a thread in a channel; null begins one.</param>
/// <param name="Rich">An HTML twin is sent beside the text.</param>
/// <param name="Gap">What stands between the bot's name and the text; Teams has been seen to write a U+00A0.</param>
internal sealed record Manner(string? Thread = null, bool Rich = false, string Gap = " ");

/// <summary>What people do in Teams, as activities for the bot. What they say is shown in the conversation too.</summary>
/// <param name="clock">The clock of the messages; tokens go by the one of <paramref name="entra"/>.</param>
internal sealed class TeamsClient(TeamsSimulator teams, FakeEntra entra, TimeProvider clock)
{
    private static readonly Manner Plain = new();

    /// <summary>Where people are, and which language they use.</summary>
    public ActivityFrame Frame { get; } = new(teams, clock);

    /// <summary>Says something. In a group or channel the bot is mentioned, as else it would not hear it; <c>@name</c> mentions a member.</summary>
    public JsonObject Says(Person who, Place where, string text, Manner? how = null)
    {
        var manner = how ?? Plain;
        var id = teams.Ids.Next();
        var thread = where.Kind == PlaceKind.Channel ? manner.Thread ?? id : null;
        var activity = Words(Frame.New("message", id, who, where, thread), where, text, manner);
        where.Board.Add(new(id, who.Id, thread, clock.GetUtcNow(), activity.DeepClone().AsObject()));
        return activity;
    }

    /// <summary>Changes a message of one's own.</summary>
    public JsonObject Edits(Person who, Place where, string message, string text, Manner? how = null)
    {
        var activity = Words(Changed("messageUpdate", "editMessage", who, where, message), where, text, how ?? Plain);
        Assert.True(where.Board.Replace(message, activity.DeepClone().AsObject()), "nobody sees that message");
        return activity;
    }

    /// <summary>Takes a message of one's own back.</summary>
    public JsonObject Deletes(Person who, Place where, string message)
    {
        Assert.True(where.Board.Delete(message), "nobody sees that message");
        return Changed("messageDelete", "softDeleteMessage", who, where, message);
    }

    /// <summary>Takes the taking back back.</summary>
    public JsonObject Undeletes(Person who, Place where, string message)
    {
        Assert.True(where.Board.Restore(message), "that message was not deleted");
        var activity = Changed("messageUpdate", "undeleteMessage", who, where, message);
        var before = where.Board.Find(message)!.Activity;
        foreach (var name in (string[])["text", "textFormat", "attachments", "entities"])
        {
            activity[name] = before[name]?.DeepClone();
        }

        return activity;
    }

    /// <summary>Presses an <c>Action.Execute</c> on a card.</summary>
    /// <param name="card">The id of the message that shows it.</param>
    /// <param name="data">The action's data and the inputs, merged as the client does.</param>
    public JsonObject PressesExecute(Person who, Place where, string card, string verb, JsonObject data)
    {
        var activity = About("invoke", who, where, card);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>Presses an <c>Action.Submit</c> on a card: a message without a text.</summary>
    public JsonObject PressesSubmit(Person who, Place where, string card, JsonObject value)
    {
        var activity = About("message", who, where, card);
        activity["value"] = value.DeepClone();
        activity.Object("channelData")!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>Puts a reaction on a message, or takes it off.</summary>
    public JsonObject Reacts(Person who, Place where, string message, string reaction = "like", bool off = false)
    {
        var activity = About("messageReaction", who, where, message);
        activity[off ? "reactionsRemoved" : "reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = reaction });
        return activity;
    }

    /// <summary>Searches with the message extension; without a text it was just opened.</summary>
    public JsonObject Queries(Person who, Place where, string command, string? text, int skip = 0)
    {
        var activity = Frame.New("invoke", "f:" + teams.Ids.Next(), who, where, thread: null);
        activity["name"] = "composeExtension/query";
        activity["value"] = new JsonObject
        {
            ["commandId"] = command,
            ["parameters"] = new JsonArray(text is null
                ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
                : new JsonObject { ["name"] = "query", ["value"] = text }),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = 25 },
            ["commandContext"] = "compose",
        };
        return activity;
    }

    /// <summary>Begins to type.</summary>
    public JsonObject Types(Person who, Place where)
    {
        where.Board.Type();
        return Frame.New("typing", teams.Ids.Next(), who, where, thread: null);
    }

    /// <summary>Adds the app. Teams tells it twice, at the same time: expect either first.</summary>
    public JsonObject[] Installs(Person who, Place where, bool membersFirst = false)
    {
        where.Access.Refusal = null;
        var members = where.Kind == PlaceKind.Personal ? [who.Id, teams.Bot.Id] : new[] { teams.Bot.Id };
        return Both(who, where, "add", members, membersFirst);
    }

    /// <summary>Removes the app; a personal chat tells it once.</summary>
    public JsonObject[] Uninstalls(Person who, Place where, bool membersFirst = false)
    {
        where.Access.Refusal = Access.NotInstalled;
        return Both(who, where, "remove", where.Kind == PlaceKind.Personal ? [] : [teams.Bot.Id], membersFirst);
    }

    /// <summary>The request that brings an activity, with the channel's token.</summary>
    public HttpRequestMessage Request(JsonObject activity) =>
        Request(activity, FakeEntra.Mint(entra.OfChannel(teams.Bot.AppId, activity.Text("serviceUrl")!)));

    /// <summary>The request that brings an activity with any token, or none.</summary>
    public static HttpRequestMessage Request(JsonObject activity, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative)) { Content = Json.Body(activity) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private JsonObject Words(JsonObject activity, Place where, string text, Manner how)
    {
        var marked = Mentions.Mark(text, teams.Bot, where, how.Gap);
        activity["text"] = marked;
        activity["textFormat"] = "plain";
        activity["entities"] = new JsonArray(
            [.. Mentions.Entities(marked, teams.Bot, where), .. activity.Array("entities").Select(e => e!.DeepClone())]);
        if (how.Rich)
        {
            activity["attachments"] = new JsonArray(Mentions.Html(marked));
        }

        return activity;
    }

    // Something done with a message that stays as it is: an activity of its own, which names the message.
    private JsonObject About(string type, Person who, Place where, string message)
    {
        var id = type == "invoke" ? "f:" + teams.Ids.Next() : teams.Ids.Next();
        var activity = Frame.New(type, id, who, where, where.Board.Find(message)?.Thread);
        activity["replyToId"] = message;
        return activity;
    }

    // Something done to the message itself: the activity bears the message's id.
    private JsonObject Changed(string type, string what, Person who, Place where, string message)
    {
        var activity = Frame.New(type, message, who, where, where.Board.Find(message)?.Thread);
        activity.Object("channelData")!["eventType"] = what;
        return activity;
    }

    private JsonObject[] Both(Person who, Place where, string action, string[] members, bool membersFirst)
    {
        var installation = Unnamed("installationUpdate", "f:" + teams.Ids.Next(), who, where);
        installation["action"] = action;
        if (members.Length == 0)
        {
            return [installation];
        }

        var update = Unnamed("conversationUpdate", "f:" + teams.Ids.Next(), who, where);
        update[action == "add" ? "membersAdded" : "membersRemoved"] = new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]);
        return membersFirst ? [update, installation] : [installation, update];
    }

    private JsonObject Unnamed(string type, string id, Person who, Place where)
    {
        var activity = Frame.New(type, id, who, where, thread: null);
        activity.Object("from")!.Remove("name");
        return activity;
    }
}
