using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Drafting.Writing;
using BotReport.Core.Reports;
using BotReport.Core.Tests.Team;
using BotReport.Rooms.Tests.Llm.StandIn;

namespace BotReport.Core.Tests.Drafting;

/// <summary>What a model may do to a draft, and what it may not, whatever it answers.</summary>
public sealed partial class ModelWriterTests(ITestOutputHelper output)
{
    private static readonly string[] Pages = ["2024-W45", "2024-W46", "2024-W47", "2024-W48", "2024-W49"];

    [Fact]
    public async Task A_faithful_model_groups_by_topic_over_owners_and_changes_no_word()
    {
        SectionContent section = new("好店",
        [
            Item("a", "好店看板", "每日看板11月11日上线"),
            Item("b", "", "风控接入计划下周完成"),
            Item("c", "好店看板", "商户同步11月13日上线"),
        ]);

        var (lines, leftOut) = await WriteAsync([section], (input, _) => FaithfulModel.Answer(input), polish: false);

        Assert.Equal(["每日看板11月11日上线", "商户同步11月13日上线", "风控接入计划下周完成"], lines.Select(l => l.Text));
        Assert.Empty(leftOut);
    }

    [Fact]
    public async Task Entries_are_joined_as_the_model_says_and_keep_both_sources()
    {
        SectionContent section = new("银行", [Item("a", "", "平安直联行正在对接。"), Item("b", "", "中信直联行正在对接")]);

        var (lines, _) = await WriteAsync([section], (_, _) => Joined("e1", "e2"), polish: false);

        var line = Assert.Single(lines);
        Assert.Equal(("平安直联行正在对接；中信直联行正在对接", 2), (line.Text, Sources.Read(line.Source).Count));
    }

    [Theory]
    [InlineData(4, 10, 1)]
    [InlineData(5, 10, 5)] // more than four are a list, not a line
    [InlineData(3, 50, 3)] // and so long is a paragraph
    public async Task What_would_be_a_paragraph_is_not_joined(int entries, int length, int lines)
    {
        SectionContent section = new("银行", [.. Enumerable.Range(0, entries).Select(i => Item($"e{i}", "", new string((char)('甲' + i), length)))]);

        var (written, _) = await WriteAsync([section], (_, _) => Joined([.. Enumerable.Range(1, entries).Select(i => $"e{i}")]), polish: false);

        Assert.Equal(lines, written.Count);
    }

    [Theory]
    [InlineData("收银台优化11月14日上线", "收银台优化11月14日上线，渗透率17%", true)]
    [InlineData("收银台优化11月15日上线", "收银台优化11月14日上线，渗透率17%", false)] // another day is another fact
    [InlineData("收银台优化未上线", "收银台优化11月14日上线", false)]
    public async Task What_a_model_calls_a_duplicate_is_left_out_only_when_the_other_says_all_of_it(string dropped, string kept, bool isOne)
    {
        SectionContent section = new("支付", [Item("a", "", dropped), Item("b", "", kept)]);

        var (lines, leftOut) = await WriteAsync(
            [section], (_, _) => JsonNode.Parse("""{"groups":[{"topic":"","bullets":[{"entries":["e2"],"join":""}]}],"duplicates":[{"drop":"e1","of":"e2"}]}""")!, polish: false);

        Assert.Equal(isOne ? [kept] : [kept, dropped], lines.Select(l => l.Text));
        Assert.Equal(isOne ? ["a"] : [], leftOut.Select(l => l.Entry.EntryId));
    }

    [Fact]
    public async Task A_reworded_line_keeps_its_figures_where_they_were()
    {
        SectionContent section = new("支付", [Item("a", "", "我们对收银台的页面优化，11月14日已上线。")]);

        var (lines, _) = await WriteAsync([section], (input, _) => Answered(FaithfulModel.Items(input)[0].Text.Replace("我们对", "", StringComparison.Ordinal)), polish: true);

        Assert.Equal("收银台的页面优化，11月14日已上线。", Assert.Single(lines).Text);
    }

    [Theory]
    [InlineData("收银台页面优化已上线。", "。", "")] // only the mark at its end
    [InlineData("对账脚本梳理", "梳理", "下线")] // nobody told of that
    public async Task What_is_no_other_wording_or_tells_of_another_event_leaves_the_owners_words(string said, string from, string to)
    {
        SectionContent section = new("支付", [Item("a", "", said)]);

        var (lines, _) = await WriteAsync([section], (input, _) => Answered(FaithfulModel.Items(input)[0].Text.Replace(from, to, StringComparison.Ordinal)), polish: true);

        Assert.Equal(said, Assert.Single(lines).Text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"groups":null}""")]
    [InlineData("""{"groups":[{"topic":3,"bullets":[]}]}""")]
    [InlineData("""{"groups":[{"topic":"x","bullets":[{"entries":["e9",null],"join":"<br>"}]}],"duplicates":[{"drop":"e1","of":"e1"},{"drop":null,"of":"e2"}]}""")]
    public async Task An_answer_of_any_form_loses_nothing(string json)
    {
        SectionContent section = new("支付", [Item("a", "", "甲已上线"), Item("b", "", "乙已上线")]);

        var (lines, leftOut) = await WriteAsync([section], (_, _) => JsonNode.Parse(json)!, polish: true);

        Assert.Equal(["甲已上线", "乙已上线"], lines.Select(l => l.Text));
        Assert.Empty(leftOut);
    }

    /// <summary>10,000 answers of bad models over the five pages. Checked without the gate: the digits of every line stand in its entries, letter for letter.</summary>
    [Fact]
    public async Task Whatever_bad_models_answer_no_line_has_a_figure_or_name_its_entries_lack_and_no_item_is_lost()
    {
        const int Questions = 10_000;
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}");
        var dice = new Random(seed);
        var (asked, round) = (0, 0);
        Dictionary<HostileMode, (int Lines, int Reworded)> kept = [];
        while (asked < Questions)
        {
            foreach (var mode in Enum.GetValues<HostileMode>())
            {
                var sections = SectionsOf(Pages[round++ % Pages.Length]);
                var (lines, leftOut) = await WriteAsync(sections, (input, _) => HostileModels.Answer(mode, input, Counted(dice, ref asked)), polish: true);
                var said = sections.SelectMany(s => s.Items).Where(ArrangeQuestion.CanMove).ToDictionary(i => i.Source!, i => i.Text);
                var told = lines.SelectMany(l => Sources.Read(l.Source)).Concat(leftOut.Select(l => l.Entry)).Select(e => Sources.Write(e)).ToList();
                Assert.Equal(said.Keys.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal)); // none lost, none twice
                foreach (var line in lines)
                {
                    var words = string.Join('\n', Sources.Read(line.Source).Select(e => said[Sources.Write(e)]));
                    Assert.All(Figures().Matches(line.Text), f => Assert.Contains(f.Value, words, StringComparison.Ordinal));
                    Assert.All(Banks().Matches(line.Text), b => Assert.Contains(b.Value, words, StringComparison.Ordinal));
                    Assert.Equal(Denials().Count(words), Denials().Count(line.Text));
                    Assert.DoesNotContain("evil", line.Text, StringComparison.Ordinal);
                }

                var before = kept.GetValueOrDefault(mode);
                kept[mode] = (before.Lines + lines.Count, before.Reworded + lines.Count(l => !said.ContainsValue(l.Text)));
            }
        }

        foreach (var (mode, (all, reworded)) in kept)
        {
            output.WriteLine($"{mode,-16} {all,6} lines, {reworded,5} reworded, {all - reworded,6} in the owners' words");
        }
    }

    [Fact]
    public async Task What_an_entry_demands_changes_no_other_line()
    {
        var attacks = Attacks.All.ToList();
        Assert.True(attacks.Count >= 100);
        var sections = SectionsOf("2024-W46");
        var (calm, _) = await WriteAsync(sections, (input, dice) => HostileModels.Answer(HostileMode.ObeysEntries, input, dice), polish: true);
        foreach (var attack in attacks)
        {
            var at = attacks.IndexOf(attack) % sections.Count;
            List<SectionContent> attacked = [.. sections.Select((s, i) => i == at ? s with { Items = [.. s.Items, Item("attack", "", attack)] } : s)];

            var (lines, leftOut) = await WriteAsync(attacked, (input, dice) => HostileModels.Answer(HostileMode.ObeysEntries, input, dice), polish: true);

            Assert.Equal(calm.Select(l => l.Text).Order(StringComparer.Ordinal), lines.Where(l => !Holds(l, "attack")).Select(l => l.Text).Order(StringComparer.Ordinal));
            Assert.Empty(leftOut);
            Assert.All(Figures().Matches(string.Concat(lines.Where(l => Holds(l, "attack")).Select(l => l.Text))), f => Assert.Contains(f.Value, attack, StringComparison.Ordinal));
        }

        output.WriteLine($"{attacks.Count} attacks");
    }

    [Fact]
    public async Task What_cannot_be_asked_stands_as_it_came_and_says_why()
    {
        var writing = await new ModelWriter(new Model((_, _) => null), _ => true, new FixedClock()).WriteAsync(Request(SectionsOf("2024-W45")), Silent, TestContext.Current.CancellationToken);

        Assert.Equal(LlmOutcome.Unavailable, writing.Fault);
        Assert.Empty(writing.Sections);
    }

    private static bool Holds(PlacedItem line, string entry) => Sources.Read(line.Source).Any(s => s.EntryId == entry);

    private static Random Counted(Random dice, ref int asked)
    {
        asked++;
        return dice;
    }

    private static async Task<(IReadOnlyList<PlacedItem> Lines, IReadOnlyList<LeftOut> LeftOut)> WriteAsync(
        IReadOnlyList<SectionContent> sections, Func<JsonNode, Random, JsonNode> answer, bool polish)
    {
        var writer = new ModelWriter(new Model((input, dice) => answer(input, dice).ToJsonString()), _ => polish, new FixedClock());
        var arranged = Arranged.Of(sections, await writer.WriteAsync(Request(sections), Silent, TestContext.Current.CancellationToken), new HashSet<string>());
        return ([.. arranged.Sections.SelectMany(s => s.Items)], arranged.LeftOut);
    }

    private static WriteRequest Request(IReadOnlyList<SectionContent> sections) => new(DemoTeam.Team, sections, new(2024, 11, 15), new(2024, 11, 15));

    private static Task Silent(int done, int all) => Task.CompletedTask;

    private static List<SectionContent> SectionsOf(string page) =>
    [
        .. Page.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "reports", page + ".md"))).Items
            .Where(i => i.Cells.Count == 0 && i.Text.Length > 0)
            .GroupBy(i => i.Section)
            .Select(g => new SectionContent(g.Key, [.. g.Select(i => new PlacedItem($"{page}/{i.Line}@1", i.Path, i.Text))])),
    ];

    private static PlacedItem Item(string id, string topic, string text) => new($"{id}@1", topic.Length == 0 ? [] : [topic], text);

    private static JsonObject Answered(string text) => new()
    {
        ["lines"] = new JsonArray(new JsonObject { ["id"] = "l1", ["text"] = text }),
    };

    private static JsonObject Joined(params string[] entries) => new JsonObject
    {
        ["groups"] = new JsonArray(new JsonObject
        {
            ["topic"] = "",
            ["bullets"] = new JsonArray(new JsonObject { ["entries"] = new JsonArray([.. entries.Select(e => JsonValue.Create(e))]), ["join"] = "；" }),
        }),
        ["duplicates"] = new JsonArray(),
    };

    [GeneratedRegex(@"[0-9０-９][0-9０-９.,%/]*[0-9０-９%]|[0-9０-９]")]
    private static partial Regex Figures();

    [GeneratedRegex("[工建农中交招]行|(?:招商|平安|中信|光大|民生|浦发|兴业)银行")]
    private static partial Regex Banks();

    [GeneratedRegex("[未没不无已]|暂停|取消|失败|预计|计划|完成")]
    private static partial Regex Denials();

    /// <summary>A model whose answers are a function of the question.</summary>
    private sealed class Model(Func<JsonNode, Random, string?> answer) : ILanguageModel
    {
        private readonly Random _dice = new(1);

        public Task<ModelAnswer> AskAsync(ModelQuestion question, CancellationToken cancel)
        {
            var json = answer(JsonNode.Parse(question.Input)!, _dice);
            return Task.FromResult(new ModelAnswer(json is null ? LlmOutcome.Unavailable : LlmOutcome.Ok, json, new("stand-in", "arrange.zh 1", 1, 1, 0)));
        }
    }

    private sealed class FixedClock : TimeProvider;
}
