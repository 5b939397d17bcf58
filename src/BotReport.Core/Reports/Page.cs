using BotReport.Core.Facts;

namespace BotReport.Core.Reports;

/// <summary>A report or a reply as its lines, with a tree over them. Reading never fails and never loses a character.</summary>
public sealed class Page
{
    private readonly IReadOnlyList<LineFace> _faces;
    private readonly int[] _headers;
    private readonly Dictionary<int, IReadOnlyList<string>> _headerCells;

    private Page(IReadOnlyList<LineFace> faces, HeadingNames names)
    {
        _faces = faces;
        Names = names;
        Lines = [.. faces.Select(f => f.Line)];
        Nodes = PageTree.Of(faces, names);
        _headers = HeaderLines(faces);
        _headerCells = _headers.Distinct().Where(line => line > 0).ToDictionary(line => line, line => TableRow.Cells(Lines[line - 1].Text));
        Items = [.. Nodes.Where(n => n.Kind is LineKind.Item or LineKind.TableRow).Select(ItemOf)];
        Sections = [.. Nodes.Where(n => n.Kind == LineKind.Section).Select(n => SectionName(TextOf(n))).Distinct()];
    }

    /// <summary>The lines in order.</summary>
    public IReadOnlyList<PageLine> Lines { get; }

    /// <summary>The lines' places in the tree, one for each line in order.</summary>
    public IReadOnlyList<PageNode> Nodes { get; }

    /// <summary>Every line of content. A line that only titles others (a topic) stands in their paths instead.</summary>
    public IReadOnlyList<PageItem> Items { get; }

    /// <summary>The plain names of the sections in the page's order, each once.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>The title without its form, 2024-W45; null when the page has none.</summary>
    public string? Title => Nodes.FirstOrDefault(n => n.Kind == LineKind.Title) is { } title ? TitleForm.Of(Lines[title.Line - 1]).Title : null;

    /// <summary>What the page says about itself, as written: Created: 2024年11月15日 16:17.</summary>
    public IReadOnlyList<string> Properties => [.. Nodes.Where(n => n.Kind == LineKind.Property).Select(TextOf)];

    internal HeadingNames Names { get; }

    /// <summary>Reads any text.</summary>
    public static Page Read(string text) => Read(text, HeadingNames.None);

    /// <summary>Reads any text; lines that are one of the known names as a whole are sections and topics without any mark.</summary>
    public static Page Read(string text, HeadingNames known) => new(LineReader.Read(text), known);

    /// <summary>The plain name in a heading: <c>## 【O1 业务服务】</c> and <c>**一、O1 业务服务**</c> are O1 业务服务.</summary>
    public static string SectionName(string heading) => Heading.Name(heading);

    /// <summary>The text that was read, character by character.</summary>
    public string Write() => string.Concat(Lines);

    /// <summary>The node of a line, counted from 1.</summary>
    public PageNode NodeAt(int line) => Nodes[line - 1];

    /// <summary>The lines to be read for facts: headings, topics, items and rows, with the plain names above them.</summary>
    public IReadOnlyList<FactLine> FactLines() =>
    [
        .. Nodes
            .Where(n => n.Kind is LineKind.Section or LineKind.Topic or LineKind.Item or LineKind.TableRow)
            .Select(n => new FactLine(n.Line, [.. Above(n).Select(a => SectionName(TextOf(a)))], TextOf(n), CellsOf(n), HeaderOf(n))),
    ];

    /// <summary>The page with another text on one line; its marker and all other lines stay.</summary>
    /// <param name="line">The line of the page, counted from 1.</param>
    /// <param name="text">One line: no line break.</param>
    public Page WithText(int line, string text)
    {
        RefuseBreaks(text);
        var faces = _faces.ToList();
        faces[line - 1] = new LineFace(Lines[line - 1] with { Text = text }, faces[line - 1].Marker);
        return new Page(faces, Names);
    }

    /// <summary>The page without a line and what stands under it; all other lines stay as they are.</summary>
    /// <param name="line">The line of the page, counted from 1.</param>
    public Page Remove(int line)
    {
        var last = NodeAt(line).LastLine;
        return new Page([.. _faces.Where((_, i) => i < line - 1 || i >= last)], Names);
    }

    /// <summary>The page with a new neighbour behind a line and what stands under it: same indent, same marker counted on, same ending.</summary>
    /// <param name="line">The line of the page, counted from 1.</param>
    /// <param name="text">One line: no line break.</param>
    public Page AddAfter(int line, string text)
    {
        RefuseBreaks(text);
        var (before, last) = (Lines[line - 1], NodeAt(line).LastLine);
        var marker = _faces[line - 1].Marker;
        marker = marker.IsOrdered ? marker with { Number = marker.Number + 1 } : marker;
        var faces = _faces.ToList();
        var ending = Lines[last - 1].Ending;
        if (ending.Length == 0)
        {
            faces[last - 1] = new LineFace(Lines[last - 1] with { Ending = LineEnding }, faces[last - 1].Marker);
        }

        faces.Insert(last, new LineFace(new PageLine(before.Indent, marker.Write(marker.Number), text, ending), marker));
        return new Page(faces, Names);
    }

    /// <summary>The ending most lines have; <c>\n</c> on a page of one line.</summary>
    internal string LineEnding => Lines.Where(l => l.Ending.Length > 0).GroupBy(l => l.Ending).MaxBy(g => g.Count())?.Key ?? "\n";

    internal Marker MarkerOf(PageNode node) => _faces[node.Line - 1].Marker;

    internal string TextOf(PageNode node) => Lines[node.Line - 1].Text;

    /// <summary>The line of the table's header above a row, counted from 1; null when there is none.</summary>
    internal int? HeaderLineOf(PageNode row) => _headers[row.Line - 1] is > 0 and var line ? line : null;

    private static int[] HeaderLines(IReadOnlyList<LineFace> faces)
    {
        var headers = new int[faces.Count];
        for (var i = 1; i < faces.Count; i++)
        {
            headers[i] = !faces[i].IsRow || !faces[i - 1].IsRow ? 0
                : headers[i - 1] > 0 ? headers[i - 1]
                : faces[i].IsSeparator && (i == 1 || !faces[i - 2].IsRow) ? i
                : 0;
        }

        return headers;
    }

    private static void RefuseBreaks(string text)
    {
        if (text.AsSpan().ContainsAny('\r', '\n'))
        {
            throw new ArgumentException("A line holds no line break.", nameof(text));
        }
    }

    private static IEnumerable<PageNode> Above(PageNode node) =>
        node.Parent is null ? [] : Above(node.Parent).Append(node.Parent);

    private PageItem ItemOf(PageNode node) => new(
        node.Line,
        node.Section is null ? string.Empty : SectionName(TextOf(node.Section)),
        [.. Above(node).Where(a => a.Kind != LineKind.Section).Select(TextOf)],
        TextOf(node),
        node.Kind,
        CellsOf(node),
        HeaderOf(node));

    private IReadOnlyList<string> CellsOf(PageNode node) => node.Kind == LineKind.TableRow ? TableRow.Cells(TextOf(node)) : [];

    private IReadOnlyList<string> HeaderOf(PageNode node) =>
        node.Kind == LineKind.TableRow && HeaderLineOf(node) is { } header ? _headerCells[header] : [];
}
