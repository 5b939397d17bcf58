using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Team;

namespace BotReport.Core.Tests.Facts;

/// <summary>Names, values and kinds of figures in sentences of other hands than the labelled pages.</summary>
public sealed class MetricTests
{
    private static readonly FactReader Reader = new(GoldPage.Glossary);

    [Theory]
    [InlineData("转化率由12.1%提升至13.4%", "转化率 13.4 Rate")] // the old value is no figure of this week
    [InlineData("转化率提升3.2%", "转化率提升 3.2 Change")]
    [InlineData("支付成功率99.98%（上周99.95%），提升0.03个百分点", "支付成功率 99.98 Rate; 支付成功率提升 0.03 Change")]
    [InlineData("新增商户1,203家，累计商户18,455家", "新增商户 1203 Point; 累计商户 18455 Cumulative")]
    [InlineData("累计20,662笔、23.414亿元", "累计 20662 Cumulative; 累计 2341400000 Cumulative")]
    [InlineData("交易6,902笔，金额7.012亿元；累计20,662笔、23.414亿元", "交易 6902 Point; 金额 701200000 Point; 累计交易 20662 Cumulative; 累计金额 2341400000 Cumulative")]
    [InlineData("渗透率：北京31.5%，上海22.0%", "渗透率北京 31.5 Rate; 渗透率上海 22.0 Rate")]
    [InlineData("11月（截至28日）交易6,357笔", "交易 6357 MonthToDate")]
    [InlineData("参考规范V1.2于11日发布", "")]
    [InlineData("成功率 > 99.9%", "成功率 99.9 Rate")] // the sign is no part of the name
    [InlineData("目标 > 78%", "")] // what is wanted
    [InlineData("转化率 > 3.5% 才会放量，目前2.9%", "转化率 2.9 Rate")]
    [InlineData("成功率达到99.9%，继续观察", "成功率 99.9 Rate")]
    [InlineData("准备周四开 5%", "")] // a plan
    [InlineData("11月营业额目标800万，目前完成512万", "营业额目标 8000000 MonthToDate; 营业额完成 5120000 MonthToDate")]
    [InlineData("计划完成全部12家门店的改造", "")] // counts the shops
    [InlineData("测出31个bug，还剩4个周一前清掉", "还剩 4 Point")] // what is left counts wherever it stands
    [InlineData("剩3个月，还差2个工作日", "")]
    [InlineData("新人周一报到3个", "新人报到 3 Point")]
    [InlineData("截至10月底累计交易12,300笔", "累计交易 12300 Cumulative")]
    [InlineData("发现3个缺陷，200台设备到货，第48周", "")]
    public void A_figure_has_a_name_a_value_and_a_kind(string text, string told)
    {
        var read = Reader.Read([new FactLine(1, ["平台"], text)], new DateOnly(2024, 11, 22)).Metrics
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Name} {(m.BaseUnit == "元" ? decimal.Truncate(m.BaseValue) : m.BaseValue)} {m.Kind}"));

        Assert.Equal(told, string.Join("; ", read));
    }

    [Fact]
    public void A_row_of_a_table_is_named_by_its_first_cell_and_last_weeks_column_is_left_out()
    {
        FactLine row = new(3, ["系统运行数据"], "| 入金有效成功率 | 99.996% | 99.993% |", ["入金有效成功率", "99.996%", "99.993%"], ["指标", "本周", "上周"]);

        var metric = Assert.Single(Reader.Read([row], new DateOnly(2024, 11, 29)).Metrics);

        Assert.Equal(("入金有效成功率", "99.996", MetricKind.Rate), (metric.Name, metric.Value, metric.Kind));
    }

    [Fact]
    public void A_unit_in_the_header_counts_for_the_column()
    {
        FactLine row = new(3, ["数据"], "| 北京 | 3.5 | 120 |", ["北京", "3.5", "120"], ["城市", "金额（亿元）", "交易（笔）"]);

        var metrics = Reader.Read([row], new DateOnly(2024, 11, 29)).Metrics;

        Assert.Equal([("北京金额", 350_000_000m), ("北京交易", 120m)], metrics.Select(m => (m.Name, m.BaseValue)));
    }
}
