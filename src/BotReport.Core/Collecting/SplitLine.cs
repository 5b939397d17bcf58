using BotReport.Core.Reports;
using BotReport.Core.Text;

namespace BotReport.Core.Collecting;

/// <summary>How a line is marked; lines under one title share it.</summary>
internal enum MarkerKind
{
    None,
    Bullet,
    Dotted,
    Comma,
    Bracketed,
    Letter,
}

/// <summary>A line of a reply as it is split.</summary>
/// <param name="At">Its place in the reply, counted from 0.</param>
/// <param name="Indent">Columns of white space before the marker; a tab counts four.</param>
/// <param name="Header">The words that may name a section; null when the line cannot.</param>
/// <param name="Rest">What stands behind 【…】 on the same line.</param>
internal sealed record SplitLine(int At, int Indent, MarkerKind Kind, string Text, string? Header, string Rest)
{
    private const int TabWidth = 4;

    /// <summary>The lines that are not blank. They are read together: whether 5、11日 is numbered is told by the lines around it.</summary>
    public static IReadOnlyList<SplitLine> Of(IReadOnlyList<string> lines)
    {
        var tables = PastedTable.Of(lines);
        return
        [
            .. Page.Read(string.Join('\n', lines)).Lines
                .Select((line, at) => (line, at))
                .Where(l => !string.IsNullOrWhiteSpace(tables.GetValueOrDefault(l.at, l.line.Text)))
                .Select(l => tables.TryGetValue(l.at, out var row) ? new SplitLine(l.at, IndentOf(l.line), MarkerKind.None, row, null, "") : Of(l.at, l.line)),
        ];
    }

    private static SplitLine Of(int at, PageLine line)
    {
        var indent = IndentOf(line);
        var form = Normal.Form(line.Text);
        var close = form.IndexOf('】', StringComparison.Ordinal);
        return form.StartsWith('【') && close > 0
            ? new(at, indent, KindOf(line.Marker), line.Text, form[..(close + 1)], line.Text[(close + 1)..].Trim('*', ' ', ':', '：'))
            : new(at, indent, KindOf(line.Marker), line.Text, form, "");
    }

    private static int IndentOf(PageLine line) => line.Indent.Sum(c => c == '\t' ? TabWidth : 1);

    private static MarkerKind KindOf(string marker)
    {
        var form = Normal.Form(marker).Trim();
        return form.Length == 0 ? MarkerKind.None
            : form[0] is '-' or '*' or '•' or '·' or '●' or '+' or '○' ? MarkerKind.Bullet
            : form[0] == '(' ? MarkerKind.Bracketed
            : form[^1] == '、' ? MarkerKind.Comma
            : char.IsAsciiLetter(form[0]) ? MarkerKind.Letter
            : form[0] == '#' ? MarkerKind.None
            : MarkerKind.Dotted;
    }
}
