using System.Globalization;
using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

/// <summary>What a week's figures are asked when last week's stand beside them. A row is last week's line and this week's.</summary>
public sealed class CrossWeekChecksTests
{
    private const string FridayBefore = "2024-11-15";
    private const string Friday = "2024-11-22";

    [Theory]
    [InlineData("累计完成交易20,662笔", "累计完成交易20,391笔", "累计完成交易 20,391笔，上周 20,662笔，累计值变小了，是否笔误？")]
    [InlineData("累计完成交易20,662笔", "累计交易20,391笔", "累计交易 20,391笔，上周 20,662笔，累计值变小了，是否笔误？")]
    [InlineData("累计金额23.414亿元", "累计金额2.49亿元", "累计金额 2.49亿元，上周 23.414亿元，累计值变小了，是否笔误？")]
    [InlineData("累计签约商户1,204家", "累计签约商户1,180家", "累计签约商户 1,180家，上周 1,204家，累计值变小了，是否笔误？")]
    [InlineData("累计交易20662笔、金额23.414亿元", "累计交易20662笔、金额23.401亿元", "金额 23.401亿元，上周 23.414亿元，累计值变小了，是否笔误？")]
    [InlineData("截至目前累计划拨213笔", "累计划拨203笔", "累计划拨 203笔，上周 213笔，累计值变小了，是否笔误？")]
    public void A_total_that_falls_is_asked(string before, string now, string message) => Assert.Equal(["cumulative_decrease: " + message], Asked(before, now));

    [Theory]
    [InlineData("实时数仓：进度80%", "实时数仓：进度60%")]
    [InlineData("实时数仓：账户和交易进度65%", "实时数仓：账户和交易进度40%")]
    [InlineData("政府存管：研发进度55%", "政府存管：研发进度50%")]
    [InlineData("长沙佣金存管：整体进度100%", "长沙佣金存管：整体进度90%")]
    [InlineData("整装业务：开发完成度80%", "整装业务：开发完成度75%")]
    [InlineData("实时数仓：进度提升至80%", "实时数仓：进度70%")]
    public void A_progress_that_falls_is_asked(string before, string now) => Assert.StartsWith("progress: ", Assert.Single(Asked(before, now)), StringComparison.Ordinal);

    [Theory]
    [InlineData("本月交易3857笔", "本月交易3586笔", "本月交易 3586笔，上周 3857笔，本月的数变小了，是否笔误？")]
    [InlineData("11月交易3857笔，金额3.835亿元", "11月交易5145笔，金额3.520亿元", "金额 3.520亿元，上周 3.835亿元，本月的数变小了，是否笔误？")]
    [InlineData("当月新增商户120家", "当月新增商户112家", "当月新增商户 112家，上周 120家，本月的数变小了，是否笔误？")]
    [InlineData("11月至今交易3857笔", "本月交易3000笔", "本月交易 3000笔，上周 3857笔，本月的数变小了，是否笔误？")]
    [InlineData("月累计划拨213笔", "月累计划拨21笔", "月累计划拨 21笔，上周 213笔，本月的数变小了，是否笔误？")]
    [InlineData("本月交易金额3.835亿元", "本月交易金额5.2万元", "本月交易金额 5.2万元，上周 3.835亿元，本月的数变小了，是否笔误？")]
    public void A_months_figure_that_falls_within_the_month_is_asked(string before, string now, string message) =>
        Assert.Equal(["month_decrease: " + message], Asked(before, now));

    [Theory]
    [InlineData("2024-11-29", "2024-12-06", "本月交易6,357笔", "本月交易1,488笔")] // a month starts anew
    [InlineData("2024-12-06", "2024-12-13", "11月全月：交易6,902笔，金额7.012亿元", "12月至今交易1,488笔，金额1.488亿元")] // last month's total, told in this month
    [InlineData("2024-10-04", "2024-10-11", "本月交易6,357笔", "本月交易1,488笔")] // the week of 30 September may have been reported before the holiday
    [InlineData("2024-11-15", "2024-11-22", "本月交易3857笔", "本月交易3857笔")]
    [InlineData("2024-11-15", "2024-11-22", "本月交易3857笔", "本月退款120笔")]
    [InlineData("2024-11-15", "2024-11-22", "11月20日交易3857笔", "11月22日交易120笔")] // days, no months
    [InlineData("2024-11-15", "2024-11-22", "累计交易17617笔，本月交易3857笔", "本周交易1200笔")]
    public void A_months_figure_of_another_month_is_left_alone(string day, string next, string before, string now) => Assert.Empty(Asked(before, now, day, next));

    [Theory]
    [InlineData("累计完成交易18,905笔", "累计完成交易201,170笔", "累计完成交易 201,170笔，上周 18,905笔，相差约11倍，是否笔误或单位写错？")] // a digit too many
    [InlineData("累计金额21.602亿元", "累计金额228.71亿元", "累计金额 228.71亿元，上周 21.602亿元，相差约11倍，是否笔误或单位写错？")] // the point slipped
    [InlineData("本月交易金额3.835万元", "本月交易金额5.2亿元", "本月交易金额 5.2亿元，上周 3.835万元，相差约1万倍，是否笔误或单位写错？")]
    [InlineData("本周新增商户1,204家", "本周新增商户120家", "本周新增商户 120家，上周 1,204家，相差约10倍，是否笔误或单位写错？")]
    [InlineData("入金有效成功率99.993%", "入金有效成功率9.996%", "入金有效成功率 9.996%，上周 99.993%，相差约10倍，是否笔误或单位写错？")]
    [InlineData("本周交易金额1.2亿元", "本周交易金额1.3万元", "本周交易金额 1.3万元，上周 1.2亿元，相差约9231倍，是否笔误或单位写错？")]
    [InlineData("日均交易1,286笔", "日均交易128笔", "日均交易 128笔，上周 1,286笔，相差约10倍，是否笔误或单位写错？")]
    [InlineData("接口耗时120毫秒", "接口耗时1200毫秒", "接口耗时 1200毫秒，上周 120毫秒，相差约10倍，是否笔误或单位写错？")]
    public void A_jump_no_business_makes_is_asked(string before, string now, string message) => Assert.Equal(["jump: " + message], Asked(before, now));

    [Theory]
    [InlineData("累计划拨12笔", "累计划拨213笔")] // it has just begun
    [InlineData("累计交易17617笔", "累计交易52000笔")] // threefold may be a new city
    [InlineData("累计交易20662笔", "累计交易20662笔")]
    [InlineData("累计交易20662笔", "累计划拨213笔")]
    [InlineData("投诉2起", "投诉25起")] // news, no slip
    [InlineData("失败率0.02%", "失败率0.3%")] // a small rate
    [InlineData("手动提现灰度5%", "手动提现灰度50%")]
    [InlineData("整装业务：开发进度10%", "整装业务：开发进度100%")]
    [InlineData("成都渗透率2%", "成都渗透率22%")]
    [InlineData("本月交易3857笔，金额3.835亿元，笔均0.99万元", "本月交易5145笔，金额5.2亿元，笔均10.11万元")] // the average rule asked last week
    [InlineData("商户回访：已完成120家", "商户培训：已完成1,300家")] // another item
    [InlineData("入金成功率99.99%", "入金成功率99.9%")]
    [InlineData("实时数仓：进度80%", "政府存管：进度55%")]
    [InlineData("故障0次", "故障40次")]
    [InlineData("11月11日交易38,570笔", "11月20日交易3,857笔")] // a day of its own
    [InlineData("大促当日交易38,570笔", "大促当日交易3,857笔")]
    public void What_may_change_by_multiples_is_left_alone(string before, string now) => Assert.Empty(Asked(before, now));

    [Theory]
    [InlineData("2024-11-01", "2024-11-08", "本月交易520笔", "本月交易4,100笔")] // one day of the month, then eight
    [InlineData("2024-12-27", "2025-01-03", "年度累计交易176,170笔", "年度累计交易3,857笔")]
    [InlineData("2024-12-27", "2025-01-10", "2024年累计交易176,170笔", "2025年累计交易3,857笔")]
    [InlineData("2024-09-27", "2024-10-11", "三季度累计交易176,170笔", "四季度累计交易3,857笔")]
    public void A_period_that_begins_anew_is_left_alone(string day, string next, string before, string now) =>
        Assert.Empty(Asked(before, now, day, next));

    [Fact]
    public void A_name_that_stands_twice_in_a_week_with_two_values_tells_nothing()
    {
        Assert.Empty(Across(Read(Friday, "广州：累计交易20662笔", "佛山：累计交易413笔"), Read(Friday, "佛山：累计交易520笔")));
        Assert.Empty(Across(Read(Friday, "佛山：累计交易520笔"), Read(Friday, "广州：累计交易20662笔", "佛山：累计交易413笔")));
    }

    [Fact]
    public void Without_earlier_weeks_nothing_is_asked() => Assert.Empty(Across([], Read(Friday, "累计完成交易20,391笔，本月交易1笔，进度10%")));

    [Fact]
    public void The_labelled_pages_in_their_order_give_the_one_fall_and_nothing_else()
    {
        var pages = GoldPage.Names.Select(GoldPage.Read).ToList();
        var asked = pages.Zip(pages.Skip(1), (a, b) => FactChecks.AcrossWeeks(a.Figures(), b.Figures()).Select(f => $"{b.Name}:{f.Line} {f.Rule}")).SelectMany(f => f);

        Assert.Equal(["2024-W49:7 cumulative_decrease"], asked);
    }

    private static IEnumerable<string> Asked(string before, string now, string day = FridayBefore, string next = Friday) =>
        FactChecks.AcrossWeeks(new(Read(day, before), Day(day)), new(Read(next, now), Day(next))).Select(f => $"{f.Rule}: {f.Message}");

    private static IReadOnlyList<Finding> Across(IReadOnlyList<Metric> before, IReadOnlyList<Metric> now) =>
        FactChecks.AcrossWeeks(new(before, Day(FridayBefore)), new(now, Day(Friday)));

    private static IReadOnlyList<Metric> Read(string day, params string[] lines) =>
        new FactReader(GoldPage.Glossary).Read([.. lines.Select((l, at) => new FactLine(at + 1, ["贝易转"], l))], Day(day)).Metrics;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
