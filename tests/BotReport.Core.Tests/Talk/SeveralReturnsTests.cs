using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Tests.Talk;

/// <summary>A lead asks one owner about two lines: every answer goes where it belongs, or is asked about.</summary>
public sealed class SeveralReturnsTests
{
    private const string First = "商户实时同步已上线";
    private const string Second = "合同电子化在评审";
    private static readonly CollectWords Words = Core.Talk.Wording.Words.Chinese.Collect;

    [Theory]
    [InlineData("1 3200家商户", First + "，3200家商户", Second)]
    [InlineData("第1条：3200家商户", First + "，3200家商户", Second)]
    [InlineData("第2条 15日评审完", First, Second + "，15日评审完")]
    [InlineData("补充 2 等法务意见", First, Second + "，等法务意见")]
    [InlineData("答复 2 等法务意见", First, Second)]
    public void A_number_says_which_is_answered(string said, string first, string second)
    {
        var week = Asked();

        var heard = week.Say("sunyue", said);

        Assert.Equal([first, second], week.Entries.Select(e => e.Text));
        var open = said.Contains('2', StringComparison.Ordinal) && !said.StartsWith('1') && !said.StartsWith("第1", StringComparison.Ordinal) ? (1, "几家？") : (2, "几号完？");
        Assert.Equal(Words.StillReturned([open]), heard[^1]);
    }

    [Theory]
    [InlineData("3200家", First + "，3200家", "几号上线？")] // answers the one that asks how many
    [InlineData("11月13日", First + "，11月13日上线", "几家？")] // the question's word goes with it
    [InlineData("1 3200家，11月13日", First + "，3200家，11月13日", null)] // answers both
    [InlineData("答复 1 没有统计", First, "几号上线？")]
    [InlineData("商户实时同步11月13日已上线，3200家", "商户实时同步11月13日已上线，3200家", null)]
    [InlineData("1 不改", First, "几号上线？")]
    [InlineData("改 1 商户实时同步11月13日已上线", "商户实时同步11月13日已上线", null)] // the item is written anew
    public void Of_two_questions_about_one_item_an_answer_closes_those_it_fits(string said, string item, string? left)
    {
        var week = OneItem();
        week.Say("wangfang", "退回 3.1 几家？");
        week.Now += TimeSpan.FromMinutes(1);
        week.Say("wangfang", "退回 3.1 几号上线？");
        week.Now += TimeSpan.FromMinutes(1);

        var heard = string.Join('\n', week.Say("sunyue", said));

        Assert.Equal(item, week.Entries.Single().Text);
        Assert.Equal(left is not null, heard.EndsWith(left is null ? "?" : Words.StillReturned([(1, left)]), StringComparison.Ordinal));
        Assert.Equal(left is null, !heard.Contains("还等你答复", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("都改好了")]
    [InlineData("已改")]
    [InlineData("已更新")]
    [InlineData("改了")]
    [InlineData("搞定")]
    [InlineData("好的，已经按要求改完了")]
    [InlineData("1 改好了")]
    public void That_something_was_changed_is_no_item_and_no_answer(string said)
    {
        var week = Asked();

        var heard = string.Join('\n', week.Say("sunyue", said));
        week.Quiet("sunyue");

        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));
        Assert.EndsWith(Words.StillReturned([(1, "几家？"), (2, "几号完？")]), heard, StringComparison.Ordinal);
        Assert.Contains(First, heard, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("接口都改好了")]
    [InlineData("已更新商户手册")]
    [InlineData("合同模板改完了，下周评审")]
    [InlineData("由周敏负责的对账功能已上线")]
    [InlineData("未发现线上问题")]
    [InlineData("门店巡检12月3日上线")]
    public void What_names_a_thing_that_was_changed_is_progress(string said)
    {
        var week = Asked();

        week.Say("sunyue", said);
        week.Quiet("sunyue");

        Assert.Equal([First, Second, said], week.Entries.Select(e => e.Text));
    }

    [Theory]
    [InlineData("3200家", First + "，3200家", Second)]
    [InlineData("12月3日", First, Second + "，12月3日完")]
    public void What_only_one_asks_for_answers_that_one(string said, string first, string second)
    {
        var week = Asked();

        week.Say("sunyue", said);

        Assert.Equal([first, second], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void What_could_answer_either_is_asked_about_and_waits()
    {
        var week = Asked();
        week.Say("wangfang", "退回 3.2 几家？");

        Assert.Equal([Words.WhichReturned([(1, "几家？"), (2, "几号完？ 几家？")], null)], week.Say("sunyue", "3200家"));
        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));

        week.Say("sunyue", "1");
        Assert.Equal([First + "，3200家", Second], week.Entries.Select(e => e.Text));
    }

    [Theory]
    [InlineData("还没过")]
    [InlineData("同比增长20%")]
    [InlineData("北京和上海的门店")]
    public void Words_without_a_subject_wait_until_it_is_said_what_they_are(string said)
    {
        var week = Asked();
        week.Say("sunyue", "1 3200家"); // what was asked before was answered since

        Assert.Equal([Words.AnswerOrNothing([(2, "几号完？")], said)], week.Say("sunyue", said));
        week.Quiet("sunyue");
        Assert.Equal([First + "，3200家", Second], week.Entries.Select(e => e.Text));

        week.Say("sunyue", "补充 2");
        Assert.Equal(Second + "，" + said, week.Entries.Last().Text);
    }

    [Theory]
    [InlineData("3.2 12月3日", First, Second + "，12月3日完")]
    [InlineData("3.2：张伟在跟", First, Second)] // nothing that was asked for: it is passed on
    [InlineData("3.7 张伟", First, Second)] // no such line
    public void The_name_of_the_line_in_the_draft_names_the_item_too(string said, string first, string second)
    {
        var week = Asked();

        week.Say("sunyue", said);
        week.Quiet("sunyue");

        Assert.Equal([first, second], week.Entries.Take(2).Select(e => e.Text));
        Assert.Equal(said.StartsWith("3.7", StringComparison.Ordinal) ? 3 : 2, week.Entries.Count());
    }

    [Fact]
    public void A_day_does_not_answer_who()
    {
        var week = OneItem();
        week.Say("wangfang", "退回 3.1 谁负责？");
        week.Now += TimeSpan.FromMinutes(1);

        Assert.Equal([Words.AnswerOrNothing([(1, "谁负责？")], "11月27日")], week.Say("sunyue", "1 11月27日"));
        Assert.Equal(First, week.Entries.Single().Text);

        week.Say("sunyue", "1 张伟");
        Assert.Equal(First + "，张伟负责", week.Entries.Single().Text);
    }

    [Fact]
    public void Of_two_things_asked_at_once_the_one_that_was_not_answered_stays_open()
    {
        var week = OneItem();
        week.Say("wangfang", "退回 3.1 多少家？谁负责？");

        Assert.Equal(Words.StillReturned([(1, "谁负责？")]), week.Say("sunyue", "3200家")[^1]);

        Assert.DoesNotContain(week.Say("sunyue", "张伟"), s => s.Contains("还等你答复", StringComparison.Ordinal));
        Assert.Equal(First + "，3200家，张伟负责", week.Entries.Single().Text);
    }

    [Fact]
    public void What_may_be_news_is_kept_and_a_number_makes_it_an_answer()
    {
        var week = Asked();

        week.Say("sunyue", "法务还没给意见");
        Assert.Equal(3, week.Entries.Count());

        week.Say("sunyue", "补充 2");
        Assert.Equal([First, Second + "，法务还没给意见"], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void What_was_told_to_a_lead_is_not_taken_back_and_nothing_older_in_its_stead()
    {
        var week = Asked();
        week.Say("sunyue", "答复 1 没有统计");

        Assert.Equal([Words.NothingToWithdraw], week.Say("sunyue", "撤回"));
        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void An_answer_after_its_moment_is_not_kept_in_silence()
    {
        var week = Asked();
        week.Say("sunyue", "答复 1 没有统计");
        week.Say("sunyue", "答复 2 没有排期");

        Assert.Equal([Words.NotReturned(null)], week.Say("sunyue", "答复 都好了"));
        Assert.Equal([Words.NotReturned(1)], week.Say("sunyue", "答复 1 都好了"));
        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));
    }

    private static PaperWeek OneItem()
    {
        var week = new PaperWeek();
        week.Say("sunyue", First);
        week.Quiet("sunyue");
        week.Compose();
        return week;
    }

    private static PaperWeek Asked()
    {
        var week = new PaperWeek();
        week.Say("sunyue", First);
        week.Say("sunyue", Second);
        week.Quiet("sunyue");
        week.Compose();
        week.Say("wangfang", "退回 3.1 几家？");
        week.Now += TimeSpan.FromMinutes(1);
        week.Say("wangfang", "退回 3.2 几号完？");
        week.Now += TimeSpan.FromMinutes(1);
        return week;
    }
}
