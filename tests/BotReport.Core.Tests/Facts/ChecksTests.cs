using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

/// <summary>Each rule speaks where it must and, more important, is silent where it must.</summary>
public sealed class ChecksTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Theory]
    [InlineData("本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额约0.99万元。", "3.835亿元/3857笔 = 9.94万元，报告写 0.99万元（差10倍），是否笔误？")]
    [InlineData("交易3,857笔，金额38350万元，笔均99.4万元", "38350万元/3,857笔 = 9.94万元，报告写 99.4万元（差10倍），是否笔误？")]
    [InlineData("笔均0.99万元，交易3857笔，金额3.835亿元", "3.835亿元/3857笔 = 9.94万元，报告写 0.99万元（差10倍），是否笔误？")]
    [InlineData("交易100户，金额200万元，户均3万元", "200万元/100户 = 2.00万元，报告写 3万元，是否笔误？")]
    [InlineData("外呼1.5万通，花了4.2万元，平均每通0.28元", "4.2万元/1.5万通 = 2.80元，报告写 0.28元（差10倍），是否笔误？")]
    public void An_average_that_is_no_quotient_is_asked(string text, string message)
    {
        var finding = Assert.Single(Asked(text));

        Assert.Equal(("average", message), (finding.Rule, finding.Message));
    }

    [Theory]
    [InlineData("本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额约9.94万元")]
    [InlineData("本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额约10万元")] // half a unit of the last digit
    [InlineData("本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额约9.9万元")]
    [InlineData("本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额99430元")]
    [InlineData("交易3857笔，平均每笔交易金额0.99万元")] // no amount beside it
    [InlineData("累计交易17617笔，本月金额3.835亿元，笔均0.99万元")] // of two periods
    [InlineData("累计17617笔，总金额达20.237亿元；本月3857笔，3.835亿元，笔均9.94万元")]
    [InlineData("交易0笔，金额0元，笔均0元")]
    public void An_average_that_may_be_right_is_left_alone(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("事故数AB级0次，CD级2.16次", "count")]
    [InlineData("出金有效成功率：100.2%", "percent_range")]
    [InlineData("渠道占比：线上61.3%，线下35.2%，其他8.5%", "share_sum")]
    [InlineData("累计交易3000笔，本月交易3857笔", "cumulative")]
    [InlineData("付费会员：11月新增41.5万人，全年累计新增38.2万人", "cumulative")]
    [InlineData("11月1日至14日交易3,021万笔；年初至今累计交易2,846万笔", "cumulative")]
    public void Other_impossible_figures_are_asked(string text, string rule) => Assert.Equal(rule, Assert.Single(Asked(text)).Rule);

    [Theory]
    [InlineData("人均2.5笔")]
    [InlineData("日均交易128.6笔")]
    [InlineData("交易1.5万笔")]
    [InlineData("同比增长120%")]
    [InlineData("目标完成率120%")]
    [InlineData("成功率100%")]
    [InlineData("渠道占比：线上61.3%，线下35.2%，其他3.5%")]
    [InlineData("渗透率：北京31.5%，上海22.0%，成都8.7%")]
    [InlineData("渠道占比：线上61.3%，线下20%")] // a choice, no whole
    [InlineData("构成占比：A 33%，B 33%，其他 33%")] // rounded
    [InlineData("累计交易17617笔，本月交易3857笔")]
    [InlineData("累计划拨213笔，本月交易3857笔")] // other things
    [InlineData("11月新增41.5万人，全年累计新增338.2万人")]
    [InlineData("11月1日至14日可用性99.99%，全年累计可用性99.95%")]
    [InlineData("上周交易3,021万笔，本周累计交易2,846万笔")] // neither holds the other
    public void Figures_that_may_be_right_are_left_alone(string text) => Assert.Empty(Asked(text));

    [Fact]
    public void A_plan_whose_day_is_over_is_noted() =>
        Assert.Contains(Read("预计11月12日上线").Findings, f => f is { Rule: "past_plan", Severity: Severity.Note });

    [Fact]
    public void A_claim_of_the_same_day_is_noted() =>
        Assert.Contains(Read("11月15日上线").Findings, f => f is { Rule: "same_day", Severity: Severity.Note });

    private static IEnumerable<Finding> Asked(string text) => Read(text).Findings.Where(f => f.Severity == Severity.Ask);

    private static PageFacts Read(string text) => new FactReader(GoldPage.Glossary).Read([new FactLine(1, ["贝易转"], text)], Friday);
}
