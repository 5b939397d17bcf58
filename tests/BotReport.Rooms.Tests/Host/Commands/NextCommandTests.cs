namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>When the bot will speak by itself.</summary>
public sealed class NextCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task The_next_five_times_go_by_the_working_days()
    {
        var said = await _desk.RunAsync("next", "--at", "2024-09-26T09:00:00+08:00");

        Assert.Equal((0, 0), (said.Code, said.Error.Length));
        Assert.Equal(
            [
                "支付研发（Asia/Shanghai）",
                "  2024-09-27 16:00 周五  2024-W38 提醒填报",
                "  2024-09-27 17:00 周五  2024-W38 再提醒没交的人",
                "  2024-09-27 17:30 周五  2024-W38 截止，告诉负责人",
                "  2024-09-30 10:00 周一  2024-W38 关闭，没发布就提醒负责人",
                "  2024-09-30 16:00 周一  2024-W39 提醒填报", // from Tuesday on nobody works
            ],
            said.Out);
    }

    [Fact]
    public async Task A_year_without_its_holidays_is_said()
    {
        var said = await _desk.RunAsync("next", "--at", "2031-12-20T09:00:00+08:00");

        Assert.Contains(said.Out, l => l.Contains("年的节假日安排", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_team_nobody_knows_is_refused() => Assert.Equal(2, (await _desk.RunAsync("next", "--team", "火星")).Code);

    public void Dispose() => _desk.Dispose();
}
