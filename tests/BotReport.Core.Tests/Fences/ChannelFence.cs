using System.Text.RegularExpressions;

namespace BotReport.Core.Tests.Fences;

/// <summary>No channel knows another; what two of them need lies in <c>Shared</c>, which knows none. So a channel is removed by removing its folder.</summary>
public sealed partial class ChannelFence
{
    private const string Channels = "src/BotReport.Channels/";

    [Fact]
    public void No_channel_knows_another() => Fence.Holds(Violations([.. Repository.Sources("src/BotReport.Channels")]));

    [Theory]
    [InlineData("WebChat/A.cs", "using BotReport.Channels.Feishu;")]
    [InlineData("WebChat/A.cs", "class A { Feishu.Card? C; }")]
    [InlineData("Shared/A.cs", "using BotReport.Channels.WebChat;")]
    [InlineData("A.cs", "using BotReport.Channels.WebChat;")] // a file beside the folders would have to be edited when one goes
    [InlineData("WebChat/A.cs", "namespace BotReport.Channels.Feishu;")]
    public void A_channel_that_knows_another_is_seen(string path, string text) => Assert.NotEmpty(Violations(Planted(path, text)));

    [Theory]
    [InlineData("WebChat/A.cs", "using BotReport.Channels.Shared;\nusing BotReport.Core.Talk;\nnamespace BotReport.Channels.WebChat;")]
    [InlineData("WebChat/A.cs", "// unlike BotReport.Channels.Feishu\nclass A { int X => card.Feishu.Card; }")]
    public void Shared_and_the_core_are_open_to_all(string path, string text) => Assert.Empty(Violations(Planted(path, text)));

    private static SourceFile[] Planted(string path, string text) => [
        SourceFile.Of(Channels + "Feishu/Card.cs", "namespace BotReport.Channels.Feishu;\ninternal sealed record Card;"),
        SourceFile.Of(Channels + "WebChat/Line.cs", "namespace BotReport.Channels.WebChat;"),
        SourceFile.Of(Channels + path, text)];

    private static IEnumerable<string> Violations(SourceFile[] files)
    {
        var folders = files.Select(Folder).Where(folder => folder.Length > 0).ToHashSet();
        return
            from file in files
            from Match match in Mention().Matches(file.Scan.Code)
            let other = match.Groups["folder"].Value
            where folders.Contains(other) && other != "Shared" && other != Folder(file)
            select file.At(match.Index, $"names the channel {other}");
    }

    private static string Folder(SourceFile file) => file.Path[Channels.Length..].Split('/') is [var folder, _, ..] ? folder : "";

    [GeneratedRegex(@"(?<![\w.])(?:(?:global::)?(?:BotReport\.)?Channels\.(?<folder>\w+)|(?<folder>[A-Z]\w+)\.[A-Z])", RegexOptions.None, 1000)]
    private static partial Regex Mention();
}
