using System.Text.RegularExpressions;

namespace BotReport.Core.Tests.Fences;

/// <summary>The core reads from the bottom up: a folder sees only folders above it in this list, and itself.</summary>
public sealed partial class FolderOrderFence
{
    private const string Core = "src/BotReport.Core/";

    private static readonly string[] Order =
        ["Text", "Weeks", "Team", "Facts", "Reports", "Ledger", "Collecting", "Drafting", "Publishing", "Asking", "Importing", "Talk"];

    [Fact]
    public void A_core_folder_sees_only_the_folders_above_it()
    {
        var files = Repository.Sources("src/BotReport.Core").ToArray();

        Assert.NotEmpty(files);
        Fence.Holds(Violations(files));
    }

    [Theory]
    [InlineData("using BotReport.Core.Talk;\nnamespace BotReport.Core.Weeks;")]
    [InlineData("global using BotReport.Core.Talk;\nnamespace BotReport.Core.Weeks;")]
    [InlineData("using static BotReport.Core.Talk.Wording.Prompts;\nnamespace BotReport.Core.Weeks;")]
    [InlineData("using Said = BotReport.Core.Talk.Message;\nnamespace BotReport.Core.Weeks;")]
    [InlineData("namespace BotReport.Core.Weeks;\nclass X { BotReport.Core.Talk.Message? M; }")]
    [InlineData("namespace BotReport.Core.Weeks;\nclass X { global::BotReport.Core.Talk.Message? M; }")]
    [InlineData("namespace BotReport.Core.Weeks;\nclass X { Core.Talk.Message? M; }")]
    [InlineData("namespace BotReport.Core.Weeks;\nclass X { Talk.Message? M; }")] // relative: the namespace above is BotReport.Core
    [InlineData("namespace BotReport.Core.Talk;\nclass X;")] // in the wrong folder it would see everything
    [InlineData("namespace BotReport.Core;\nclass X;")] // everyone would see it
    public void A_look_downwards_is_seen(string text) => Assert.NotEmpty(Violations([
        SourceFile.Of(Core + "Talk/Message.cs", "namespace BotReport.Core.Talk;\npublic sealed record Message;"),
        SourceFile.Of(Core + "Weeks/Planted.cs", text)]));

    [Theory]
    [InlineData("using BotReport.Core.Text;\nusing BotReport.Core.Weeks;\nusing System.Text;\nnamespace BotReport.Core.Weeks.Holidays;")]
    [InlineData("namespace BotReport.Core.Weeks;\n/// <summary>Not a <see cref=\"BotReport.Core.Talk.Message\"/>.</summary>\nclass X;")]
    [InlineData("namespace BotReport.Core.Weeks;\nclass X { string S => scene.Talk.Message + Talk.Length; }")] // a property of that name
    public void A_look_upwards_is_not(string text) => Assert.Empty(Violations([
        SourceFile.Of(Core + "Talk/Message.cs", "namespace BotReport.Core.Talk;\npublic sealed record Message;"),
        SourceFile.Of(Core + "Weeks/Planted.cs", text)]));

    private static IEnumerable<string> Violations(SourceFile[] files)
    {
        var types = files
            .SelectMany(file => Declared().Matches(file.Scan.Code).Select(match => $"{Folder(file)}.{match.Groups[1].Value}"))
            .ToHashSet(StringComparer.Ordinal);
        return files.SelectMany(file => Violations(file, types));
    }

    private static IEnumerable<string> Violations(SourceFile file, HashSet<string> types)
    {
        var own = Array.IndexOf(Order, Folder(file));
        var space = Namespace().Match(file.Scan.Code);
        if (own < 0 || space.Groups[1].Value != Folder(file))
        {
            yield return file.At(0, $"its folder is not in the order, or its namespace is not BotReport.Core.{Folder(file)}");
            yield break;
        }

        foreach (Match match in Qualified().Matches(file.Scan.Code))
        {
            var folder = match.Groups["folder"].Value;
            var relative = match.Groups["type"].Success;
            if (Array.IndexOf(Order, folder) > own && (!relative || types.Contains($"{folder}.{match.Groups["type"].Value}")))
            {
                yield return file.At(match.Index, $"{Order[own]} may not see {folder}");
            }
        }
    }

    private static string Folder(SourceFile file) => file.Path[Core.Length..].Split('/')[0];

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?(\w+)", RegexOptions.None, 1000)]
    private static partial Regex Declared();

    [GeneratedRegex(@"\bnamespace\s+BotReport\.Core\.(\w+)", RegexOptions.None, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?<![\w.])(?:(?:global::)?(?:BotReport\.)?Core\.(?<folder>\w+)|(?<folder>[A-Z]\w+)\.(?<type>[A-Z]\w*))", RegexOptions.None, 1000)]
    private static partial Regex Qualified();
}
