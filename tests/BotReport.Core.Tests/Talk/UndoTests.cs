namespace BotReport.Core.Tests.Talk;

/// <summary>撤回 takes back the newest of one's own doings.</summary>
public sealed class UndoTests
{
    private const string First = "收银台页面优化完成";
    private const string Second = "省心租业务新增3城";

    [Fact]
    public void After_a_deletion_it_brings_the_items_back()
    {
        var week = Week();
        week.Say("zhoumin", "删 1 2");

        week.Say("zhoumin", "撤回");

        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void After_a_change_it_brings_the_words_back_and_then_takes_the_addition()
    {
        var week = Week();
        week.Say("zhoumin", "改 1 收银台页面推迟");
        Assert.Equal("收银台页面推迟", week.Entries.First().Text);

        week.Say("zhoumin", "撤回");
        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));

        week.Say("zhoumin", "撤回");
        Assert.Empty(week.Entries);
    }

    [Fact]
    public void After_an_addition_a_change_before_it_stands()
    {
        var week = Week();
        week.Say("zhoumin", "删 1");
        week.Say("zhoumin", "经纪业务在评审");
        week.Quiet("zhoumin");

        week.Say("zhoumin", "撤回");

        Assert.Equal([Second], week.Entries.Select(e => e.Text));
    }

    [Fact]
    public void A_deleted_item_comes_back_by_its_number()
    {
        var week = Week();
        week.Say("zhoumin", "删 2");

        week.Say("zhoumin", "恢复 2");
        Assert.Equal([First, Second], week.Entries.Select(e => e.Text));

        week.Say("zhoumin", "撤回");
        Assert.Equal([First], week.Entries.Select(e => e.Text));
    }

    [Theory]
    [InlineData("今天忙，没写完")]
    [InlineData("还没写完，明天补")]
    [InlineData("晚点发")]
    public void No_update_ends_when_something_is_to_come(string said)
    {
        var week = new PaperWeek();
        week.Say("likai", "没有");
        Assert.Equal(["likai 好店 NoUpdate"], week.Answers);

        Assert.Contains("【好店】", Assert.Single(week.Say("likai", said)), StringComparison.Ordinal);

        Assert.Empty(week.Answers);
        Assert.Empty(week.Entries);
    }

    [Theory]
    [InlineData("本周请假，没做什么")]
    [InlineData("这周出差没什么进展")]
    [InlineData("本周休年假，无更新")]
    public void Absence_with_nothing_done_is_no_update(string said)
    {
        var week = new PaperWeek();

        week.Say("likai", said);

        Assert.Equal(["likai 好店 NoUpdate"], week.Answers);
    }

    private static PaperWeek Week()
    {
        var week = new PaperWeek();
        week.Say("zhoumin", First);
        week.Say("zhoumin", Second);
        week.Quiet("zhoumin");
        return week;
    }
}
