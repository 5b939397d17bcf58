using BotReport.Core.Reports.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Reports;

/// <summary>Rows between bars: <c>| 指标 | 本周 |</c>.</summary>
internal static class TableRow
{
    /// <summary>The cells of a row, freed of spaces; <c>\|</c> is a bar inside a cell.</summary>
    public static IReadOnlyList<string> Cells(string row)
    {
        var cells = new List<string>();
        var trimmed = row.Trim();
        var start = trimmed.StartsWith('|') ? 1 : 0;
        for (var i = start; i <= trimmed.Length; i++)
        {
            var isEnd = i == trimmed.Length;
            if (isEnd ? start < i : trimmed[i] == '|' && trimmed[i - 1] != '\\')
            {
                cells.Add(trimmed[start..i].Trim().Replace(@"\|", "|", StringComparison.Ordinal));
                start = i + 1;
            }
        }

        return cells;
    }

    /// <summary>Whether a row only draws the line under the header: <c>| --- | :-: |</c>.</summary>
    public static bool IsLine(IReadOnlyList<string> cells) => cells.Count > 0 && cells.All(c => c.Trim(':') is { Length: > 0 } dashes && dashes.All(d => d == '-'));

    /// <summary>
    /// A row as a line that stands by itself: 入金有效成功率：99.996%，上周99.993%. Every word is the writer's, his columns' names before the cells they tell about.
    /// </summary>
    /// <param name="header">The names of the columns; empty when there are none.</param>
    public static string Say(IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        var told = cells.Skip(1)
            .Select((cell, at) => (Cell: cell.Trim(), Name: at + 1 < header.Count ? header[at + 1].Trim() : ""))
            .Where(c => c.Cell.Length > 0 && !TableWords.Nothing.Contains(Normal.Lower(c.Cell)))
            .Select(c => TableWords.Unsaid.Contains(c.Name) || c.Cell.StartsWith(c.Name, StringComparison.Ordinal) ? c.Cell : c.Name + c.Cell)
            .ToList();
        var about = cells.Count == 0 ? "" : cells[0].Trim().TrimEnd('\uFF1A', ':');
        return told.Count == 0 ? about : about.Length == 0 ? string.Join(TableWords.And, told) : about + TableWords.About + string.Join(TableWords.And, told);
    }

    /// <summary>A row of these cells, a bar inside a cell escaped.</summary>
    public static string Write(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(c => c.Replace("|", @"\|", StringComparison.Ordinal)))} |";
}
