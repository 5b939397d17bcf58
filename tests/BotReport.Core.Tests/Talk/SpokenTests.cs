namespace BotReport.Core.Tests.Talk;

/// <summary>How colleagues chat: commands in other words than the command's, and lines that only look like them.</summary>
public sealed class SpokenTests
{
    private const string First = "收银台页面优化11月14日完成上线";
    private const string Second = "省心租业务新增3城";

    [Theory]
    [InlineData("无")]
    [InlineData("暂无")]
    [InlineData("这周没啥")]
    [InlineData("没有更新哈")]
    [InlineData("我这边本周没什么要更新的")]
    [InlineData("收到，这周没有进展")]
    [InlineData("nothing this week")]
    public void Nothing_new_is_said_in_many_ways(string said)
    {
        var week = new PaperWeek();

        week.Say("likai", said);

        Assert.Empty(week.Entries);
        Assert.Equal(["likai 好店 NoUpdate"], week.Answers);
    }

    [Theory]
    [InlineData("其他没有")]
    [InlineData("其他：本周无更新")]
    [InlineData("【其他】无")]
    public void A_section_in_front_closes_this_one_only(string said)
    {
        var week = new PaperWeek();

        week.Say("hejing", said);

        Assert.Equal(["hejing 其他 NoUpdate"], week.Answers);
    }

    [Theory]
    [InlineData("没有更新的接口已下线")] // a report that begins like an answer
    [InlineData("无故障")]
    [InlineData("跟上周一样，交易量稳定")]
    [InlineData("删除3条规则")]
    [InlineData("更正第2条规则后上线")]
    [InlineData("改 2 个接口")] // 2 counts, it does not name
    [InlineData("改 3 台服务器下线")]
    [InlineData("改 2 处文案")]
    [InlineData("加 2 名研发到岗")]
    [InlineData("周一到周三请假系统上线")]
    [InlineData("今晚发布")]
    [InlineData("下午完成联调")]
    [InlineData("不是接口问题，是数据问题已修复")]
    [InlineData("@李凯 请跟进整装")]
    [InlineData("支付链路有问题")]
    [InlineData("数据有误的门店已下线")]
    [InlineData("1.1 支付改版11月13日上线")]
    [InlineData("加购功能已上线")]
    public void A_line_that_only_looks_like_an_order_is_kept(string said)
    {
        var week = Week();

        week.Say("zhoumin", said);
        week.Quiet("zhoumin");

        Assert.Contains(week.Entries, e => e.Text == said);
        Assert.Contains(week.Entries, e => e.Text == First);
        Assert.Contains(week.Entries, e => e.Text == Second);
        Assert.Empty(week.Answers);
    }

    [Theory]
    [InlineData("都没问题", false)]
    [InlineData("看了，没问题", false)]
    [InlineData("没问题，都对", false)]
    [InlineData("上周周报写错了", true)]
    [InlineData("没有，写错了", true)]
    [InlineData("数字不对", true)]
    [InlineData("报告里有个错别字", true)]
    [InlineData("第1条写错了", true)]
    public void What_is_said_about_the_report_is_no_line_of_it(string said, bool isAnswered)
    {
        var week = Week();

        Assert.Equal(isAnswered, week.Say("zhoumin", said).Count > 0);
        week.Quiet("zhoumin");

        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));
    }

    [Theory]
    [InlineData("加 贝易转 新增门店20家", "贝易转", "新增门店20家")]
    [InlineData("加【贝易转】新增门店20家", "贝易转", "新增门店20家")]
    [InlineData("加 反思 要早点同步", "", "要早点同步")] // a lead's section: the bot says so
    public void What_an_owner_adds_to_a_section_is_kept_without_the_order(string said, string section, string text)
    {
        var week = Week();

        week.Say("zhoumin", said);
        week.Quiet("zhoumin");

        Assert.Equal((section, text), (week.Entries.Last().Section, week.Entries.Last().Text));
    }

    [Theory]
    [InlineData("今天发不了")]
    [InlineData("我周一补")]
    [InlineData("5点前给你")]
    [InlineData("等我下班前发")]
    [InlineData("在外面，回头弄")]
    [InlineData("几点截止？")]
    [InlineData("可以明天交吗")]
    public void A_delay_or_a_question_about_the_time_hears_when_it_is_due(string said)
    {
        var week = new PaperWeek();

        var heard = Assert.Single(week.Say("likai", said));

        Assert.Contains("17:30", heard, StringComparison.Ordinal);
        Assert.Empty(week.Entries);
    }

    [Theory]
    [InlineData("在的")]
    [InlineData("已收到")]
    [InlineData("早")]
    [InlineData("谢谢老板")]
    [InlineData("就这些")]
    [InlineData("没事")]
    public void Manners_are_no_report(string said)
    {
        var week = Week();

        Assert.Empty(week.Say("zhoumin", said));
        Assert.Equal(2, week.Entries.Count());
    }

    [Theory]
    [InlineData("第2条删掉")]
    [InlineData("把第二条删了吧")]
    [InlineData("删第2条")]
    [InlineData("删2")]
    [InlineData("2删掉")]
    public void An_item_is_deleted_in_plain_words(string said)
    {
        var week = Week();

        week.Say("zhoumin", said);

        Assert.Equal([First], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void Several_numbers_are_never_read_as_one()
    {
        var week = new PaperWeek();
        week.Say("likai", string.Join('\n', Enumerable.Range(1, 21).Select(i => $"门店{i}培训")));
        week.Quiet("likai");

        week.Say("likai", "第2、1条删掉");

        Assert.Equal(Enumerable.Range(3, 19), week.Entries.Select(e => e.Number));
    }

    [Theory]
    [InlineData("把第2条改成省心租业务新增5城")]
    [InlineData("第二条改为：省心租业务新增5城")]
    [InlineData("改第2条 省心租业务新增5城")]
    [InlineData("修改 2 省心租业务新增5城")]
    public void An_item_is_changed_in_plain_words(string said)
    {
        var week = Week();

        week.Say("zhoumin", said);

        Assert.Equal([First, "省心租业务新增5城"], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void An_item_stays_one_line_and_the_lines_behind_it_are_kept()
    {
        var week = Week();

        week.Say("zhoumin", "改 2 省心租业务新增5城\n银行合作新增两家");

        Assert.Equal([First, "省心租业务新增5城", "银行合作新增两家"], week.Entries.Select(e => e.Text));
    }

    [Theory]
    [InlineData("同上")]
    [InlineData("昨天发错了")]
    [InlineData("上面那条不要了")]
    [InlineData("26号")]
    [InlineData("改成10万")]
    [InlineData("12")]
    [InlineData("把第2条的3城改成5城")]
    public void What_is_not_clear_changes_nothing_and_is_said(string said)
    {
        var week = Week();

        var heard = Assert.Single(week.Say("zhoumin", said));

        Assert.Contains("没有记入", heard, StringComparison.Ordinal);
        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void Whom_a_command_is_addressed_to_is_no_part_of_it()
    {
        var week = Week();

        Assert.Contains("你的填报", Assert.Single(week.Say("zhoumin", "@机器人 状态")), StringComparison.Ordinal);
        Assert.Equal(2, week.Entries.Count());
    }

    [Theory]
    [InlineData("这周我请假", "2024-11-11", "2024-11-17", null)]
    [InlineData("下周一到周三年假，徐娜代填", "2024-11-18", "2024-11-20", "xuna")] // the Wednesday after that Monday, not before it
    public void A_leave_is_taken_in_plain_words(string said, string from, string to, string? standIn)
    {
        var week = new PaperWeek();

        week.Say("likai", said);

        Assert.Equal(new("likai", DateOnly.Parse(from, null), DateOnly.Parse(to, null), standIn), Assert.Single(week.Leaves));
        Assert.Empty(week.Entries);
    }

    [Theory]
    [InlineData("上线了", 1)] // one promise needs no number
    [InlineData("第1个上线了，第2个延期到12月", 2)]
    [InlineData("1上线了 2延期", 2)]
    [InlineData("都上线了", 3)]
    public void Promises_are_answered_as_people_speak(string said, int promises)
    {
        var week = new PaperWeek();
        week.Promise("zhoumin", "贝壳币线上发放 装修存管 汇金".Split(' ').Take(promises));

        week.Say("zhoumin", said);

        Assert.Equal(promises, week.Entries.Count());
        Assert.Contains(week.Entries, e => e.Text == "贝壳币线上发放：上线了");
    }

    [Theory]
    [InlineData("9.94万元")]
    [InlineData("改成9.94万元")]
    [InlineData("应该是9.94万元")]
    [InlineData("对，是的没错")]
    public void A_figure_answers_the_question_about_a_figure(string said)
    {
        var week = new PaperWeek();
        week.Say("zhoumin", "交易金额3.835亿元，交易笔数3857笔，笔均0.99万元");
        week.Quiet("zhoumin");

        week.Say("zhoumin", said);

        Assert.Equal(["交易金额3.835亿元，交易笔数3857笔，笔均9.94万元"], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void A_sentence_does_not_answer_the_question_about_a_figure()
    {
        var week = new PaperWeek();
        week.Say("zhoumin", "交易金额3.835亿元，交易笔数3857笔，笔均0.99万元");
        week.Quiet("zhoumin");

        week.Say("zhoumin", "不是接口问题，是数据问题已修复");

        Assert.Equal(
            ["交易金额3.835亿元，交易笔数3857笔，笔均0.99万元", "不是接口问题，是数据问题已修复"], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void The_section_in_front_of_a_line_places_it_as_it_is()
    {
        var week = new PaperWeek();

        week.Say("hejing", "系统运行数据：可用率99.990%");

        Assert.Equal(["系统运行数据 |  | 系统运行数据：可用率99.990%"], week.Kept("hejing"));
    }

    [Fact]
    public void A_deputy_needs_no_heading()
    {
        var week = new PaperWeek();

        week.Say("xuna", "商户看板二期评审通过");

        Assert.Equal("好店", Assert.Single(week.Entries).Section);
        Assert.Equal("likai", Assert.Single(week.Entries).Owner);
    }

    private static PaperWeek Week()
    {
        var week = new PaperWeek();
        week.Say("zhoumin", First + "\n" + Second);
        week.Quiet("zhoumin");
        return week;
    }

    [Theory]
    [InlineData("撤回刚才那条")]
    [InlineData("把刚才那条撤回")]
    [InlineData("撤回上一条")]
    public void The_last_addition_is_taken_back_in_many_ways(string said)
    {
        var week = new PaperWeek();

        week.Say("likai", First);
        Assert.Single(week.Entries, e => !e.Deleted);
        week.Say("likai", said);

        Assert.All(week.Entries, e => Assert.True(e.Deleted));
    }
}
