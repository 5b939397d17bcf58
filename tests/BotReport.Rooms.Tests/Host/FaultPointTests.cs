using BotReport.Host.Faults;

namespace BotReport.Rooms.Tests.Host;

/// <summary>A process that may be told to die is for tests only.</summary>
public sealed class FaultPointTests : IDisposable
{
    private readonly StoreForTests _folder = new(); // its settings say what a variable would say to every test that runs beside this one

    [Fact]
    public async Task Production_refuses_a_fault_point()
    {
        var shell = ShellWith("AcceptAsync.after:1", "Production");

        Assert.Equal(2, await shell.RunAsync("chat", "--as", "zhoumin"));
        Assert.Contains(FaultPoint.Key, Assert.Single(shell.Error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AcceptAsync.after")]
    [InlineData("AcceptAsync.after:0")]
    [InlineData(":1")]
    public async Task A_fault_point_without_place_or_pass_is_refused(string text)
    {
        var shell = ShellWith(text, "Development");

        Assert.Equal(2, await shell.RunAsync("chat", "--as", "zhoumin"));
        Assert.Contains(text, Assert.Single(shell.Error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ShellForTests ShellWith(string fault, string environment)
    {
        _folder.Configure($$"""{"{{FaultPoint.Key}}":"{{fault}}"}""");
        return new ShellForTests(environment, contentRoot: _folder.Root);
    }
}
