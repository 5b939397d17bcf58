using BotReport.Core.Drafting.Gate;
using BotReport.Core.Drafting.Writing;

namespace BotReport.Core.Tests.Drafting;

/// <summary>One word exchanged says the opposite: neither the locks of a rewording nor the gate let it through.</summary>
public sealed class OppositeTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Theory]
    [InlineData("门店投诉上升", "门店投诉下降")]
    [InlineData("三季度收入同比增长5%", "三季度收入环比增长5%")]
    [InlineData("OEE低于目标85%", "OEE高于目标85%")]
    [InlineData("被允许修改费率", "被禁止修改费率")]
    [InlineData("备件库存仅够20天", "备件库存足够20天")]
    [InlineData("库存盘盈3件", "库存盘亏3件")]
    [InlineData("买入债券2亿元", "卖出债券2亿元")]
    [InlineData("夜间推送关闭", "夜间推送开启")]
    [InlineData("扩容至64核", "缩容至64核")]
    [InlineData("至少补货300箱", "至多补货300箱")]
    [InlineData("成本翻倍", "成本减半")]
    [InlineData("半数员工到岗", "全数员工到岗")]
    [InlineData("最高时延120ms", "最低时延120ms")]
    [InlineData("日活超过500", "日活接近500")]
    [InlineData("客户同意涨价", "客户不同意涨价")]
    [InlineData("客户不同意涨价", "客户同意涨价")]
    public void The_gate_finds_it(string said, string turned)
    {
        Assert.NotEmpty(Check(said, turned));
        Assert.Empty(Check(said, said));
    }

    [Theory]
    [InlineData("门店投诉上升", "门店投诉下降")]
    [InlineData("心内科完成排班", "神内科完成排班")]
    [InlineData("男装退货率3%", "女装退货率3%")]
    [InlineData("买家投诉卖家", "卖家投诉买家")]
    [InlineData("甲组支援乙组", "乙组支援甲组")]
    [InlineData("由人工审核改为机器审核", "由机器审核改为人工审核")]
    [InlineData("客户口头同意", "客户同意")]
    [InlineData("合同仍在谈判", "合同仍在谈成")]
    public void A_rewording_that_says_it_is_not_taken(string said, string turned)
    {
        // As a model would write it: the locks it was shown where they were.
        var locked = Locked.Of(said, Friday, GateNames.Common)!;
        var answer = locked.Text == said ? turned : Relocked(locked.Text, said, turned);

        Assert.Null(locked.Open(answer));
        Assert.Equal(said, locked.Open(locked.Text));
    }

    [Theory]
    [InlineData("我们这边页面优化做了一下，等联调。", "页面优化做了，等联调")]
    [InlineData("收银台的改造，进展顺利", "收银台改造进展顺利。")]
    public void Idle_words_may_go(string said, string shorter)
    {
        var locked = Locked.Of(said, Friday, GateNames.Common)!;
        Assert.Equal(shorter, locked.Text == said ? locked.Open(shorter) : locked.Open(Relocked(locked.Text, said, shorter)));
    }

    [Theory]
    [InlineData("教师续约48人", "续约教师48人")]
    [InlineData("新签约12家", "新签约商户12家")]
    [InlineData("成本节约32万元", "节约成本32万元")]
    [InlineData("预约1200人次", "预约共1200人次")]
    public void A_verb_that_ends_in_about_is_no_hedge(string said, string told) =>
        Assert.DoesNotContain(Check(said, told), f => f.Message.Contains('约', StringComparison.Ordinal) && f.Rule == GateRules.Number);

    private static IReadOnlyList<GateFinding> Check(string said, string told) =>
        new FactGate(GateNames.Common).Check([new GateEntry("e", said)], [new GateLine(told, ["e"])], Friday);

    /// <summary>The turned text with the locks the shown text has: what is locked is taken out of it where it stands.</summary>
    private static string Relocked(string shown, string said, string turned)
    {
        var (number, at, from) = (1, 0, 0);
        var answer = turned;
        for (var open = shown.IndexOf('\u27e6', StringComparison.Ordinal); open >= 0; open = shown.IndexOf('\u27e6', open + 1))
        {
            var close = shown.IndexOf('\u27e7', open);
            at += open - from;
            var next = shown.IndexOf('\u27e6', close);
            var behind = shown[(close + 1)..(next < 0 ? shown.Length : next)];
            var end = behind.Length == 0 ? said.Length : said.IndexOf(behind, at, StringComparison.Ordinal);
            answer = answer.Replace(said[at..end], $"\u27e6{number++}\u27e7", StringComparison.Ordinal);
            (at, from) = (end, close + 1);
        }

        return answer;
    }
}
