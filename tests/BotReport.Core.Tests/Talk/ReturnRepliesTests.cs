using BotReport.Core.Talk.Phrases;

namespace BotReport.Core.Tests.Talk;

/// <summary>What people write when a lead asked about one of their items: answers by number, second thoughts, and talk that is no line of a report.</summary>
public sealed class ReturnRepliesTests
{
    [Theory]
    [InlineData("1 3200家；2 卡在银行联调", "1=3200家", "2=卡在银行联调")]
    [InlineData("第1条：3200家，第2条：下周二评审", "1=3200家", "2=下周二评审")]
    [InlineData("1：3200家\n2：卡在银行联调，等法务", "1=3200家", "2=卡在银行联调，等法务")]
    [InlineData("2 先覆盖华东，3天后放开", "2=先覆盖华东，3天后放开")]
    [InlineData("第一条3200家，第二条卡在法务", "1=3200家", "2=卡在法务")]
    [InlineData("1. 3200家；2. 卡在法务", "1=3200家", "2=卡在法务")]
    [InlineData("1、3200家左右", "1=3200家左右")]
    public void Numbers_with_words_behind_them_are_answers_to_items(string said, params string[] answers) =>
        Assert.Equal(answers, Replies.OfItems(said).First().Select(a => $"{a.Item}={a.Words}"));

    [Theory]
    [InlineData("3200家")]
    [InlineData("卡在银行联调；等法务")]
    [InlineData("2024年上线；2025年推广")]
    [InlineData("第1批商户已上线")]
    [InlineData("第2期改造提测")]
    [InlineData("2 号线系统已上线")]
    [InlineData("1 期合同归档完成")]
    [InlineData("2 月对账单已出")]
    [InlineData("2：1的配比方案通过")]
    [InlineData("1 个环境已恢复")]
    [InlineData("2 家银行完成对接")]
    [InlineData("1.5版本已提测")]
    public void Words_without_an_item_are_none(string said) => Assert.Empty(Replies.OfItems(said));

    [Theory]
    [InlineData("不是，每单6元", "每单6元")]
    [InlineData("不对，应该是3300家", "3300家")]
    [InlineData("说错了，是法务。", "法务")]
    [InlineData("写错了 11月20日上线", "11月20日上线")]
    [InlineData("不是接口问题，是数据问题", null)]
    [InlineData("更正了12笔账", null)]
    [InlineData("不对账的商户已下线", null)]
    public void Second_thoughts_give_other_words(string said, string? right) => Assert.Equal(right, Replies.PutsRight(said));

    [Theory]
    [InlineData("都不改", false)]
    [InlineData("两条都不用改。", false)]
    [InlineData("全部不改", false)]
    [InlineData("都不改，没问题", false)]
    [InlineData("全都对", true)]
    public void One_word_may_answer_all(string said, bool yes) => Assert.Equal([new ShortReply(null, yes, null) { OfAll = true }], Replies.Read(said));

    [Theory]
    [InlineData("都已上线")]
    [InlineData("都改好了")]
    public void What_all_became_is_no_verdict(string said) => Assert.Empty(Replies.Read(said));

    [Theory]
    [InlineData("我查一下再说")]
    [InlineData("等我问下周敏")]
    [InlineData("确认一下再回你")]
    [InlineData("我去核实下数据")]
    [InlineData("晚点给你")]
    public void Who_will_find_out_has_not_answered_yet(string said) => Assert.IsType<Phrase.Later>(Commands.Read(said));

    [Theory]
    [InlineData("等银行确认后上线")]
    [InlineData("核实数据3200条")]
    [InlineData("问卷已发12家门店")]
    [InlineData("核对账单差异")]
    [InlineData("查看权限已上线")]
    public void Work_that_looks_into_something_is_a_line_of_the_report(string said) => Assert.Null(Commands.Read(said));

    [Theory]
    [InlineData("这个不归我管，问周敏", true)]
    [InlineData("我也不太清楚", true)]
    [InlineData("你问周敏吧", true)]
    [InlineData("这个问李凯", true)]
    [InlineData("这块归李凯管", true)]
    [InlineData("李凯负责这块", true)]
    [InlineData("还没定", true)]
    [InlineData("归档流程已上线", false)]
    [InlineData("这个问题已解决", false)]
    [InlineData("专人负责对账", false)]
    [InlineData("不是我负责的", true)]
    [InlineData("不清楚的口径已梳理完", false)]
    [InlineData("问题已定位", false)]
    [InlineData("找到根因", false)]
    [InlineData("不负责任的告警已关闭12条", false)]
    public void Another_would_know(string said, bool is_so) => Assert.Equal(is_so, SmallTalk.IsAnothersBusiness(said));

    [Theory]
    [InlineData("这个要看你们怎么算", true)]
    [InlineData("我这边写好了", true)]
    [InlineData("应该可以吧", true)]
    [InlineData("我行接口已上线", false)]
    [InlineData("我方完成联调", false)]
    [InlineData("评审材料写好了", false)]
    public void Talk_speaks_to_somebody(string said, bool is_so) => Assert.Equal(is_so, SmallTalk.SpeaksToSomebody(said));
}
