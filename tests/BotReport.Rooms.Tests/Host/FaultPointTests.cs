using BotReport.Host.Faults;

namespace BotReport.Rooms.Tests.Host;

/// <summary>A process that may be told to die is for tests only.</summary>
[Collection(nameof(StoreForTests))] // the environment is one for all
public sealed class FaultPointTests : IDisposable
{
    [Fact]
    public async Task Production_refuses_a_fault_point()
    {
        Environment.SetEnvironmentVariable(FaultPoint.Key, "AcceptAsync.after:1");
        var shell = new ShellForTests("Production");

        Assert.Equal(2, await shell.RunAsync("chat", "--as", "zhoumin"));
        Assert.Contains(FaultPoint.Key, Assert.Single(shell.Error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AcceptAsync.after")]
    [InlineData("AcceptAsync.after:0")]
    [InlineData(":1")]
    public async Task A_fault_point_without_place_or_pass_is_refused(string text)
    {
        Environment.SetEnvironmentVariable(FaultPoint.Key, text);
        var shell = new ShellForTests();

        Assert.Equal(2, await shell.RunAsync("chat", "--as", "zhoumin"));
        Assert.Contains(text, Assert.Single(shell.Error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => Environment.SetEnvironmentVariable(FaultPoint.Key, null);
}
