using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Drafting;

public sealed class DraftCheckTests
{
    private static readonly DateTimeOffset Friday = new(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8));
    private static readonly ReportWeek Week = ReportWeek.Of(new DateOnly(2024, 11, 15));

    [Fact]
    public void A_draft_as_the_week_is_has_no_finding() => Assert.Empty(Check(Draft(Owned("看板已上线", "a")), Entry("a", "看板已上线")));

    [Theory]
    [InlineData(LineHand.Owner, false, DraftRule.Stale)]
    [InlineData(LineHand.Owner, true, DraftRule.Unsupported)]
    [InlineData(LineHand.Lead, false, DraftRule.Conflict)]
    [InlineData(LineHand.Lead, true, DraftRule.Conflict)]
    public void A_line_whose_entry_went_on_blocks(LineHand hand, bool deleted, DraftRule rule)
    {
        var found = Assert.Single(Check(Draft(Owned("看板已上线", "a") with { Hand = hand }), Entry("a", "看板延期", version: 2, deleted)));

        Assert.Equal((rule, true, "1.1", deleted ? null : "看板延期", "likai"), (found.Rule, found.Blocks, found.Item, found.Newest, found.Person));
    }

    [Fact]
    public void What_came_after_the_draft_is_counted_and_blocks_nothing()
    {
        var found = Assert.Single(Check(Draft(Owned("看板已上线", "a")), Entry("a", "看板已上线"), Entry("b", "新的"), Entry("c", "又一条")));

        Assert.Equal((DraftRule.Added, false, 2), (found.Rule, found.Blocks, found.Count));
    }

    [Fact]
    public void What_the_lead_took_out_is_looked_at_again_when_it_changes()
    {
        var draft = Draft(Owned("看板已上线", "a")) with { LeftOut = [new LeftOut(new EntryRef("b", 1), "lead")] };

        var found = Assert.Single(Check(draft, Entry("a", "看板已上线"), Entry("b", "改过的", version: 2)));

        Assert.Equal((DraftRule.LeftOutChanged, false, "0.1", "改过的"), (found.Rule, found.Blocks, found.Item, found.Newest));
    }

    [Theory]
    [InlineData(LineHand.Lead, false)] // he may know better; he is told
    [InlineData(LineHand.Model, true)]
    public void A_number_that_no_entry_holds_is_found(LineHand hand, bool blocks)
    {
        var found = Check(Draft(Owned("培训门店15家", "a") with { Hand = hand }), Entry("a", "培训门店12家")).Where(f => f.Rule == DraftRule.Gate).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.Equal((blocks, "1.1"), (f.Blocks, f.Item)));
        Assert.Contains(found, f => f.Text.Contains("15", StringComparison.Ordinal));
    }

    [Fact]
    public void A_leads_shorter_words_are_his_own_affair() =>
        Assert.Empty(Check(Draft(Owned("门店已培训", "a") with { Hand = LineHand.Lead }), Entry("a", "12家门店已培训完成，反馈良好")));

    [Fact]
    public void A_plan_made_from_an_earlier_weeks_promise_is_proposed_and_not_called_out_of_date()
    {
        var line = Owned("看板：计划11月20日上线", "last week's") with { Hand = LineHand.Bot, Key = "due/last week's" };

        var found = Assert.Single(Check(Draft(line)));

        Assert.Equal((DraftRule.Proposed, false), (found.Rule, found.Blocks));
    }

    [Fact]
    public void A_published_page_is_compared_line_by_line_without_its_numbers()
    {
        DraftLine[] before = [Head("好店"), Numbered(1, "一"), Numbered(2, "二"), Numbered(3, "三")];
        DraftLine[] after = [Head("好店"), Numbered(1, "二"), Numbered(2, "三改"), Numbered(3, "四")];

        Assert.Equal(
            [new(false, "好店", "一"), new(false, "好店", "三"), new(true, "好店", "三改"), new(true, "好店", "四")],
            ReportDiff.Of(before, after).ToArray());
    }

    [Fact]
    public void An_imported_page_is_corrected_where_it_stands()
    {
        DraftLine[] page = [Head("好店"), Numbered(1, "一") with { Sources = [new("a", 1)] }, Numbered(2, "二") with { Sources = [new("b", 1)] }, Head("其他"), Numbered(1, "三")];

        var lines = new PagePatch(page)
            .With(Entry("a", "一改", version: 2))
            .With(Entry("b", "二", version: 2, deleted: true))
            .With(Entry("c", "新"))
            .Lines;

        Assert.Equal("## 好店\n1. 一改\n2. 新\n## 其他\n1. 三\n", string.Concat(lines.Select(l => l.Line)));
        Assert.Equal([new("a", 2), new("c", 1)], lines.SelectMany(l => l.Sources).ToArray());
    }

    private static IReadOnlyList<DraftFinding> Check(Draft draft, params EntryVersion[] entries) =>
        new DraftCheck(Ledger.DemoTeam.Team, entries, new FactGate(GateNames.Common)).Of(draft, [], []);

    private static Draft Draft(params DraftLine[] lines) => new("k", "支付研发", Week, 1, "wangfang", Friday, [Head("好店"), .. lines], []);

    private static DraftLine Head(string section) => new(new PageLine("", "## ", section, "\n"), []);

    private static DraftLine Numbered(int number, string text) => new(new PageLine("", $"{number}. ", text, "\n"), []);

    private static DraftLine Owned(string text, string entry) => new(new PageLine("", "1. ", text, "\n"), [new EntryRef(entry, 1)]);

    private static EntryVersion Entry(string id, string text, int version = 1, bool deleted = false) =>
        new(id, version, "支付研发", Week, "likai", "likai", "好店", [], text, 1, Friday, deleted);
}
