using BotReport.Storage;

namespace BotReport.Rooms.Tests.Host;

[Collection(nameof(StoreForTests))] // the environment is one for all
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--colour")]
    [InlineData("publish-everything")]
    [InlineData("chat")] // nobody named
    [InlineData("serve", "--at")]
    public async Task Wrong_usage_is_one_sentence(params string[] args)
    {
        var shell = new ShellForTests();
        Assert.Equal(2, await shell.RunAsync(args));
        Assert.Single(Lines(shell.Error));
        Assert.StartsWith("用法不对：", shell.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(shell.Out.ToString());
    }

    [Theory]
    [InlineData("serve", "--at", "2024-11-15T15:59:50+08:00")]
    [InlineData("chat", "--as", "zhoumin", "--at", "2024-11-15T15:59:50+08:00")]
    public async Task The_clock_of_production_is_not_set(params string[] args)
    {
        var shell = new ShellForTests("Production");
        Assert.Equal(2, await shell.RunAsync(args));
        Assert.Equal(["--at 只能在 Development 环境使用；正式环境的时钟不能拨。"], Lines(shell.Error));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2024-11-15T15:59:50")] // whose clock?
    [InlineData("2024-11-31T15:59:50+08:00")]
    public async Task An_instant_that_is_none_is_refused(string at)
    {
        var shell = new ShellForTests();
        Assert.Equal(2, await shell.RunAsync("serve", "--at", at));
        Assert.Contains(at, Assert.Single(Lines(shell.Error)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("serve")]
    public async Task Production_without_a_channel_does_not_start_and_names_what_to_set(params string[] args)
    {
        var shell = new ShellForTests("Production");
        Assert.Equal(2, await shell.RunAsync(args));
        var sentence = Assert.Single(Lines(shell.Error));
        Assert.All(
            ["MicrosoftAppId", "MicrosoftAppPassword", "Channels:WebChat:Secret", "chat", "Development"],
            key => Assert.Contains(key, sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("chat", "--as", "zhoumin")]
    public async Task A_store_in_use_is_refused_naming_who_has_it(params string[] args)
    {
        using var folder = new StoreForTests();
        using var held = ((StoreLockOutcome.Taken)StoreLock.TryTake(folder.Store, "demo")).Lock;
        var shell = new ShellForTests(contentRoot: folder.Root);
        Assert.Equal(2, await shell.RunAsync(args));
        Assert.Equal([$"数据正被进程 {Environment.ProcessId}（demo）使用，请先结束它。"], Lines(shell.Error));
    }

    [Fact]
    public async Task A_store_that_is_none_is_one_sentence()
    {
        using var folder = new StoreForTests();
        await File.WriteAllTextAsync(folder.Store, string.Concat(Enumerable.Repeat("no store ", 1000)), TestContext.Current.CancellationToken);
        var shell = new ShellForTests(contentRoot: folder.Root);
        Assert.Equal(2, await shell.RunAsync("chat", "--as", "zhoumin"));
        Assert.Equal(["数据文件已损坏，或不是 BotReport 的数据。"], Lines(shell.Error));
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
