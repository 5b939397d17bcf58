using System.Text.RegularExpressions;

namespace BotReport.Core.Tests.Fences;

/// <summary>A file of 400 lines or a constructor of six dependencies does more than one thing.</summary>
public sealed partial class SizeFences
{
    private const int Lines = 400;
    private const int Parameters = 5;

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var files = Repository.Sources("src", "tests").ToArray();

        Assert.NotEmpty(files);
        Fence.Holds(files.SelectMany(TooLong));
    }

    [Theory]
    [InlineData("src/BotReport.Core/Weeks/A.cs", 401, 1)]
    [InlineData("src/BotReport.Core/Weeks/A.cs", 400, 0)]
    [InlineData("src/BotReport.Core/Facts/Lexicon/A.cs", 401, 0)]
    [InlineData("tests/BotReport.Core.Tests/Facts/DateRows.cs", 401, 0)] // a table of test rows is a file named …Rows.cs
    [InlineData("src/BotReport.Core/Facts/DateRows.cs", 401, 1)]
    public void A_long_file_is_seen(string path, int lines, int found) =>
        Assert.Equal(found, TooLong(SourceFile.Of(path, string.Concat(Enumerable.Repeat("x;\n", lines)))).Count());

    [Fact]
    public void No_constructor_takes_more_than_5_parameters() => Fence.Holds(Repository.Sources("src", "tests").SelectMany(TooMany));

    [Theory]
    [InlineData("public sealed class A(int a, int b, int c, int d, int e, int f);", 1)]
    [InlineData("public sealed class A(int a, int b, int c, int d, int e);", 0)]
    [InlineData("class A<T, U>(T a, U b, int c, int d, int e);", 0)]
    [InlineData("class A(Func<int, int> a, (int X, int Y) b, Dictionary<int, int[,]> c, int d, int e) : B(a, b, c, d, e, 6);", 0)]
    [InlineData("class A\n{\n    internal A(\n        int a,\n        int b,\n        int c,\n        int d,\n        int e,\n        int f)\n    {\n    }\n}", 1)]
    [InlineData("struct A { public A(int a, int b, int c, int d, int e, int f) { } }", 1)]
    [InlineData("class A { public void B(int a, int b, int c, int d, int e, int f) { } }", 0)] // a method
    [InlineData("public sealed record A(int B, int C, int D, int E, int F, int G);", 0)] // pure data
    [InlineData("public readonly record struct A(int B, int C, int D, int E, int F, int G);", 0)]
    public void A_wide_constructor_is_seen(string text, int found) => Assert.Equal(found, TooMany(SourceFile.Of("src/X/A.cs", text)).Count());

    private static IEnumerable<string> TooLong(SourceFile file)
    {
        var table = file.Folders.Contains("Lexicon")
            || (file.Folders[0] == "tests" && file.Path.EndsWith("Rows.cs", StringComparison.Ordinal));
        var lines = file.Text.TrimEnd('\n').Count(c => c == '\n') + 1;
        return !table && lines > Lines ? [$"{file.Path}: {lines} lines"] : [];
    }

    private static IEnumerable<string> TooMany(SourceFile file)
    {
        var code = file.Scan.Code;
        foreach (Match type in Declared().Matches(code))
        {
            var constructors = new Regex($@"\b(?:public|internal|private|protected)\s+{type.Groups["name"].Value}\s*\(", RegexOptions.None, TimeSpan.FromSeconds(1))
                .Matches(code)
                .Select(match => match.Index + match.Length);
            var starts = type.Groups["primary"].Success ? constructors.Append(type.Index + type.Length) : constructors;
            foreach (var start in starts.Where(start => Count(code.AsSpan(start)) > Parameters))
            {
                yield return file.At(start, $"{type.Groups["name"].Value} is built from more than {Parameters} parameters");
            }
        }
    }

    // Commas outside brackets, up to the bracket that closes the list.
    private static int Count(ReadOnlySpan<char> rest)
    {
        var (depth, commas, empty) = (0, 0, true);
        foreach (var c in rest)
        {
            if (c == ')' && depth == 0)
            {
                break;
            }

            depth += c is '(' or '<' or '[' or '{' ? 1 : c is ')' or '>' or ']' or '}' ? -1 : 0;
            commas += c == ',' && depth == 0 ? 1 : 0;
            empty = empty && char.IsWhiteSpace(c);
        }

        return empty ? 0 : commas + 1;
    }

    [GeneratedRegex(@"(?<!\brecord\s+)\b(?:class|struct)\s+(?<name>\w+)(?:<[^>()]*>)?(?<primary>\s*\()?", RegexOptions.None, 1000)]
    private static partial Regex Declared();
}
