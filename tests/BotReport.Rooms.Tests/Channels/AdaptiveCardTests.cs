using System.Text.Json.Nodes;
using BotReport.Channels.Shared;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Text;
using BotReport.Rooms.Tests.Storage;

namespace BotReport.Rooms.Tests.Channels;

public sealed class AdaptiveCardTests
{
    [Fact]
    public void Every_word_of_the_card_is_shown_and_nothing_else()
    {
        var card = Sample.Card;
        var words = Nodes(AdaptiveCard.Of(card, "id")).Where(n => Is(n, "TextRun")).Select(n => (string)n["text"]!).ToList();

        Assert.Equal(
            ["2024-W45 周报", "11/11–11/17", "周敏，请补【贝易转】。", "之前说好的", "○", "贝壳币线上发放 11-19", "  “计划上线”", "✗", "逾期", "怎么样了？", "✓ ", "已记为无更新", "要点直接发。"],
            words);
    }

    [Fact]
    public void A_press_names_the_card_and_the_buttons_place_and_a_settled_choice_has_no_buttons()
    {
        var actions = Nodes(AdaptiveCard.Of(Sample.Card, "id")).Where(n => Is(n, "Action.Execute")).ToList();

        Assert.Equal(["已上线 press id 0", "是 press id 1"], actions.Select(a => $"{a["title"]} {a["verb"]} {a["data"]!["card"]} {a["data"]!["button"]}"));
        Assert.Equal(["positive", null], actions.Select(a => (string?)a["style"]).ToArray());
    }

    [Fact]
    public void Buttons_keep_their_places_when_a_choice_before_them_is_settled()
    {
        var card = Sample.Card with { Blocks = [.. Sample.Card.Blocks.Select(b => b is CardBlock.Choice choice ? choice with { Outcome = null } : b)] };

        var after = Nodes(AdaptiveCard.Of(card.Settled(1, "✓"), "id")).Where(n => Is(n, "Action.Execute")).ToList();

        Assert.Equal(Enumerable.Range(2, 8), after.Select(a => (int)a["data"]!["button"]!));
        Assert.Equal(card.ButtonAt(4), card.Settled(1, "✓").ButtonAt(4));
    }

    [Theory]
    [InlineData("[点这里](javascript:alert(1)) **粗** <script>alert(1)</script>")]
    [InlineData("{{DATE(2024-11-15T08:00:00Z)}} ${$root.secret}")]
    [InlineData("\u202Eabc\u0000def\uD83D\uDE00")]
    public void What_people_wrote_is_never_markup(string written)
    {
        var card = new Card(null, written, written, [
            new CardBlock.Paragraph(written),
            new CardBlock.Rows(written, [new(CardMark.Doubt, written, written), new(CardMark.Doubt, "x", "很长很长很长很长很长很长很长很长的一句：" + written)]),
            new CardBlock.Choice(written, [new(written, new Press.NoUpdate())]),
            new CardBlock.Choice(null, [new("x", new Press.NoUpdate())], written)]);
        var nodes = Nodes(JsonNode.Parse(AdaptiveCard.Of(card, "id").ToJsonString())!).ToList();

        Assert.DoesNotContain(nodes, n => Is(n, "TextBlock")); // it alone reads Markdown and functions
        Assert.Equal(9, nodes.Count(n => Is(n, "TextRun") && ((string)n["text"]!).EndsWith(Unseen.Upright(written), StringComparison.Ordinal)));
        Assert.All(nodes.Where(n => Is(n, "Action.Execute")), a => Assert.Equal(["type", "title", "verb", "data"], a.AsObject().Select(p => p.Key)));
    }

    private static bool Is(JsonNode node, string type) => node is JsonObject && (string?)node["type"] == type;

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).OfType<JsonNode>().SelectMany(Nodes).Prepend(o),
        JsonArray a => a.OfType<JsonNode>().SelectMany(Nodes),
        _ => [],
    };
}
