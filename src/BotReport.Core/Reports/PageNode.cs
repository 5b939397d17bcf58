namespace BotReport.Core.Reports;

/// <summary>A line's place in the tree of its page.</summary>
public sealed class PageNode
{
    private readonly List<PageNode> _children = [];

    internal PageNode(int line, LineKind kind, PageNode? parent)
    {
        (Line, Kind, Parent) = (line, kind, parent);
        Level = parent is null ? 0 : parent.Level + 1;
        parent?._children.Add(this);
    }

    /// <summary>The line of the page, counted from 1.</summary>
    public int Line { get; }

    /// <summary>What the line is.</summary>
    public LineKind Kind { get; internal set; }

    /// <summary>The topic or section it stands under; null at the top and for blank lines.</summary>
    public PageNode? Parent { get; }

    /// <summary>What stands under it, in the page's order.</summary>
    public IReadOnlyList<PageNode> Children => _children;

    /// <summary>How many lines stand above it: 0 for a section, 1 for its topics and direct items.</summary>
    public int Level { get; }

    /// <summary>The last line of all that stands under it; its own when nothing does.</summary>
    public int LastLine => _children.Count == 0 ? Line : _children[^1].LastLine;

    /// <summary>The section it stands in: itself when it is one; null above the first section.</summary>
    public PageNode? Section => Kind == LineKind.Section ? this : Parent?.Section;
}
