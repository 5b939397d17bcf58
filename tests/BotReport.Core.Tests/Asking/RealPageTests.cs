namespace BotReport.Core.Tests.Asking;

/// <summary>The chain from page to answer, nothing labelled in between.</summary>
public sealed class RealPageTests
{
    [Theory]
    [InlineData(
        "贝易转 上线时间",
        "2024-11-15",
        "收银台页面优化 11-14（周四）已上线",
        "全国其他城市 11-25（周一）计划开放",
        "经纪业务 11-26（周二）计划上线",
        "整装业务 12-03（周二）计划上线",
        "汇金 排期12-20（周五）",
        "线上云管家推送 12月内不上线")]
    [InlineData("整装上线时间", "2024-11-29", "整装业务 12-10（周二）计划上线（由12-03调整至12-10）")]
    [InlineData("整装上线了吗", "2024-12-13", "整装业务 12-10（周二）已上线（由12-03调整至12-10）", "全部装企 12-17（周二）计划开放")]
    [InlineData("汇金什么时候上线", "2024-12-06", "汇金 12-18（周三）计划上线（由12-20提前至12-18）")]
    [InlineData("全国其他城市什么时候开放", "2024-11-29", "全国其他城市 11-25（周一）已开放")] // said as 全国开城
    [InlineData(
        "哪些延期了",
        "2024-12-06",
        "整装业务 12-10（周二）计划上线（由12-03调整至12-10）",
        "长沙佣金存管 业务部分 12-12（周四）计划上线（由12-05调整至12-12）",
        "WAF迁移 流量 12-14（周六）计划切换（由12-07调整至12-14）")]
    [InlineData("入金成功率", "2024-11-22", "入金有效成功率 99.993%（前次 2024-W45 99.995%）")]
    public async Task A_page_answers(string question, string on, params string[] lines) =>
        Assert.Equal(lines, (await AskDesk.AskAsync(question, on, pages: RealPages.Read)).Lines.Select(l => l.Text));
}
