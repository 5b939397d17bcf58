namespace BotReport.Core.Tests.Talk;

/// <summary>Long pastes, late hours, and a lead who is about to publish while somebody writes.</summary>
public sealed class LateAndLongTests
{
    [Fact]
    public void After_the_due_time_a_delay_hears_when_the_week_closes()
    {
        var week = new PaperWeek { Now = new(2024, 11, 15, 20, 0, 0, TimeSpan.FromHours(8)) };

        Assert.Contains("11-18 10:00", Assert.Single(week.Say("sunyue", "晚点发")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_echo_of_a_long_paste_is_short_and_nothing_is_lost()
    {
        var week = new PaperWeek();
        week.Say("likai", string.Join("\r\n", Enumerable.Range(1, 800).Select(i => $"- 门店{(char)('甲' + i)}培训")));

        var echo = Assert.Single(week.Quiet("likai"));

        Assert.True(echo.Length < 500, echo);
        Assert.True(echo.Split('\n').Length <= 12, echo);
        Assert.Equal(800, week.Entries.Count());
    }

    [Fact]
    public void What_changed_after_the_question_is_told_before_it_is_published()
    {
        var week = new PaperWeek();
        week.Say("likai", "好店看板已上线");
        week.Quiet("likai");
        week.Compose();
        Assert.DoesNotContain("变更", Assert.Single(week.Say("wangfang", "发布")), StringComparison.Ordinal);
        week.Say("sunyue", "业务服务迭代完成");

        Assert.Contains("其后有1处变更", Assert.Single(week.Say("wangfang", "确认发布")), StringComparison.Ordinal);
        Assert.Empty(week.Say("wangfang", "确认发布"));
    }
}
