namespace BotReport.Core.Tests.Fences;

/// <summary>How a fence says that it was crossed: every place, in full, in the test's output.</summary>
internal static class Fence
{
    public static void Holds(IEnumerable<string> violations)
    {
        string[] all = [.. violations];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
