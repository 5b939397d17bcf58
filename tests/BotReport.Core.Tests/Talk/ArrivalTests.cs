using BotReport.Core.Talk;

namespace BotReport.Core.Tests.Talk;

/// <summary>The bot comes to somebody: it was installed for him.</summary>
public sealed class ArrivalTests
{
    private static readonly Address Installed = new("paper", "a:installed");

    [Fact]
    public void Who_never_wrote_is_greeted_and_spoken_to_from_then_on_where_the_bot_came_to_him()
    {
        var week = new PaperWeek();
        Assert.Null(week.AddressOf("zhoumin"));
        Assert.StartsWith("周敏，你好", Assert.Single(week.Arrive("zhoumin", Installed)), StringComparison.Ordinal);
        Assert.Equal(Installed, week.AddressOf("zhoumin"));

        week.Quiet("zhoumin");
        Assert.Equal(Installed, week.AddressOf("zhoumin"));
    }

    [Fact]
    public void Who_wrote_somewhere_is_still_spoken_to_there()
    {
        var week = new PaperWeek();
        week.Say("zhoumin", "帮助");
        week.Arrive("zhoumin", Installed);
        Assert.Equal(new Address("paper", "zhoumin"), week.AddressOf("zhoumin"));
    }

    [Fact]
    public void Who_writes_elsewhere_afterwards_is_spoken_to_there()
    {
        var week = new PaperWeek();
        week.Arrive("zhoumin", Installed);
        week.Say("zhoumin", "帮助");
        Assert.Equal(new Address("paper", "zhoumin"), week.AddressOf("zhoumin"));
    }
}
