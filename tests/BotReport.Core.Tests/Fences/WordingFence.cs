using System.Reflection;
using System.Text.RegularExpressions;

namespace BotReport.Core.Tests.Fences;

/// <summary>What the bot says and understands exists in both languages, with the same keys: <c>PromptZh.cs</c> beside <c>PromptEn.cs</c>, <c>prompt.zh-CN.md</c> beside <c>prompt.en.md</c>.</summary>
public sealed partial class WordingFence
{
    [Fact]
    public void Every_file_of_words_has_its_twin_in_the_other_language() =>
        Fence.Holds(Alone([.. Repository.Files("*", "src").Where(IsWords)]));

    [Fact]
    public void A_file_that_speaks_chinese_says_so_in_its_name() => Fence.Holds(Repository.Sources("src").SelectMany(Unnamed));

    [Fact]
    public void Twins_have_the_same_keys()
    {
        var types = Assembly.Load("BotReport.Core").GetTypes();

        Fence.Holds(types.Where(type => type.Name.EndsWith("Zh", StringComparison.Ordinal)).SelectMany(zh =>
            Unequal(zh, types.SingleOrDefault(en => en.FullName == zh.FullName![..^2] + "En"))));
    }

    [Theory]
    [InlineData("src/A/Wording/PromptZh.cs")]
    [InlineData("src/A/Wording/PromptEn.cs")]
    [InlineData("src/A/Prompts/arrange.zh-CN.md")]
    [InlineData("src/A/Prompts/arrange.en.md")]
    public void A_missing_twin_is_seen(string path) => Assert.Single(Alone([path, "src/A/Wording/TurnZh.cs", "src/A/Wording/TurnEn.cs"]));

    [Fact]
    public void An_unnamed_language_is_seen()
    {
        const string Text = "var a = \"草稿\";";

        Assert.Single(Unnamed(SourceFile.Of("src/A/Wording/Prompts.cs", Text)));
        Assert.Empty(Unnamed(SourceFile.Of("src/A/Wording/PromptsZh.cs", Text)));
    }

    [Fact]
    public void Unequal_keys_are_seen()
    {
        Assert.Equal(["PlantedZh and PlantedEn differ in Bye"], Unequal(typeof(PlantedZh), typeof(PlantedEn)));
        Assert.Single(Unequal(typeof(PlantedZh), null));
    }

    private static bool IsWords(string path) => path.Split('/')[..^1].Any(folder => folder is "Wording" or "Phrases" or "Prompts");

    private static IEnumerable<string> Alone(string[] paths) =>
        from path in paths
        let twin = Twin(path)
        where twin is not null && !paths.Contains(twin)
        select $"{path}: {twin} is missing";

    private static string? Twin(string path) => Language().Match(path) switch
    {
        { Success: false } => null,
        var match => path[..match.Index] + match.Value switch
        {
            "Zh.cs" => "En.cs",
            "En.cs" => "Zh.cs",
            ".zh-CN." => ".en.",
            _ => ".zh-CN.",
        } + path[(match.Index + match.Length)..],
    };

    private static IEnumerable<string> Unnamed(SourceFile file) =>
        file.Folders.Contains("Wording") && !file.Path.EndsWith("Zh.cs", StringComparison.Ordinal) && Words().Match(file.Scan.Uncommented) is { Success: true } match
            ? [file.At(match.Index, "Chinese in Wording/ stands in a file named …Zh.cs")]
            : [];

    private static IEnumerable<string> Unequal(Type zh, Type? en) => en is null
        ? [$"{zh.Name} has no twin"]
        : Keys(zh).Except(Keys(en)).Union(Keys(en).Except(Keys(zh))).Order().Select(key => $"{zh.Name} and {en.Name} differ in {key}");

    private static HashSet<string> Keys(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(member => member is MethodInfo { IsPrivate: false, IsSpecialName: false } or FieldInfo { IsPrivate: false }
            || (member is PropertyInfo property && property.GetAccessors(nonPublic: true).Any(accessor => !accessor.IsPrivate)))
        .Select(member => member.Name)
        .ToHashSet();

    [GeneratedRegex(@"(?:Zh|En)\.cs$|\.zh-CN\.|\.en\.", RegexOptions.None, 1000)]
    private static partial Regex Language();

    [GeneratedRegex(@"[\u4e00-\u9fff]", RegexOptions.None, 1000)]
    private static partial Regex Words();

    private static class PlantedZh
    {
        public static string Hello => "好";

        public static string Bye(string name) => name;
    }

    private static class PlantedEn
    {
        public static string Hello => "hello";
    }
}
