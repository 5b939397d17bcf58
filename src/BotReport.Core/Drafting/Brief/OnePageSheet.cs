using BotReport.Core.Reports;

namespace BotReport.Core.Drafting.Brief;

/// <summary>A page that takes points as long as there is room, and shows them in the draft's order under its headings.</summary>
internal sealed class OnePageSheet
{
    private const string TitleMark = "# ";
    private const string SectionMark = "## ";
    private const string PointMark = "- ";

    private readonly IReadOnlyList<DraftLine> _lines;
    private readonly int _mostLines;
    private readonly int _mostChars;
    private readonly SortedDictionary<int, ShortLine> _kept = [];
    private int _points;
    private int _chars;

    public OnePageSheet(Page page, IReadOnlyList<DraftLine> lines, int mostLines, int mostChars)
    {
        (_lines, _mostLines, _mostChars) = (lines, mostLines, mostChars);
        if (page.Nodes.FirstOrDefault(n => n.Kind == LineKind.Title) is { } title && page.Title is { } name)
        {
            Put(Heading(title, TitleMark + name));
        }
    }

    /// <summary>Whether no further line has room.</summary>
    public bool IsFull => _kept.Count >= _mostLines;

    /// <summary>Takes a point, and its section's heading when that is not there yet; false, and nothing taken, when there is no room.</summary>
    /// <param name="text">One of the point's forms.</param>
    public bool Takes(Point point, string text)
    {
        List<ShortLine> needed = [new ShortLine(PointMark + text, point.Line, point.At, IsHeading: false)];
        if (point.Section is { } section && !_kept.ContainsKey(section.Line - 1))
        {
            needed.Add(Heading(section, SectionMark + _lines[section.Line - 1].Line.Text.Trim()));
        }

        if (_kept.Count + needed.Count > _mostLines || _chars + needed.Sum(Room) > _mostChars)
        {
            return false;
        }

        needed.ForEach(Put);
        _points++;
        return true;
    }

    /// <summary>The page.</summary>
    /// <param name="all">How many points the draft has.</param>
    public ShortPage Written(int all) => new(string.Join('\n', _kept.Values.Select(l => l.Text)), [.. _kept.Values], all - _points);

    private ShortLine Heading(PageNode node, string text) => new(text, _lines[node.Line - 1], node.Line - 1, IsHeading: true);

    private void Put(ShortLine line)
    {
        _kept.Add(line.At, line);
        _chars += Room(line);
    }

    private static int Room(ShortLine line) => line.Text.Length + 1;
}
