using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReport.Core.Tests.Fences;

/// <summary>A log line is found by its number: each has one of its room's block, no number is given twice, and nothing is logged without one.</summary>
public sealed partial class LogFence
{
    private static readonly Dictionary<string, int> Blocks = new()
    {
        ["Storage"] = 1000,
        ["Channels"] = 2000,
        ["Llm"] = 3000,
        ["Scheduling"] = 4000,
        ["Host"] = 5000,
        ["Web"] = 6000,
    };

    [Fact]
    public void Every_log_line_has_a_number_of_its_rooms_block_and_no_number_is_given_twice()
    {
        var sources = Repository.Sources("src").ToArray();

        Assert.True(sources.Sum(file => Numbered().Count(file.Text)) > 15);
        Fence.Holds(Violations(sources));
    }

    [Theory]
    [InlineData("[LoggerMessage(1000, LogLevel.Debug, \"a\")] [LoggerMessage(1000, LogLevel.Debug, \"b\")]")]
    [InlineData("[LoggerMessage(2000, LogLevel.Debug, \"a\")]")] // another room's
    [InlineData("[LoggerMessage(LogLevel.Debug, \"a\")]")]
    [InlineData("[LoggerMessage(Level = LogLevel.Debug, Message = \"a\")]")]
    [InlineData("logger.LogWarning(\"a\");")]
    [InlineData("logger.Log(LogLevel.Warning, \"a\");")]
    public void A_line_without_a_number_of_its_own_is_seen(string text) => Assert.NotEmpty(Violations([SourceFile.Of("src/BotReport.Storage/A.cs", text)]));

    private static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        var given = new Dictionary<int, string>();
        foreach (var file in files)
        {
            var numbered = Numbered().Matches(file.Text);
            foreach (Match match in numbered)
            {
                var number = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
                if (!given.TryAdd(number, file.Path))
                {
                    yield return $"{file.Path}: {number} is given in {given[number]} already";
                }

                if (number / 1000 * 1000 != Blocks.GetValueOrDefault(file.Path.Split('/')[1].Replace("BotReport.", "", StringComparison.Ordinal)))
                {
                    yield return $"{file.Path}: {number} is not of this room's block";
                }
            }

            if (Any().Count(file.Text) > numbered.Count || Unnumbered().IsMatch(file.Text))
            {
                yield return $"{file.Path}: something is logged without a number";
            }
        }
    }

    [GeneratedRegex(@"\[LoggerMessage\(\s*(\d+),", RegexOptions.None, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\[LoggerMessage\b", RegexOptions.None, 1000)]
    private static partial Regex Any();

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)?\((?:LogLevel\.|\$?"")", RegexOptions.None, 1000)]
    private static partial Regex Unnumbered();
}
