using System.Text.Json.Nodes;

namespace BotReport.Channels.WebChat.Showing;

/// <summary>Rewrites a card's actions for Web Chat, which knows <c>Action.Submit</c> and throws <c>Action.Execute</c> away with a word on the console.</summary>
/// <remarks>What comes back is read as <see cref="Wire.Postback"/>.</remarks>
internal static class SubmitActions
{
    /// <summary>The card with every <c>Action.Execute</c>, at any depth, as an <c>Action.Submit</c> that carries it.</summary>
    /// <param name="activity">The id of the activity the card is shown in.</param>
    public static JsonObject Of(JsonObject card, string activity)
    {
        Rewrite(card, activity);
        return card;
    }

    private static void Rewrite(JsonNode? node, string activity)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Rewrite(item, activity);
            }
        }
        else if (node is JsonObject element)
        {
            if (element["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name == "Action.Execute")
            {
                Submit(element, activity);
                return;
            }

            foreach (var (_, child) in element)
            {
                Rewrite(child, activity);
            }
        }
    }

    private static void Submit(JsonObject action, string activity)
    {
        var (verb, data) = (action["verb"]?.DeepClone(), action["data"]?.DeepClone());
        action.Remove("verb");
        action["type"] = "Action.Submit";
        action["data"] = new JsonObject
        {
            ["_exec"] = new JsonObject { ["verb"] = verb, ["data"] = data, ["cardActivityId"] = activity },
        };
    }
}
