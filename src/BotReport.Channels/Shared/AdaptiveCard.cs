using System.Text.Json.Nodes;
using BotReport.Core.Talk.Cards;

namespace BotReport.Channels.Shared;

/// <summary>A card as an Adaptive Card 1.5, with the actions of the universal model (<c>Action.Execute</c>).</summary>
/// <remarks>https://adaptivecards.io/explorer/ — a press carries the card's id and the button's place, nothing else; what it means is stored.</remarks>
internal static class AdaptiveCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The verb of every action.</summary>
    public const string PressVerb = "press";

    /// <summary>The card as JSON.</summary>
    /// <param name="cardId">What a press names it by.</param>
    public static JsonObject Of(Card card, string cardId) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = card.Title, ["wrap"] = true }),
        ["actions"] = new JsonArray([.. card.Buttons.Select((b, at) => (JsonNode)new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = b.Label,
            ["verb"] = PressVerb,
            ["data"] = new JsonObject { ["card"] = cardId, ["button"] = at },
        })]),
    };
}
