namespace BotReport.Core.Tests.Talk;

/// <summary>A lead's sections are called for short; an owner's titles of the same words stay titles.</summary>
public sealed class ShortHeadingsTests
{
    private const string Reflection = "收获与反思";
    private const string Plan = "下周工作及目标";

    [Theory]
    [InlineData("反思：评审太晚", Reflection, "评审太晚")]
    [InlineData("本周收获：团队配合好", Reflection, "团队配合好")]
    [InlineData("【反思】评审太晚", Reflection, "评审太晚")]
    [InlineData("收获和反思：评审太晚", Reflection, "评审太晚")]
    [InlineData("下周目标：完成开城", Plan, "完成开城")]
    [InlineData("下周的计划：完成开城", Plan, "完成开城")]
    [InlineData("下星期工作计划：完成开城", Plan, "完成开城")]
    public void A_lead_is_understood(string said, string section, string text)
    {
        var week = new PaperWeek();

        week.Say("wangfang", said);

        Assert.Equal([$"{section} |  | {text}"], week.Kept("wangfang"));
    }

    [Theory]
    [InlineData("收获与反思：评审太晚")]
    [InlineData("反思：评审太晚")]
    [InlineData("反思：\n评审太晚")]
    public void Another_heading_ends_the_one_that_is_open(string said)
    {
        var week = new PaperWeek();
        week.Say("wangfang", "【下周工作及目标】");
        week.Say("wangfang", "完成开城");

        week.Say("wangfang", said);

        Assert.Equal([$"{Plan} |  | 完成开城", $"{Reflection} |  | 评审太晚"], week.Kept("wangfang"));
    }

    [Theory]
    [InlineData("下周计划：\n  - 完成开城")]
    [InlineData("下周计划：完成开城")]
    public void An_owners_title_is_his(string said)
    {
        var week = new PaperWeek();

        week.Say("likai", said);

        Assert.All(week.Entries, e => Assert.Equal("好店", e.Section));
    }
}
