namespace BotReport.Core.Reports;

/// <summary>Finds every line's place under section, topic and item.</summary>
/// <remarks>
/// Where lines are indented, the indent decides. Where they are not (a chat throws it away), a line that announces something
/// (省心租运行概览：) takes what follows, until a line counts on from it or announces something else.
/// </remarks>
internal sealed class PageTree
{
    private readonly IReadOnlyList<LineFace> _faces;
    private readonly LineRole[] _roles;
    private readonly HeadingNames _names;
    private readonly PageNode[] _nodes;
    private readonly List<(PageNode Node, int Depth)> _headings = [];
    private readonly OpenList _list;
    private PageNode? _section;
    private PageNode? _plain;

    private PageTree(IReadOnlyList<LineFace> faces, LineRole[] roles, HeadingNames names)
    {
        (_faces, _roles, _names) = (faces, roles, names);
        _nodes = new PageNode[faces.Count];
        _list = new OpenList(names);
    }

    private PageNode? Heading => _headings.Count > 0 ? _headings[^1].Node : _section;

    /// <summary>A node for every line, in order.</summary>
    public static PageNode[] Of(IReadOnlyList<LineFace> faces, HeadingNames names)
    {
        var tree = new PageTree(faces, PageShape.Of(faces, names), names);
        for (var i = 0; i < faces.Count; i++)
        {
            tree._nodes[i] = tree.Place(i);
        }

        foreach (var node in tree._nodes.Where(n => n.Kind == LineKind.Item && n.Children.Count > 0))
        {
            node.Kind = LineKind.Topic;
        }

        return tree._nodes;
    }

    private PageNode Place(int i) => _roles[i] switch
    {
        LineRole.Blank => new PageNode(i + 1, LineKind.Blank, null),
        LineRole.Title => new PageNode(i + 1, LineKind.Title, null),
        LineRole.Property => new PageNode(i + 1, LineKind.Property, null),
        LineRole.Section => PlaceSection(i),
        LineRole.Heading => PlaceHeading(i),
        LineRole.TableRow => new PageNode(i + 1, LineKind.TableRow, TableParent(i)),
        LineRole.TableHeader or LineRole.Plain => new PageNode(i + 1, LineKind.Plain, TableParent(i)),
        _ => IsPlainTitle(i) ? PlacePlainTitle(i) : PlaceText(i),
    };

    private PageNode PlaceSection(int i)
    {
        _section = new PageNode(i + 1, LineKind.Section, null);
        _headings.Clear();
        _list.Close();
        _plain = null;
        return _section;
    }

    private PageNode PlaceHeading(int i)
    {
        const int boldDepth = 7; // below every # heading
        var depth = _faces[i].Marker.Depth is > 0 and var written ? written : boldDepth;
        _headings.RemoveAll(h => h.Depth >= depth);
        var node = new PageNode(i + 1, LineKind.Topic, Heading);
        _headings.Add((node, depth));
        _list.Close();
        _plain = null;
        return node;
    }

    private PageNode PlacePlainTitle(int i)
    {
        _list.Close();
        _plain = new PageNode(i + 1, LineKind.Topic, Heading);
        return _plain;
    }

    private PageNode PlaceText(int i)
    {
        var face = _faces[i];
        if (EndsPlainTitle(face))
        {
            _plain = null;
            _list.Close();
        }

        var isApart = face.IsUnmarked && i > 0 && _roles[i - 1] == LineRole.Blank;
        return _list.Place(i + 1, face, isApart, _plain ?? Heading);
    }

    /// <summary>支付成功率： over its list: unmarked, not inside a list, and what follows is a list or what it announces.</summary>
    private bool IsPlainTitle(int i)
    {
        var face = _faces[i];
        if (!face.IsUnmarked || !_list.IsOutside(face))
        {
            return false;
        }

        var next = i + 1;
        while (next < _faces.Count && _roles[next] == LineRole.Blank)
        {
            next++;
        }

        if (next == _faces.Count || _roles[next] is not (LineRole.Text or LineRole.TableHeader or LineRole.TableRow))
        {
            return false;
        }

        var follower = _faces[next];
        return Reports.Heading.Announces(face.Text) || _names.IsTopic(face.Text)
            ? follower.IsListed || follower.IsRow || !Announces(follower)
            : (follower.IsRow || (follower.IsListed && follower.Marker.Number <= 1)) && Reports.Heading.ReadsAsTitle(face.Text);
    }

    /// <summary>A marked line that announces something is not of a plain title's list of plain items: it is the next title, in another form.</summary>
    private bool EndsPlainTitle(LineFace face) =>
        _plain is { Children: [var first, ..] }
        && face.IsListed
        && Announces(face)
        && first.Children.Count == 0
        && _faces[first.Line - 1] is var item
        && item.Marker.Style != face.Marker.Style
        && !face.IsDeeperThan(item);

    private bool Announces(LineFace face) => Reports.Heading.Announces(face.Text) || _names.IsTopic(face.Text);

    private PageNode? TableParent(int i) => _list.Above(_faces[i]) ?? _plain ?? Heading;
}
