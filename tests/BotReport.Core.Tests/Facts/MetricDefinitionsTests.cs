using BotReport.Core.Facts;
using BotReport.Core.Team;

namespace BotReport.Core.Tests.Facts;

/// <summary>What a team's definitions (口径) change of what is asked, and that without them nothing changes.</summary>
public sealed class MetricDefinitionsTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    private static readonly MetricDefinition Matched = Define("备件对比成功率", "%", MetricKind.Rate);
    private static readonly MetricDefinition Classified = Define("分类准确率", "%", MetricKind.Rate);
    private static readonly MetricDefinition Success = Define("出金有效成功率", "%", MetricKind.Rate, "出金成功率");
    private static readonly MetricDefinition Amount = Define("交易额", "万元", null, "交易金额");

    private static readonly string[] TwoBlocks = ["台湾通行证识别成功率为86.06%（备件对比成功率）", "台湾通行证识别成功率为100%（分类准确率）"];

    [Fact]
    public void One_name_with_two_values_is_asked_until_the_dictionary_makes_it_two_figures()
    {
        var finding = Assert.Single(Asked([], TwoBlocks));
        Assert.Equal("conflict: 台湾通行证识别成功率这里写 100%，另一处写 86.06%（“台湾通行证识别成功率为86.06%（备件对比成功…”），以哪个为准？", finding);

        Assert.Empty(Asked([Matched, Classified], TwoBlocks));
        Assert.Single(Asked([Matched], TwoBlocks)); // the other may still be the same
        Assert.Single(Asked([Matched, Classified], TwoBlocks[0], "台湾通行证识别成功率为100%（备件对比成功率）"));
    }

    [Fact]
    public void Two_names_of_one_definition_are_one_figure_also_in_two_sections()
    {
        string[] lines = ["出金成功率99.89%", "出金有效成功率99.98%"];

        Assert.Empty(Asked([], lines));
        Assert.Equal("conflict", Rule(Assert.Single(Asked([Success], lines))));
        Assert.Single(Read([Success], [new(1, ["系统运行数据"], lines[0]), new(2, ["O3 平台治理"], lines[1])]));
        Assert.Empty(Read([Success], [new(1, ["贝易转", "北京"], lines[0]), new(2, ["贝易转", "上海"], lines[1])])); // of two cities
        Assert.Empty(Asked([Success], lines[0], "出金有效成功率99.9%")); // rounded
    }

    [Theory]
    [InlineData("交易额 3,835笔", "unit: 交易额这里写 3,835笔，口径的单位是 万元，是否写错？")]
    [InlineData("交易金额3.835亿元", "")] // 亿元 and 万元 are both 元
    [InlineData("交易额提升12%", "")] // a change is no amount
    [InlineData("广州交易额3,835笔", "")] // a part of it may be counted otherwise
    public void A_figure_in_another_unit_than_defined_is_asked(string line, string told) => Assert.Equal(told, string.Join('|', Asked([Amount], line)));

    [Fact]
    public void A_unit_that_no_figure_is_read_in_asks_nothing() => Assert.Empty(Asked([Define("交易额", "批次", null)], "交易额 3,835笔"));

    [Theory]
    [InlineData(null, "")] // an amount that falls
    [InlineData(MetricKind.Cumulative, "cumulative_decrease")]
    [InlineData(MetricKind.MonthToDate, "month_decrease")]
    public void A_defined_kind_decides_what_may_fall(MetricKind? kind, string rule) =>
        Assert.Equal(rule, string.Join('|', Across([Define("交易额", null, kind)], "交易额3.8亿元", "交易额3.1亿元").Select(Rule)));

    [Fact]
    public void Aliases_are_compared_over_the_weeks()
    {
        var progress = Define("仓库迁移进度", "%", null, "数仓完成度");

        Assert.Empty(Across([], "仓库迁移进度80%", "数仓完成度70%"));
        Assert.Equal("progress: 仓库迁移进度 70%，上周 80%，进度变小了，是否笔误？", Assert.Single(Across([progress], "仓库迁移进度80%", "数仓完成度70%")));
    }

    [Fact]
    public void What_was_read_stays_as_it_was_written()
    {
        var read = new FactReader(Glossary.Empty, MetricDefinitions.Of([Define("交易额", null, MetricKind.Cumulative, "交易金额")]))
            .Read([new(1, ["贝易转"], "交易金额3.8亿元")], Friday);

        Assert.Equal(("交易金额", MetricKind.Point), (read.Metrics[0].Name, read.Metrics[0].Kind));
    }

    [Fact]
    public void The_labelled_pages_stay_silent_when_their_two_rates_are_defined()
    {
        foreach (var page in GoldPage.Names.Select(GoldPage.Read))
        {
            var without = new FactReader(GoldPage.Glossary).Read(page.Lines, page.Reference).Findings;
            Assert.Equal(without, new FactReader(GoldPage.Glossary, MetricDefinitions.Of([Matched, Classified, Success])).Read(page.Lines, page.Reference).Findings);
        }
    }

    private static MetricDefinition Define(string name, string? unit, MetricKind? kind, params string[] aliases) =>
        new(name, aliases, "按系统统计", unit, kind, null, null);

    private static IReadOnlyList<string> Asked(MetricDefinition[] defined, params string[] lines) =>
        Read(defined, [.. lines.Select((l, at) => new FactLine(at + 1, ["其他"], l))]);

    private static IReadOnlyList<string> Read(MetricDefinition[] defined, FactLine[] lines) =>
        [.. new FactReader(Glossary.Empty, MetricDefinitions.Of(defined)).Read(lines, Friday).Findings.Where(f => f.Severity == Severity.Ask).Select(f => $"{f.Rule}: {f.Message}")];

    private static IReadOnlyList<string> Across(MetricDefinition[] defined, string before, string now)
    {
        var reader = new FactReader(Glossary.Empty);
        WeekFigures On(string text, DateOnly day) => new(reader.Read([new FactLine(1, ["贝易转"], text)], day).Metrics, day);
        return [.. FactChecks.AcrossWeeks(On(before, Friday), On(now, Friday.AddDays(7)), MetricDefinitions.Of(defined)).Select(f => $"{f.Rule}: {f.Message}")];
    }

    private static string Rule(string finding) => finding[..finding.IndexOf(':', StringComparison.Ordinal)];
}
