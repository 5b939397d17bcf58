using System.Text.RegularExpressions;

namespace BotReport.Core.Tests.Fences;

/// <summary><c>async void</c> loses its exceptions; a test that sleeps is slow on a good day and red on a bad one.</summary>
public sealed partial class WaitingFence
{
    [Fact]
    public void Nothing_is_async_void() => Fence.Holds(Repository.Sources("src", "tests").SelectMany(file => Found(file, AsyncVoid(), "async void")));

    [Fact]
    public void No_test_sleeps() => Fence.Holds(Repository.Sources("tests").SelectMany(file => Found(file, Sleep(), "a test waits for an event or moves its clock")));

    [Theory]
    [InlineData("private async void Fire() { }", 1)]
    [InlineData("static async\n    void Fire() { }", 1)]
    [InlineData("private async Task Fire() { } // no async void", 0)]
    [InlineData("var a = \"async void\";", 0)]
    public void Async_void_is_seen(string text, int found) => Assert.Equal(found, Found(SourceFile.Of("src/A.cs", text), AsyncVoid(), "").Count());

    [Theory]
    [InlineData("Thread.Sleep(5);", 1)]
    [InlineData("await Task.Delay(5, cancel);", 1)]
    [InlineData("await System.Threading.Tasks.Task\n    .Delay(5);", 1)]
    [InlineData("clock.Advance(TimeSpan.FromHours(1)); // not Thread.Sleep(5)", 0)]
    public void Sleep_is_seen(string text, int found) => Assert.Equal(found, Found(SourceFile.Of("tests/A.cs", text), Sleep(), "").Count());

    private static IEnumerable<string> Found(SourceFile file, Regex what, string why) =>
        what.Matches(file.Scan.Code).Select(match => file.At(match.Index, why));

    [GeneratedRegex(@"\basync\s+void\b", RegexOptions.None, 1000)]
    private static partial Regex AsyncVoid();

    [GeneratedRegex(@"\b(?:Thread\s*\.\s*Sleep|Task\s*\.\s*Delay)\s*\(", RegexOptions.None, 1000)]
    private static partial Regex Sleep();
}
