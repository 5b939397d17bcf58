using System.Text.RegularExpressions;

namespace BotReport.Core.Tests.Fences;

/// <summary>The bot speaks and listens from few folders. Chinese elsewhere in code would be a sentence no translator finds, or a rule bent to one page.</summary>
/// <remarks>Comments may hold Chinese: that is where the example of the thing stands. Punctuation such as 【 or ： is not meant.</remarks>
public sealed partial class ChineseFence
{
    private static readonly string[] Folders = ["Wording", "Phrases", "Lexicon", "Prompts", "wwwroot", "Demo"];

    [Fact]
    public void Chinese_stands_only_where_the_bot_speaks_or_listens() => Fence.Holds(Repository.Sources("src").SelectMany(Violations));

    [Theory]
    [InlineData("src/BotReport.Core/Talk/A.cs", "var a = \"草稿\";", 1)]
    [InlineData("src/BotReport.Core/Talk/A.cs", "var a = '周';", 1)]
    [InlineData("src/BotReport.Core/Talk/A.cs", "var a = \"\"\"\n  草\n  稿\n  \"\"\";", 2)] // one finding a line
    [InlineData("src/BotReport.Core/Talk/A.cs", "var a = $\"{x:M月d日}\";", 1)]
    [InlineData("src/BotReport.Core/Talk/A.cs", "enum A { 草稿 }", 1)]
    [InlineData("src/BotReport.Core/Talk/WordingTable.cs", "var a = \"草稿\";", 1)] // a file of that name is no folder
    [InlineData("src/BotReport.Core/Talk/Wording/A.cs", "var a = \"草稿\";", 0)]
    [InlineData("src/BotReport.Core/Facts/Lexicon/Banks/A.cs", "var a = \"工行\";", 0)]
    [InlineData("src/BotReport.Core/Talk/A.cs", "/// <c>草稿</c>\nvar a = \"//\"; // 周报 /* 草 */", 0)]
    [InlineData("src/BotReport.Core/Text/A.cs", "var a = \"【】：（）“”、\";", 0)]
    public void Chinese_elsewhere_is_seen(string path, string text, int found) => Assert.Equal(found, Violations(SourceFile.Of(path, text)).Count());

    private static IEnumerable<string> Violations(SourceFile file) => file.Folders.Intersect(Folders).Any()
        ? []
        : Words().Matches(file.Scan.Uncommented)
            .DistinctBy(match => file.Text.AsSpan(0, match.Index).Count('\n'))
            .Select(match => file.At(match.Index, $"{match.Value} belongs in Wording/, Phrases/ or Lexicon/"));

    [GeneratedRegex(@"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
