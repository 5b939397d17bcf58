using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.BotFramework.Showing;
using BotReport.Channels.Shared;
using BotReport.Channels.WebChat.Showing;
using BotReport.Core.Reports;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Text;
using TeamsText = BotReport.Channels.BotFramework.Showing.Shown;

namespace BotReport.Rooms.Tests.Channels;

/// <summary>What people write is words at every border, and nothing of it becomes a link, a picture, a heading, a mention or a part of a card.</summary>
public sealed class InjectionTests(ITestOutputHelper output)
{
    private const string Harmless = "上线";

    private static readonly ReportTemplate Template =
        ReportTemplate.Of(Page.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "reports", "2024-W45.md"))));

    [Fact]
    public void The_corpus_is_large_and_names_nothing_twice()
    {
        output.WriteLine($"{HostileWords.All.Count} strings");
        Assert.InRange(HostileWords.All.Count, 60, int.MaxValue);
        Assert.Distinct(HostileWords.All);
    }

    [Fact]
    public void A_page_on_a_screen_has_no_links_pictures_or_html_and_says_what_was_written() => Assert.All(HostileWords.All, words =>
    {
        var page = $"- 【好店】\n    1. {words}\n    2. 前面{words}后面\n";
        var shown = PageMarkdown.Of(page);
        Assert.DoesNotContain('<', shown);
        Assert.All(shown.Index().Where(s => s.Item is '[' or ']' or '`'), s => Assert.Equal(1, Backslashes(shown, s.Index) % 2));
        Assert.Equal(Unseen.Upright(page), AsRead(shown));
    });

    [Theory]
    [InlineData("# 已发布")]
    [InlineData("> 王芳：同意")]
    [InlineData("```")]
    [InlineData("~~~")]
    [InlineData("---")]
    [InlineData("***")]
    [InlineData("* * *")]
    [InlineData("===")]
    [InlineData("- [ ] x")]
    [InlineData("+ x")]
    public void Words_that_begin_like_a_block_are_none(string words) =>
        Assert.StartsWith("    1. \\", PageMarkdown.Of($"- 【好店】\n    1. {words}\n").Split('\n')[1], StringComparison.Ordinal);

    [Fact]
    public void What_is_a_pages_own_is_shown_as_it_is()
    {
        foreach (var file in System.IO.Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "reports"), "*.md"))
        {
            var page = File.ReadAllText(file);
            Assert.Equal(page.Replace("&", "&amp;", StringComparison.Ordinal), PageMarkdown.Of(page));
        }

        const string table = "## 【O1】\n\n| 指标 | 值 |\n| --- | --- |\n| 笔数 | 3 |\n\n**一、O2**\n";
        Assert.Equal(table, PageMarkdown.Of(table));
    }

    [Fact]
    public void Teams_gets_words_as_plain_text_and_a_page_as_a_page_and_nothing_beside_it() => Assert.All(HostileWords.All, words =>
    {
        var plain = Wire(TeamsText.TextOf(words));
        Assert.Equal(("plain", Unseen.Upright(words)), ((string?)plain["textFormat"], (string?)plain["text"]));
        var page = Wire(TeamsText.TextOf($"- {words}", isPage: true));
        Assert.Equal(("markdown", PageMarkdown.Of($"- {words}")), ((string?)page["textFormat"], (string?)page["text"]));
        Assert.All([plain, page], activity => Assert.Equal(["text", "textFormat", "type"], activity.Select(p => p.Key).Order(StringComparer.Ordinal)));
    });

    [Fact]
    public void A_card_is_of_the_same_parts_whatever_stands_in_it() => Assert.All(HostileWords.All, words =>
        Assert.Equal(Shapes(new string('上', words.Length)), Shapes(words))); // long words stand on a line of their own, whatever they are

    [Fact]
    public void A_card_says_what_was_written() => Assert.All(HostileWords.All, words =>
        Assert.Contains(Texts(JsonNode.Parse(TeamsCard.Of(CardOf(words), "id").ToJsonString())!), text => text == Unseen.Upright(words)));

    [Fact]
    public void A_report_has_the_sections_and_items_of_its_entries_whatever_is_written_in_them()
    {
        var expected = Rendered(Harmless);
        Assert.All(HostileWords.All.Where(w => !w.AsSpan().ContainsAny("\u2028\u0085")), words =>
        {
            var page = Rendered(words);
            Assert.Equal(expected.Sections, page.Sections);
            Assert.Contains(page.Write().Split('\n'), line => line.EndsWith(words, StringComparison.Ordinal));
            Assert.Equal(expected.Lines.Count, page.Lines.Count);
        });
    }

    private static Page Rendered(string words) => Page.Read(Template.Render(new ReportContent(
        "2024-W45", [], [new SectionContent("好店", [new PlacedItem("e1", [], words), new PlacedItem("e2", [], "其余正常")])])).Page.Write());

    /// <summary>What a reader of Markdown sees in it.</summary>
    private static string AsRead(string shown)
    {
        var read = new StringBuilder();
        for (var at = 0; at < shown.Length; at++)
        {
            var isEscape = shown[at] == '\\' && at + 1 < shown.Length && char.IsAscii(shown[at + 1]) && !char.IsLetterOrDigit(shown[at + 1]);
            read.Append(isEscape ? shown[++at] : shown[at]);
        }

        return read.ToString().Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
    }

    private static int Backslashes(string text, int before)
    {
        var at = before;
        while (at > 0 && text[at - 1] == '\\')
        {
            at--;
        }

        return before - at;
    }

    private static JsonObject Wire(Activity activity) =>
        JsonNode.Parse(JsonSerializer.Serialize(activity, SchemaJson.Wire.Activity))!.AsObject();

    private static Card CardOf(string words) => new(null, words, words, [
        new CardBlock.Paragraph(words),
        new CardBlock.Rows(words, [new(CardMark.Doubt, words, words)]),
        new CardBlock.Choice(words, [new(words, new Press.NoUpdate()), new(words, new Press.Say(words))])]);

    /// <summary>The card in every channel, every word of it blotted out.</summary>
    private static string[] Shapes(string words) =>
    [
        Blotted(AdaptiveCard.Of(CardOf(words), "id")),
        Blotted(TeamsCard.Of(CardOf(words), "id", "29:reader")),
        Blotted(SubmitActions.Of(AdaptiveCard.Of(CardOf(words), "id"), "activity")),
    ];

    private static string Blotted(JsonObject card)
    {
        var json = JsonNode.Parse(card.ToJsonString())!;
        foreach (var node in Objects(json).ToList())
        {
            foreach (var name in node.Where(p => p.Key is "text" or "title" or "altText" && p.Value is JsonValue).Select(p => p.Key).ToList())
            {
                node[name] = "";
            }
        }

        return json.ToJsonString();
    }

    private static IEnumerable<string> Texts(JsonNode json) => Objects(json).Select(o => o["text"]).OfType<JsonValue>().Select(v => (string)v!);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).SelectMany(Objects).Prepend(o),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };
}
