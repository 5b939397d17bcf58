using BotReport.Core.Talk;

namespace BotReport.Core.Tests.Talk;

public sealed class ReturnedAnswersTests
{
    private const string Entry = "商户实时同步能力更新已于11月13日上线。";

    [Theory]
    [InlineData("覆盖多少商户？", "覆盖3200家商户", "Adds")]
    [InlineData("覆盖多少商户？", "3200家", "Adds")] // what it counts was asked
    [InlineData("覆盖多少商户？", "目前覆盖3200家商户。", "Adds")]
    [InlineData("覆盖多少商户？", "商户实时同步能力更新已于11月13日上线，覆盖3200家商户", "Restates")]
    [InlineData("日期对吗？", "11月13日上线", "Confirms")]
    [InlineData("日期对吗？", "11月14日", "Adds")]
    [InlineData("覆盖多少商户？", "商户培训12场", "Unclear")] // 培训 is another thing
    [InlineData("覆盖多少商户？", "商户对账功能预计12月3日上线", "Unclear")]
    [InlineData("覆盖多少商户？", "门店看板上线", "Unclear")]
    [InlineData("覆盖多少商户？", "我问下运营", "Unclear")]
    [InlineData("覆盖多少商户？", "商户覆盖", "Unclear")] // no figure, and nothing the entry says
    [InlineData("how many merchants?", "3200 merchants", "Adds")]
    public void An_answer_is_one_when_it_says_only_what_was_asked(string question, string answer, string expected) =>
        Assert.Equal(expected, ReturnedAnswers.Read(Entry, question, answer).ToString());
}
