using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Who is named in a message, in its three places: the text, the entities, the HTML.</summary>
internal static class Mentions
{
    /// <summary>The text with every <c>@name</c> of a member as <c>&lt;at&gt;name&lt;/at&gt;</c>, and the bot's in front outside personal chats.</summary>
    public static string Mark(string text, TeamsBot bot, Place where, string gap)
    {
        foreach (var person in where.Members)
        {
            text = text.Replace("@" + person.Name, At(person.Name), StringComparison.Ordinal);
        }

        return where.Kind == PlaceKind.Personal ? text : At(bot.Name) + gap + text;
    }

    /// <summary>An entity for everybody who is marked in the text.</summary>
    public static IEnumerable<JsonObject> Entities(string marked, TeamsBot bot, Place where) => where.Members
        .Select(p => (p.Id, p.Name))
        .Prepend((bot.Id, bot.Name))
        .Where(named => marked.Contains(At(named.Name), StringComparison.Ordinal))
        .Select(named => new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = named.Id, ["name"] = named.Name },
            ["text"] = At(named.Name),
        });

    /// <summary>The twin of a rich text, which Teams sends beside the plain one.</summary>
    public static JsonObject Html(string marked)
    {
        var html = WebUtility.HtmlEncode(marked)
            .Replace("&lt;at&gt;", "<span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\">", StringComparison.Ordinal)
            .Replace("&lt;/at&gt;", "</span>", StringComparison.Ordinal)
            .Replace("\n", "</p><p>", StringComparison.Ordinal);
        return new() { ["contentType"] = "text/html", ["content"] = $"<p>{html}</p>" };
    }

    private static string At(string name) => $"<at>{name}</at>";
}
