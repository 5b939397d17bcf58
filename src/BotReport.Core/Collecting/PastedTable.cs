using BotReport.Core.Reports;

namespace BotReport.Core.Collecting;

/// <summary>A table in a reply, with bars or as a spreadsheet copies it, with tabs: each row becomes a line that stands by itself, for rows are corrected, moved and asked about one by one.</summary>
internal static class PastedTable
{
    private const char Tab = '\t';

    /// <summary>What the lines say that are in a table: a row's sentence, nothing for a line that is only form. Lines outside of tables are not in it.</summary>
    public static IReadOnlyDictionary<int, string> Of(IReadOnlyList<string> lines)
    {
        var said = new Dictionary<int, string>();
        for (var at = 0; at < lines.Count;)
        {
            var count = Length(lines, at);
            if (count > 1)
            {
                Say(lines, at, count, said);
            }

            at += Math.Max(1, count);
        }

        return said;
    }

    /// <summary>How many lines from here on are rows of one form.</summary>
    private static int Length(IReadOnlyList<string> lines, int from)
    {
        var cells = Cells(lines[from]);
        var count = 0;
        while (from + count < lines.Count && Cells(lines[from + count]) is { Count: > 1 } next && IsTabbed(lines[from]) == IsTabbed(lines[from + count])
            && (next.Count <= cells.Count || !IsTabbed(lines[from]))) // empty cells at a row's end may not have come along
        {
            count++;
        }

        return count;
    }

    private static void Say(IReadOnlyList<string> lines, int from, int count, Dictionary<int, string> said)
    {
        var rows = Enumerable.Range(from, count).Select(at => (At: at, Cells: Cells(lines[at]))).ToList();
        var content = rows.FindAll(r => !TableRow.IsLine(r.Cells));
        var header = content.Count > 1 && (content.Count < rows.Count || IsHeader(content[0].Cells, content.Skip(1).Select(r => r.Cells))) ? content[0].Cells : [];
        foreach (var (at, cells) in rows)
        {
            said[at] = TableRow.IsLine(cells) || ReferenceEquals(cells, header) ? "" : TableRow.Say(header, cells);
        }
    }

    /// <summary>Names of columns hold no figures where the rows below do.</summary>
    private static bool IsHeader(IReadOnlyList<string> first, IEnumerable<IReadOnlyList<string>> below) =>
        !first.Any(HasDigit) && below.Any(row => row.Skip(1).Any(HasDigit));

    private static bool HasDigit(string text) => text.Any(char.IsDigit);

    private static bool IsTabbed(string line) => !line.TrimStart().StartsWith('|');

    /// <summary>The cells of a row; none of a line that is no row.</summary>
    private static IReadOnlyList<string> Cells(string line)
    {
        var text = line.Trim();
        return text.StartsWith('|') ? TableRow.Cells(text) : text.Contains(Tab, StringComparison.Ordinal) ? text.Split(Tab) : [];
    }
}
