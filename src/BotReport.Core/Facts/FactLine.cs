using BotReport.Core.Weeks;

namespace BotReport.Core.Facts;

/// <summary>A line to be read for facts, freed of the page's form.</summary>
/// <param name="Number">The line of the page, counted from 1.</param>
/// <param name="Path">Headings above it, outermost first, without colon, bracket and number: 贝易转 › 省心租运行概览.</param>
/// <param name="Text">The text behind the marker, exactly as written.</param>
/// <param name="Cells">The cells when the line is a row of a table; else empty.</param>
/// <param name="Header">The table's header cells when the line is a row of a table; else empty.</param>
public sealed record FactLine(
    int Number,
    IReadOnlyList<string> Path,
    string Text,
    IReadOnlyList<string> Cells,
    IReadOnlyList<string> Header)
{
    /// <summary>A line of prose.</summary>
    public FactLine(int number, IReadOnlyList<string> path, string text)
        : this(number, path, text, [], [])
    {
    }

    /// <summary>The day the line was said, when it is not the day its page is read for: 明天 of Thursday beside 明天 of Friday.</summary>
    public DateOnly? Said { get; init; }

    /// <summary>The week it reports; said after that is over, 本月 and 本周 still mean that week's. Null: the week of the day it is read for.</summary>
    public ReportWeek? Covers { get; init; }
}
