using System.Text.Json.Nodes;
using BotReport.Channels.Shared;
using BotReport.Core.Talk.Cards;

namespace BotReport.Channels.BotFramework.Showing;

/// <summary>A card as Teams shows it: as wide as the conversation, and every action with a fallback for clients without <c>Action.Execute</c>.</summary>
internal static class TeamsCard
{
    /// <summary>The verb by which a client asks for the card as it stands now.</summary>
    public const string RefreshVerb = "refresh";

    /// <summary>The card.</summary>
    /// <param name="cardId">What a press names it by.</param>
    /// <param name="readers">Whose clients keep it up to date by themselves, by the channel's ids; empty: nobody's.</param>
    public static JsonObject Of(Card card, string cardId, params IReadOnlyList<string> readers)
    {
        var json = AdaptiveCard.Of(card, cardId);
        json["msteams"] = new JsonObject { ["width"] = "Full" };
        AddFallbacks(json);
        if (card.Again is not null && readers.Count > 0)
        {
            json["refresh"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = card.Title, ["verb"] = RefreshVerb, ["data"] = new JsonObject { ["card"] = cardId } },
                ["userIds"] = new JsonArray([.. readers.Select(r => JsonValue.Create(r))]),
            };
        }

        return json;
    }

    private static void AddFallbacks(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                AddFallbacks(item);
            }
        }
        else if (node is JsonObject element)
        {
            if ((string?)element["type"] == "Action.Execute")
            {
                element["fallback"] = new JsonObject
                {
                    ["type"] = "Action.Submit",
                    ["title"] = element["title"]?.DeepClone(),
                    ["data"] = element["data"]?.DeepClone(),
                };
                return;
            }

            foreach (var (name, child) in element)
            {
                if (name is "body" or "items" or "columns" or "actions")
                {
                    AddFallbacks(child);
                }
            }
        }
    }
}
