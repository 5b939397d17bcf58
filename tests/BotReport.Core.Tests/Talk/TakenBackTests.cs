using BotReport.Core.Collecting;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Tests.Talk;

/// <summary>An answer to a lead's question that is taken back answers nothing any more.</summary>
public sealed class TakenBackTests
{
    private const string Item = "商户实时同步已上线";

    [Theory]
    [InlineData("1 3200家商户")]
    [InlineData("改 1 商户实时同步已上线，3200家商户")]
    public void The_question_is_open_again_and_said_again(string answer)
    {
        var week = Asked();
        week.Say("sunyue", answer);
        Assert.Equal(QuestionState.Answered, State(week));

        var heard = week.Say("sunyue", "撤回");

        Assert.Equal(Item, Assert.Single(week.Entries).Text);
        Assert.Equal(QuestionState.Open, State(week));
        Assert.Equal(Words.Chinese.Collect.StillReturned([(1, "几家？")]), heard[^1]);
    }

    [Fact]
    public void A_change_that_answered_nothing_reopens_nothing()
    {
        var week = Asked();
        week.Say("sunyue", "1 3200家商户");
        week.Say("sunyue", "改 1 商户实时同步已上线，3300家商户");

        week.Say("sunyue", "撤回");

        Assert.Equal(QuestionState.Answered, State(week));
    }

    private static QuestionState State(PaperWeek week) => Assert.Single(week.SceneOf("sunyue").File.Questions, q => q.Rule == "lead").State;

    private static PaperWeek Asked()
    {
        var week = new PaperWeek();
        week.Say("sunyue", Item);
        week.Quiet("sunyue");
        week.Compose();
        week.Say("wangfang", "退回 3.1 几家？");
        week.Now += TimeSpan.FromMinutes(1);
        return week;
    }
}
