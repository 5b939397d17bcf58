namespace BotReport.Core.Tests.Fences;

/// <summary>Imports stand in one order: System first, then by the alphabet, so that two changes to one list meet in one place.</summary>
public sealed class ImportFence
{
    [Fact]
    public void Imports_are_sorted()
    {
        var files = Repository.Sources("src", "tests").ToArray();

        Assert.NotEmpty(files);
        Fence.Holds(files.SelectMany(Unsorted));
    }

    [Theory]
    [InlineData("using System.Text;\nusing Azure;\nusing BotReport.Core;\n\nnamespace A;", 0)]
    [InlineData("using Azure;\nusing System.Text;\n", 1)]
    [InlineData("using BotReport.Core.Talk;\nusing BotReport.Core;\n", 1)]
    [InlineData("using BotReport.Core.Talk;\nusing BotReport.Core.Talk.Wording;\nusing static BotReport.Core.A;\nusing B = BotReport.Core.C;\n", 0)]
    [InlineData("namespace A;\n\nclass B\n{\n    void C()\n    {\n        using var b = X();\n        using var a = X();\n    }\n}", 0)]
    public void An_import_out_of_order_is_seen(string text, int found) => Assert.Equal(found, Unsorted(SourceFile.Of("src/A.cs", text)).Count());

    private static IEnumerable<string> Unsorted(SourceFile file)
    {
        var imports = file.Text.Split('\n').TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal)).Where(Plain).Select(Name).ToArray();
        return imports.Zip(imports.Skip(1))
            .Where(pair => string.CompareOrdinal(Key(pair.First), Key(pair.Second)) > 0)
            .Select(pair => $"{file.Path}: {pair.Second} stands after {pair.First}");
    }

    private static bool Plain(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && !line.StartsWith("using static ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);

    private static string Name(string line) => line["using ".Length..].TrimEnd(';', '\r', ' ');

    // A dot sorts before any letter, so a namespace stands before the ones inside it.
    private static string Key(string name) =>
        (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? "0" : "1") + name.Replace('.', '\u0001').ToUpperInvariant();
}
