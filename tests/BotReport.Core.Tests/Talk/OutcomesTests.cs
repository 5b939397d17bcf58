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
    public void Lines_that_name_something_are_not(string said) => Assert.False(Outcomes.AreBare(said));

    [Fact]
    public void One_line_names_some_and_the_rest()
    {
        var outcomes = Outcomes.Read("1 上线了，2 全量推迟一周，其余没动", 4);

        Assert.Equal([new Outcome(1, "上线了"), new Outcome(2, "全量推迟一周"), new Outcome(null, "没动")], outcomes);
    }
}
