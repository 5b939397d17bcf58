using System.Text.Json.Nodes;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Text;

namespace BotReport.Channels.Shared;

/// <summary>A card as an Adaptive Card 1.5, with the actions of the universal model (<c>Action.Execute</c>).</summary>
/// <remarks>
/// https://adaptivecards.io/explorer/ — a press carries the card's id and the button's place, nothing else; what it means is stored.
/// Words go into <c>RichTextBlock</c>s, never into <c>TextBlock</c>s: those read Markdown and date functions, and what people wrote is data.
/// </remarks>
internal static class AdaptiveCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The verb of every action.</summary>
    public const string PressVerb = "press";

    private const int LongestAside = 24;

    /// <summary>The card as JSON.</summary>
    /// <param name="cardId">What a press names it by.</param>
    public static JsonObject Of(Card card, string cardId)
    {
        var place = 0;
        return new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["body"] = Array([Head(card), .. card.Blocks.SelectMany(block => Block(block, cardId, ref place))]),
        };
    }

    private static JsonObject Head(Card card) => Container(
        "emphasis",
        [
            Text([Run(card.Title, weight: "Bolder", size: "Medium")]),
            .. card.Subtitle is { } subtitle ? (JsonNode[])[Text([Run(subtitle, subtle: true, size: "Small")], spacing: "None")] : [],
        ],
        bleed: true);

    private static IEnumerable<JsonNode> Block(CardBlock block, string cardId, ref int place)
    {
        switch (block)
        {
            case CardBlock.Paragraph paragraph:
                return paragraph.Text.Split('\n').Select((line, at) => Text(
                    [Run(line, subtle: paragraph.Quiet, size: paragraph.Quiet ? "Small" : "Default")], spacing: at == 0 ? "Small" : "None"));
            case CardBlock.Rows rows:
                return Rows(rows);
            case CardBlock.Choice choice:
                var first = place;
                place += choice.Buttons.Count;
                return [Choice(choice, cardId, first)];
            default:
                return [];
        }
    }

    private static IEnumerable<JsonNode> Rows(CardBlock.Rows rows)
    {
        if (rows.Title is { } title)
        {
            yield return Text([Run(title, subtle: true, weight: "Bolder", size: "Small")], spacing: "Medium");
        }

        foreach (var row in rows.Lines)
        {
            yield return Row(row);
        }
    }

    private static JsonObject Row(CardRow row)
    {
        var words = Words(row).ToList();
        return row.Mark == CardMark.Plain
            ? Container(null, words, spacing: "Small")
            : new()
            {
                ["type"] = "ColumnSet",
                ["spacing"] = "Small",
                ["columns"] = Array([Column("auto", [Sign(row.Mark)]), Column("stretch", words)]),
            };
    }

    /// <summary>A few words of detail stand in the same line, a sentence under it.</summary>
    private static IEnumerable<JsonNode> Words(CardRow row) => row.Detail switch
    {
        null => [Text([Run(row.Text)], spacing: "None")],
        { Length: <= LongestAside } aside => [Text([Run(row.Text), Run("  " + aside, subtle: true, size: "Small")], spacing: "None")],
        var detail => [Text([Run(row.Text)], spacing: "None"), Text([Run(detail, subtle: true, size: "Small")], spacing: "None")],
    };

    private static JsonObject Choice(CardBlock.Choice choice, string cardId, int first)
    {
        JsonNode[] asked = choice.Text is { } text ? [.. text.Split('\n').Select(line => Text([Run(line)], spacing: "None"))] : [];
        JsonNode[] decided = choice.Outcome is { } outcome
            ? [.. outcome.Split('\n').Select((line, at) => Text([.. at == 0 ? (JsonNode[])[Run("✓ ", color: "Good", weight: "Bolder")] : [], Run(line, subtle: true)], spacing: "None"))]
            : [new JsonObject
            {
                ["type"] = "ActionSet",
                ["spacing"] = asked.Length == 0 ? "None" : "Small",
                ["actions"] = Array([.. choice.Buttons.Select((button, at) => Action(button, cardId, first + at))]),
            }];
        return Container(null, [.. asked, .. decided], spacing: "Medium");
    }

    private static JsonObject Action(CardButton button, string cardId, int place)
    {
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = Unseen.Upright(button.Label),
            ["verb"] = PressVerb,
            ["data"] = new JsonObject { ["card"] = cardId, ["button"] = place },
        };
        if (button.Primary)
        {
            action["style"] = "positive";
        }

        return action;
    }

    /// <summary>A sign that is read without its colour too.</summary>
    private static JsonObject Sign(CardMark mark)
    {
        var (sign, color) = mark switch
        {
            CardMark.Good => ("✓", "Good"),
            CardMark.Open => ("○", "Accent"),
            CardMark.Bad => ("✗", "Attention"),
            CardMark.Doubt => ("?", "Warning"),
            _ => ("－", "Default"),
        };
        return Text([Run(sign, color: color, weight: "Bolder")], spacing: "None");
    }

    private static JsonObject Container(string? style, IEnumerable<JsonNode> items, string spacing = "Default", bool bleed = false)
    {
        var container = new JsonObject { ["type"] = "Container", ["spacing"] = spacing, ["items"] = Array(items) };
        if (style is not null)
        {
            container["style"] = style;
        }

        if (bleed)
        {
            container["bleed"] = true;
        }

        return container;
    }

    private static JsonObject Column(string width, IEnumerable<JsonNode> items) =>
        new() { ["type"] = "Column", ["width"] = width, ["spacing"] = "Small", ["items"] = Array(items) };

    private static JsonObject Text(IEnumerable<JsonNode> runs, string spacing = "Default") =>
        new() { ["type"] = "RichTextBlock", ["spacing"] = spacing, ["inlines"] = Array(runs) };

    private static JsonObject Run(string text, bool subtle = false, string weight = "Default", string size = "Default", string color = "Default")
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = Unseen.Upright(text) };
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("weight", weight), ("size", size), ("color", color)])
        {
            if (value != "Default")
            {
                run[name] = value;
            }
        }

        if (subtle)
        {
            run["isSubtle"] = true;
        }

        return run;
    }

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => [.. nodes];
}
