using BotReport.Core.Collecting;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Tests.Talk;

/// <summary>What is said of an item by its number, after its question was answered or where nobody asked: never a line of its own, never another item's answer.</summary>
public sealed class ItemTalkTests
{
    private const string First = "商户实时同步已上线";
    private const string Second = "合同电子化11月20日上线";
    private const string Third = "收银台改造推进中";
    private static readonly CollectWords Words = Core.Talk.Wording.Words.Chinese.Collect;

    [Theory]
    [InlineData("1 张伟", "1 李雷", "李雷负责")]
    [InlineData("1 张伟", "1：李雷", "李雷负责")]
    [InlineData("张伟", "1 李雷，已签", "李雷负责，已签")]
    [InlineData("1 张伟负责", "第1条 李雷负责", "李雷负责")]
    public void A_newer_answer_takes_the_place_of_the_older_whatever_was_said_between(string older, string newer, string stands)
    {
        var week = Asked("退回 3.1 谁负责？", "退回 3.3 多少家？");
        week.Say("sunyue", older);
        week.Say("sunyue", "3 20家");

        week.Say("sunyue", newer);

        Assert.Equal([First + "，" + stands, Second, Third + "，20家"], Texts(week));
    }

    [Fact]
    public void What_was_passed_on_is_answered_anew_to_who_asked()
    {
        var week = Asked("退回 3.1 口径？");
        week.Say("sunyue", "1 按实收");

        Assert.Equal([Words.AnswerPassedOn(1, "王芳", "按应收", mayStand: true)], week.Say("sunyue", "1 按应收"));
        Assert.Equal([First, Second, Third], Texts(week));
    }

    [Theory]
    [InlineData("2 21家店", 2, "21家店")]
    [InlineData("2 李雷负责，11月30日上线", 2, "李雷负责，11月30日上线")]
    [InlineData("2：王磊", 2, "王磊")]
    [InlineData("2 张伟", 2, "张伟")]
    [InlineData("3.2 张伟", 2, "张伟")]
    [InlineData("3、王磊", 3, "王磊")]
    public void Words_about_an_item_nobody_asks_about_are_asked_about_and_not_lost(string said, int number, string words)
    {
        foreach (var asked in new[] { false, true })
        {
            var week = asked ? Asked("退回 3.1 谁负责？") : Sent();

            Assert.Equal([Words.AboutItem(number, number == 2 ? Second : Third, words)], week.Say("sunyue", said));
            week.Quiet("sunyue");
            Assert.Equal([First, Second, Third], Texts(week));

            week.Say("sunyue", asked ? "补充" : "进展");
            if (asked)
            {
                Assert.Equal((number == 2 ? Second : Third) + "，" + words, Texts(week)[number - 1]);
            }
            else
            {
                Assert.EndsWith(words, Texts(week)[3], StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("2 台服务器已到货")]
    [InlineData("3家银行完成对接")]
    [InlineData("1 期合同归档完成")]
    [InlineData("2 方联调完成")]
    [InlineData("3 至 5 家门店试点")]
    [InlineData("2 张海报已上架")]
    [InlineData("3.2 版本已发布")]
    [InlineData("1,200家商户已迁移")]
    [InlineData("3、门店巡检12月3日上线")]
    [InlineData("7 王磊跟进门店巡检")] // no such item
    public void A_number_that_counts_begins_a_line_of_the_report(string said)
    {
        var week = Sent();

        week.Say("sunyue", said);
        week.Quiet("sunyue");

        Assert.Equal(4, Texts(week).Count);
    }

    [Theory]
    [InlineData("2改成11月26日")]
    [InlineData("2 改为11月26日")]
    [InlineData("第2条改成11月26日上线")]
    [InlineData("把第2条改为11月26日")]
    [InlineData("第2条应该是11月26日")]
    [InlineData("2 不是，11月26日")]
    public void A_day_takes_the_place_of_the_day_and_answers_nothing_else(string said)
    {
        var week = Asked("退回 3.1 几号上线？", "退回 3.3 几号完成？");

        var heard = string.Join('\n', week.Say("sunyue", said));

        Assert.Equal([First, "合同电子化11月26日上线", Third], Texts(week));
        Assert.StartsWith(Words.ValueChanged("11月20日", "11月26日"), heard, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1改成11月26日", 1)]
    [InlineData("第1条改成11月26日上线", 1)]
    [InlineData("3 改为20家", 3)]
    public void A_value_that_takes_no_place_is_asked_about(string said, int number)
    {
        var week = Asked("退回 3.2 谁负责？");

        Assert.Contains($"第{number}条", Assert.Single(week.Say("sunyue", said)), StringComparison.Ordinal);
        Assert.Equal([First, Second, Third], Texts(week));
    }

    [Fact]
    public void An_answered_item_does_not_give_its_answer_to_another()
    {
        var week = Asked("退回 3.1 多少家店？谁负责？", "退回 3.3 多少家店？");
        week.Say("sunyue", "1 18家，赵磊");

        week.Say("sunyue", "1 20家店，张伟负责");

        Assert.Equal([First + "，20家店，张伟负责", Second, Third], Texts(week));
    }

    [Theory]
    [InlineData("能提前吗？", "2 改为11月17日", "合同电子化11月17日上线")]
    [InlineData("能提前吗？", "改为11月17日", "合同电子化11月17日上线")]
    [InlineData("能提前吗？", "已改为11月17日", "合同电子化11月17日上线")]
    [InlineData("能提前吗？", "2改到11月17日", "合同电子化11月17日上线")]
    [InlineData("哪天启动？", "2 改为11月17日", Second + "，11月17日启动")]
    [InlineData("多少家？", "2 改为30家", Second + "，30家")]
    public void Changed_to_a_value_is_an_answer(string question, string said, string item)
    {
        var week = Asked("退回 3.2 " + question);

        week.Say("sunyue", said);

        Assert.Equal([First, item, Third], Texts(week));
        Assert.Equal(QuestionState.Answered, Assert.Single(week.SceneOf("sunyue").File.Questions, q => q.Rule == "lead").State);
    }

    [Theory]
    [InlineData("2 已改")]
    [InlineData("2 改好了")]
    public void That_it_was_changed_is_none(string said)
    {
        var week = Asked("退回 3.2 能提前吗？");

        week.Say("sunyue", said);

        Assert.Equal(QuestionState.Open, Assert.Single(week.SceneOf("sunyue").File.Questions, q => q.Rule == "lead").State);
    }

    [Theory]
    [InlineData("合同签了吗？", "签了", "不对，还没签", "合同还没签")]
    [InlineData("首单金额多少？", "88元", "首单金额是89元，不是88元", "首单金额89元")]
    [InlineData("首单金额多少？", "88元", "不是88元，是89元", "首单金额89元")]
    [InlineData("几号完成？", "11月21日", "是11月22日，不是11月21日", "11月22日完成")]
    public void Second_thoughts_correct_the_answer(string question, string answer, string right, string stands)
    {
        var week = Asked("退回 3.3 " + question, "退回 3.1 口径？");
        week.Say("sunyue", "3 " + answer);

        week.Say("sunyue", right);

        Assert.Equal([First, Second, Third + "，" + stands], Texts(week));
    }

    [Fact]
    public void What_no_item_holds_is_put_right_in_none()
    {
        var week = Sent();

        week.Say("sunyue", "首单金额是89元，不是88元");
        week.Quiet("sunyue");

        Assert.Equal([First, Second, Third], Texts(week).Take(3));
    }

    private static List<string> Texts(PaperWeek week) => [.. week.Entries.Select(e => e.Text)];

    private static PaperWeek Sent()
    {
        var week = new PaperWeek();
        foreach (var item in new[] { First, Second, Third })
        {
            week.Say("sunyue", item);
        }

        week.Quiet("sunyue");
        week.Compose();
        return week;
    }

    private static PaperWeek Asked(params string[] returns)
    {
        var week = Sent();
        foreach (var back in returns)
        {
            week.Say("wangfang", back);
            week.Now += TimeSpan.FromMinutes(1);
        }

        return week;
    }
}
