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

    /// <summary>A row of these cells, a bar inside a cell escaped.</summary>
    public static string Write(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(c => c.Replace("|", @"\|", StringComparison.Ordinal)))} |";
}
