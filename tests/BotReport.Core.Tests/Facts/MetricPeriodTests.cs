using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Facts;

/// <summary>Which days a figure is about, as a careful reader of the line would say; nothing in doubt.</summary>
public sealed class MetricPeriodTests
{
    private const string Friday = "2024-11-22";

    [Theory]
    [InlineData("本月交易3857笔，交易金额为3.835亿元，笔均9.94万元", "本月交易 11-01..11-22; 交易金额 11-01..11-22; 笔均 11-01..11-22")] // the sentence is about the month
    [InlineData("11月交易情况：交易3857笔", "交易 11-01..11-22")]
    [InlineData("11月（截至20日）交易6,357笔", "交易 11-01..11-20")]
    [InlineData("10月交易5,145笔", "交易 10-01..10-31")] // a month that is over is told as a whole
    [InlineData("11月全月预计交易8,000笔", "全月预计交易 11-01..11-30")]
    [InlineData("本周新增商户12家", "本周新增商户 11-18..11-22")]
    [InlineData("本周整体平稳，入金成功率99.99%", "入金成功率 11-18..11-22")]
    [InlineData("11月20日交易3,857笔", "交易 11-20")]
    [InlineData("昨日交易3,857笔", "昨日交易 11-21")]
    [InlineData("11月18日-20日交易120笔", "交易 11-18..11-20")]
    [InlineData("Q4交易1,200笔", "Q4交易 10-01..11-22")]
    [InlineData("年度累计交易176,170笔", "年度累计交易 01-01..11-22")]
    [InlineData("本月交易3857笔；入金成功率99.99%", "本月交易 11-01..11-22; 入金成功率 -")] // another sentence
    [InlineData("累计完成交易17617笔，总金额达20.237亿元", "累计完成交易 -; 总金额 -")] // since the beginning
    [InlineData("累计交易20,662笔，本月交易6,902笔", "累计交易 -; 本月交易 11-01..11-22")]
    [InlineData("本月交易6,902笔，累计20,662笔、23.414亿元", "本月交易 11-01..11-22; 累计交易 -; 累计 -")]
    [InlineData("入金成功率99.99%", "入金成功率 -")]
    [InlineData("整装业务预计12月3日上线，进度80%", "进度 -")] // the day of the launch
    [InlineData("预计11月内上线，已接入门店30家", "已接入门店 -")]
    [InlineData("佛山11月14日上线，首日交易43笔", "首日交易 -")]
    [InlineData("截至10月底累计交易12,300笔，商户3,201家", "累计交易 -; 商户 -")]
    [InlineData("截至10月底，商户数3,201家", "商户数 10-31")] // as it stood that day
    [InlineData("入金成功率近7天均值99.95%", "入金成功率近7天均值 11-16..11-22")]
    [InlineData("日均1,230人次，较近7天上升4.5%", "日均 -; 日均较近7天上升 -")] // compared with
    [InlineData("全年累计交易17.6万笔", "全年累计交易 01-01..11-22")]
    [InlineData("全年交易预计20万笔", "全年交易预计 01-01..12-31")]
    [InlineData("合同周三签完，定金5万元已付", "定金 -")] // the day of the signing
    [InlineData("本周：交易120笔；上周：交易98笔", "交易 11-18..11-22; 交易 11-11..11-17")]
    [InlineData("支付成功率99.98%（上周99.95%），可用性99.99%", "支付成功率 -; 可用性 -")]
    public void A_figure_is_about_the_days_its_words_name(string text, string told) => Assert.Equal(told, Told(new(1, ["贝易转"], text), Friday));

    [Fact]
    public void A_heading_names_the_days_of_what_stands_under_it_but_a_day_in_it_does_not()
    {
        Assert.Equal("交易 11-01..11-22", Told(new(1, ["贝易转", "11月交易情况"], "交易3857笔"), Friday));
        Assert.Equal("交易 10-01..10-31", Told(new(1, ["贝易转", "10月交易情况", "广州"], "交易3857笔"), Friday));
        Assert.Equal("交易 -", Told(new(1, ["贝易转", "11月20日复盘"], "交易3857笔"), Friday));
        Assert.Equal("交易 -", Told(new(1, ["下周工作及目标", "下周计划"], "交易3857笔"), Friday));
    }

    [Fact]
    public void The_column_of_a_table_names_its_days_before_the_row()
    {
        FactLine row = new(3, ["数据"], "", ["10月", "120", "43"], ["月份", "交易（笔）", "本周（笔）"]);

        Assert.Equal("10-01..10-31; 11-18..11-22", Told(row, Friday, named: false));
    }

    [Theory]
    [InlineData("2024-12-02", "本月交易3857笔", "本月交易 11-01..11-29")] // the Monday after: still the week's month, as far as its Friday
    [InlineData("2024-12-02", "本周交易52笔", "本周交易 11-25..11-29")]
    [InlineData("2024-12-02", "昨日交易52笔", "昨日交易 12-01")]
    [InlineData("2024-11-30", "本月交易3857笔", "本月交易 11-01..11-30")]
    public void What_is_told_after_its_week_is_over_is_about_that_week(string on, string text, string told) => Assert.Equal(
        told, Told(new FactLine(1, ["贝易转"], text) { Covers = ReportWeek.Of(new(2024, 11, 29)) }, on));

    private static string Told(FactLine line, string on, bool named = true) => string.Join("; ", new FactReader(GoldPage.Glossary)
        .Read([line], DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Metrics
        .Select(m => (named ? m.Name + " " : "") + (m.Period is not { } days ? "-" : days.IsDay ? Day(days.From) : $"{Day(days.From)}..{Day(days.To)}")));

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
