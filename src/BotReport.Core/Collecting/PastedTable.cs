using BotReport.Core.Reports;

namespace BotReport.Core.Collecting;

/// <summary>A table in a reply, with bars or as a spreadsheet copies it, with tabs: each row becomes a line that stands by itself, for rows are corrected, moved and asked about one by one.</summary>
internal static class PastedTable
{
    private const char Tab = '\t';

    /// <summary>What the lines say that are in a table: a row's sentence, nothing for a line that is only form. Lines outside of tables are not in it.</summary>
    public static IReadOnlyDictionary<int, string> Of(IReadOnlyList<string> lines)
    {
        List<Row> rows = [.. lines.Select(Row.Of)];
        var said = new Dictionary<int, string>();
        for (var at = 0; at < rows.Count;)
        {
            var count = rows.Skip(at).TakeWhile(row => row.Goes(rows[at])).Count();
            if (count > 1)
            {
                Say(rows, at, count, said);
            }

            at += Math.Max(1, count);
        }

        return said;
    }

    private static void Say(List<Row> all, int from, int count, Dictionary<int, string> said)
    {
        var rows = all.GetRange(from, count).ConvertAll(row => row.Cells);
        var content = rows.FindAll(cells => !TableRow.IsLine(cells));
        var header = content.Count > 1 && (content.Count < rows.Count || IsHeader(content[0], content.Skip(1))) ? content[0] : [];
        foreach (var (at, cells) in rows.Index())
        {
            said[from + at] = TableRow.IsLine(cells) || ReferenceEquals(cells, header) ? "" : TableRow.Say(header, cells);
        }
    }

    /// <summary>Names of columns hold no figures where the rows below do.</summary>
    private static bool IsHeader(IReadOnlyList<string> first, IEnumerable<IReadOnlyList<string>> below) =>
        !first.Any(HasDigit) && below.Any(row => row.Skip(1).Any(HasDigit));

    private static bool HasDigit(string text) => text.Any(char.IsDigit);

    /// <summary>A line as a row of a table.</summary>
    /// <param name="IsTabbed">Its cells stand between tabs, not bars.</param>
    /// <param name="Cells">None of a line that is no row.</param>
    private readonly record struct Row(bool IsTabbed, IReadOnlyList<string> Cells)
    {
        public static Row Of(string line)
        {
            var text = line.Trim();
            return text.StartsWith('|') ? new(false, TableRow.Cells(text)) : new(true, text.Contains(Tab, StringComparison.Ordinal) ? text.Split(Tab) : []);
        }

        /// <summary>Whether it goes on with a table that begins so; empty cells at a tabbed row's end may not have come along.</summary>
        public bool Goes(Row first) => Cells.Count > 1 && IsTabbed == first.IsTabbed && (!IsTabbed || Cells.Count <= first.Cells.Count);
    }
}
