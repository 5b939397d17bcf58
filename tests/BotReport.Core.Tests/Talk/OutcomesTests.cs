using BotReport.Core.Talk.Phrases;

namespace BotReport.Core.Tests.Talk;

/// <summary>Words that tell only what became of something, and lines that look like them.</summary>
public sealed class OutcomesTests
{
    [Theory]
    [InlineData("没动")]
    [InlineData("都没动。")]
    [InlineData("1 已完成 2 没动")]
    [InlineData("1 上线了，2 延到12月2日，其余没动")]
    [InlineData("2 全量推迟一周")]
    [InlineData("第2项延期")]
    [InlineData("推迟到下周三")]
    [InlineData("延两周")]
    [InlineData("提前完成")]
    [InlineData("1 no change, 2 delayed to Dec 2")]
    [InlineData("1、2都完成了，3推迟到下周三，4不变")]
    [InlineData("2，3延到下周五")]
    [InlineData("1 2 上线了")]
    [InlineData("1-3完成，4没动")]
    [InlineData("第二个延期")]
    [InlineData("1. 上线了\n2. 没动")]
    [InlineData("1 上线了 其他没变")]
    [InlineData("2 12月27日")]
    public void Outcomes_of_nothing_named_are_bare(string said) => Assert.True(Outcomes.AreBare(said));

    [Theory]
    [InlineData("推荐系统已上线")]
    [InlineData("延迟退款功能上线")]
    [InlineData("改2个接口")]
    [InlineData("改造结算页")]
    [InlineData("2个接口上线了")]
    [InlineData("3 商户推迟一周")]
    [InlineData("提前准备大促压测")]
    [InlineData("推送服务延到12月2日")]
    [InlineData("没上线的城市还有3个")]
    [InlineData("1. 上线收银台改版")]
    [InlineData("推到店核销功能")]
    [InlineData("改国庆活动页面")]
    [InlineData("推2.0版本灰度")]
    [InlineData("改年底报表口径")]
    [InlineData("延期到账补偿方案")]
    [InlineData("推3号机房割接")]
    [InlineData("提前到12月18日完成压测")]
    [InlineData("12月2日上线")]
    [InlineData("12345678901234567890123456 笔流水核对完成")]
    public void Lines_that_name_something_are_not(string said) => Assert.False(Outcomes.AreBare(said));

    [Fact]
    public void One_line_names_some_and_the_rest()
    {
        var outcomes = Outcomes.Read("1 上线了，2 全量推迟一周，其余没动", 4);

        Assert.Equal([new Outcome(1, "上线了"), new Outcome(2, "全量推迟一周"), new Outcome(null, "没动")], outcomes);
    }

    [Theory]
    [InlineData("1、2都完成了，3推迟到下周三，4不变", "1 完成了; 2 完成了; 3 推迟到下周三; 4 不变")]
    [InlineData("2，3延到下周五", "2 延到下周五; 3 延到下周五")]
    [InlineData("1 2 上线了", "1 上线了; 2 上线了")]
    [InlineData("1-3完成，4没动", "1 完成; 2 完成; 3 完成; 4 没动")]
    [InlineData("第二个延期到1月3日", "2 延期到1月3日")]
    [InlineData("2 昨天评审完了", "2 昨天评审完了")] // in his own words, about nothing but the second
    [InlineData("2 其实没上线，延到12月31日", "2 其实没上线,延到12月31日")]
    [InlineData("2 12月27日", "2 延到12月27日")]
    [InlineData("3 个接口上线了", "")]
    [InlineData("5 上线了", "")] // there is no fifth
    [InlineData("1. 收银台改版上线\n2. 对账优化完成", "")] // a list of items
    public void Numbers_name_what_was_listed(string said, string told) =>
        Assert.Equal(told, string.Join("; ", Outcomes.Read(said, 4).Select(o => $"{o.Number} {o.Words}")));
}
