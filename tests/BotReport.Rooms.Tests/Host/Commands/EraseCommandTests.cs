using BotReport.Storage;

namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>How an administrator erases somebody, and what he reads.</summary>
public sealed class EraseCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task It_says_what_it_looked_through_and_that_the_settings_still_name_him()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));

        var said = await _desk.RunAsync("erase", "--person", "周敏", "--yes");

        Assert.Equal(0, said.Code);
        Assert.StartsWith("已删除“zhoumin”的数据，", said.Out[0], StringComparison.Ordinal);
        Assert.Equal("没有残留。", said.Out[2]);
        Assert.Contains(said.Out, line => line.StartsWith("配置：", StringComparison.Ordinal));
        Assert.Equal(1, (await _desk.RunAsync("export", "--person", "zhoumin")).Code);
        Assert.Equal(0, (await _desk.RunAsync("audit", "verify")).Code);
        Assert.Equal(0, (await _desk.RunAsync("report", "--week", "2024-W45")).Code);
    }

    [Fact]
    public async Task Without_the_id_typed_nothing_is_erased()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));

        var said = await _desk.RunAsync("erase", "--person", "周敏"); // nothing is typed

        Assert.Equal((1, "没有删除任何数据。"), (said.Code, said.Error[0]));
        Assert.Contains("编号 zhoumin", said.Out[^1], StringComparison.Ordinal);
        Assert.Equal(0, (await _desk.RunAsync("export", "--person", "zhoumin")).Code);
    }

    [Fact]
    public async Task While_a_bot_runs_on_the_file_it_is_refused()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        using var bot = Assert.IsType<StoreLockOutcome.Taken>(StoreLock.TryTake(_desk.Folder.Store, "serve")).Lock;

        var said = await _desk.RunAsync("erase", "--person", "周敏", "--yes");

        Assert.Equal((2, 1), (said.Code, said.Error.Length));
        Assert.Contains("serve", said.Error[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_lead_stays_until_there_is_another()
    {
        Assert.Equal(0, (await _desk.RunAsync("erase", "--person", "林波", "--yes")).Code);

        var said = await _desk.RunAsync("erase", "--person", "王芳", "--yes");

        Assert.Equal(2, said.Code);
        Assert.Contains("唯一的负责人", said.Error[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_whose_name_and_the_beginning_of_whose_id_are_his_stays()
    {
        var said = await _desk.RunAsync("erase", "--person", "zhangwei", "--yes"); // beside zhangwei2, who is called 张伟 too

        Assert.Equal(0, said.Code);
        Assert.Contains("“张伟”还有别人叫这个名字，没有按姓名查找。", said.Out);
        Assert.Equal(0, (await _desk.RunAsync("export", "--person", "张伟")).Code);
    }

    [Fact]
    public async Task Of_nobody_it_says_that_nothing_is_there()
    {
        var said = await _desk.RunAsync("erase", "--person", "没有这个人", "--yes");

        Assert.Equal(0, said.Code);
        Assert.Equal("没有“没有这个人”的数据可删。", said.Out[0]);
    }

    public void Dispose() => _desk.Dispose();
}
