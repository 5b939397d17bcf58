using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Facts.Dates;

/// <summary>A label inside a line that says of which week the rest is: 本周：A联调完成；下周：B系统上线（周三）.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Behind its colon; it holds from there to the next such label.</param>
/// <param name="Week">The week, counted from the present one; null when it only says what comes next (后续计划).</param>
internal sealed record WeekLabel(int Start, int End, int? Week)
{
    /// <summary>Whether what follows is promised.</summary>
    public bool Plans => Week is null or > 0;

    /// <summary>All of a line, left to right.</summary>
    /// <param name="normal">The line in normal form and lower case.</param>
    public static IReadOnlyList<WeekLabel> In(string normal) =>
        normal.Contains(':', StringComparison.Ordinal) || normal.Contains(DateWords.BracketEnd, StringComparison.Ordinal)
            ? [.. DatePatterns.WeekLabel().Matches(normal).Select(m => new WeekLabel(
                m.Index, m.Index + m.Length, m.Groups["w"] is { Success: true } word ? DateWords.LabelledWeeks[word.Value] : null))]
            : [];
}
