using BotReport.Core.Talk.Phrases;

namespace BotReport.Core.Tests.Talk;

/// <summary>What a lead's question asks for, and whether words are that: a day to when, a name to who, a figure to how much.</summary>
public sealed class AskedForTests
{
    private const string Entry = "商户签约流程推进中";

    [Theory]
    [InlineData("灰度比例多少？", "20%", "Bare")]
    [InlineData("灰度比例多少？", "灰度比例20%", "Named")]
    [InlineData("灰度比例？", "约20%", "Bare")]
    [InlineData("灰度比例多少？", "88元", "None")] // no share
    [InlineData("灰度比例多少？", "12月3日", "None")] // 12月 is no figure
    [InlineData("灰度比例多少？", "同比增长20%", "None")] // of a growth nobody asked about
    [InlineData("增长多少？", "同比增长20%", "Named")]
    [InlineData("首单金额多少？", "首单金额是88元", "Named")]
    [InlineData("首单金额多少？", "88元", "Bare")]
    [InlineData("首单金额多少？", "1,288.5元", "Bare")]
    [InlineData("首单金额多少？", "20家", "None")]
    [InlineData("多少家店？", "20家店", "Bare")]
    [InlineData("多少家店？", "20%", "None")]
    [InlineData("覆盖多少商户？", "商户培训12场", "None")] // training is another thing
    [InlineData("几号上线？", "12月3日", "Bare")]
    [InlineData("几号上线？", "预计12月3日上线", "Named")]
    [InlineData("几号上线？", "上线时间待定", "Named")]
    [InlineData("几号上线？", "张伟负责", "None")]
    [InlineData("几号上线？", "商户对账功能12月3日上线", "None")] // its own subject
    [InlineData("谁负责？", "张伟", "Bare")]
    [InlineData("谁负责？", "是张伟负责", "Named")]
    [InlineData("谁负责？", "产品部负责", "Named")]
    [InlineData("谁负责？", "11月27日", "None")]
    [InlineData("谁负责？", "张伟完成了对账", "None")]
    [InlineData("谁给的？什么时候确定？", "进度10%是产品给的，12月5日确定", "Named")]
    [InlineData("合同签了吗？", "还没签", "Bare")]
    [InlineData("合同签了吗？", "签完了", "Bare")]
    [InlineData("合同签了没有？", "12月3日签", "Bare")]
    [InlineData("合同签了吗？", "法务还没给意见", "None")]
    [InlineData("哪里的门店？", "北京和上海的门店", "Named")]
    [InlineData("哪里的门店？", "望京门店", "Bare")]
    [InlineData("哪里的门店？", "北京、上海", "Bare")]
    [InlineData("哪里的门店？", "门店改造已启动", "None")]
    [InlineData("为什么延期？", "因为法务没给意见", "Bare")]
    [InlineData("口径？", "按实收", "None")] // only its reader can tell
    public void Words_fit_a_question_that_asks_for_what_they_are(string question, string answer, string fit) => Assert.Equal(fit, Of(question).Fit(answer).ToString());

    [Theory]
    [InlineData("灰度比例多少？", "20%", "灰度比例20%")]
    [InlineData("灰度比例是多少", "约20%", "灰度比例约20%")]
    [InlineData("灰度比例？", "20%", "灰度比例20%")]
    [InlineData("首单金额多少？", "首单金额是88元", "首单金额是88元")]
    [InlineData("请补充一下覆盖多少商户？", "3200家", "覆盖3200家商户")]
    [InlineData("几号上线？", "12月3日", "12月3日上线")]
    [InlineData("几号上线？", "12月3日上线", "12月3日上线")]
    [InlineData("几号上线？", "待定", "上线时间待定")]
    [InlineData("上线时间？", "12月3日", "上线时间12月3日")]
    [InlineData("谁负责？", "是张伟", "张伟负责")]
    [InlineData("多少家店？谁负责？", "20家，张伟", "20家店，张伟负责")]
    [InlineData("合同签了吗？", "还没签", "合同还没签")]
    [InlineData("哪里的门店？", "北京、上海", "北京、上海的门店")]
    [InlineData("几家？", "3200家商户", "3200家商户")]
    [InlineData("几号完？", "15日评审完", "15日评审完")] // it says what is over
    [InlineData("how many merchants?", "3200", "3200")]
    public void A_bare_answer_takes_the_words_of_its_question_with_it(string question, string answer, string whole) => Assert.Equal(whole, Of(question).Whole(answer));

    [Theory]
    [InlineData("谁负责？", "11月27日", false)]
    [InlineData("谁负责？", "改到11月27日", false)]
    [InlineData("谁负责？", "张伟负责", true)]
    [InlineData("谁负责？", "还没定", null)]
    [InlineData("几家？", "没有统计", null)]
    [InlineData("口径？", "11月27日", null)]
    public void A_thing_that_was_not_asked_for_is_no_answer(string question, string answer, bool? holds) => Assert.Equal(holds, Of(question).Holds(answer));

    [Theory]
    [InlineData("多少家店？谁负责？", "20家", "谁负责？")]
    [InlineData("多少家店？谁负责？", "20家，张伟", null)]
    [InlineData("多少家店？谁负责？", "等周一", null)] // answers none: nobody can tell
    [InlineData("多少家店？", "20家", null)]
    public void What_was_asked_beside_stays_open(string question, string answer, string? left) => Assert.Equal(left, Of(question).Left(answer));

    private static AskedFor Of(string question) => new(question, Entry, ["张伟", "周敏"], new DateOnly(2024, 11, 15));
}
