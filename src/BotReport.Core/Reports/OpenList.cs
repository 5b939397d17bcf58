namespace BotReport.Core.Reports;

/// <summary>The list being read: its items from the outermost to the last one.</summary>
internal sealed class OpenList(HeadingNames names)
{
    /// <summary>A list this deep is no report: what lies deeper stands beside the deepest, so that no path grows without end.</summary>
    private const int Deepest = 32;

    private readonly List<OpenItem> _open = [];

    /// <summary>Ends the list.</summary>
    public void Close() => _open.Clear();

    /// <summary>Whether a line stands outside the list, as far left as its outermost item or further.</summary>
    public bool IsOutside(LineFace face) => _open.Count == 0 || !face.IsDeeperThan(_open[0].Face);

    /// <summary>The item a line without marker is indented under; null when there is none.</summary>
    public PageNode? Above(LineFace face) => _open.FindLast(o => face.IsDeeperThan(o.Face))?.Node;

    /// <summary>Puts a line into the list.</summary>
    /// <param name="line">The line of the page, counted from 1.</param>
    /// <param name="isApart">It has no marker and a blank line before it: the list is over unless it was announced.</param>
    /// <param name="container">What the list stands under.</param>
    public PageNode Place(int line, LineFace face, bool isApart, PageNode? container)
    {
        while (_open.Count > 0 && _open[^1].Face.IsDeeperThan(face))
        {
            _open.RemoveAt(_open.Count - 1);
        }

        if (isApart && _open.Count > 0 && !face.IsDeeperThan(_open[0].Face) && !IsWaiting(_open.Count - 1))
        {
            _open.Clear();
        }

        if (_open.Count > 0 && face.IsDeeperThan(_open[^1].Face))
        {
            if (!face.IsListed && !Announces(_open[^1].Face))
            {
                // The rest of a wrapped line: it stands beside what it continues, and nothing stands under it.
                return new PageNode(line, LineKind.Item, _open[^1].Node.Parent);
            }

            _open[^1].Indents = true;
        }
        else
        {
            var keep = SameColumn(face);
            _open.RemoveRange(keep, _open.Count - keep);
        }

        if (_open.Count == Deepest)
        {
            _open.RemoveAt(Deepest - 1);
        }

        var node = new PageNode(line, LineKind.Item, _open.Count > 0 ? _open[^1].Node : container);
        _open.Add(new OpenItem(node, face));
        return node;
    }

    /// <summary>How many open items stay above a line that is not indented deeper than the last of them.</summary>
    private int SameColumn(LineFace face)
    {
        var first = _open.Count;
        while (first > 0 && !face.IsDeeperThan(_open[first - 1].Face))
        {
            first--;
        }

        // The items from first on stand in the line's own column.
        var opener = _open.FindLastIndex(o => !o.Indents && (Announces(o.Face) || o.Node.Children.Count > 0));
        opener = opener < first ? -1 : opener;
        return (Announces(face), opener) switch
        {
            (_, -1) => WithoutOpener(face, first),
            (true, _) => BesideOpener(face, first, opener),
            (false, _) => UnderOpener(face, first, opener),
        };
    }

    /// <summary>No line in this column announced anything: beside its like, or under a title that a new numbering follows.</summary>
    private int WithoutOpener(LineFace face, int first)
    {
        var like = _open.FindLastIndex(o => o.Face.Marker.Style == face.Marker.Style);
        if (like >= first || _open.Count == first)
        {
            return Math.Max(like, first);
        }

        var last = _open[^1].Face;
        var nests = !_open[^1].Indents && last.Marker.IsOrdered && face.IsListed && face.Marker.Style > last.Marker.Style && face.Marker.Number <= 1
            && Heading.ReadsAsTitle(last.Text);
        return nests ? _open.Count : _open.Count - 1;
    }

    /// <summary>A line that announces something ends what was announced before, unless it is the first thing announced.</summary>
    private int BesideOpener(LineFace face, int first, int opener)
    {
        if (IsWaiting(_open.Count - 1) && face.Marker.Style > _open[^1].Face.Marker.Style && face.Marker.Number <= 1)
        {
            return _open.Count;
        }

        var like = _open.FindLastIndex(o => o.Face.Marker.Style == face.Marker.Style && Announces(o.Face));
        return like >= first ? like : opener;
    }

    /// <summary>A line that announces nothing belongs to what was announced, unless it counts on from something further out.</summary>
    private int UnderOpener(LineFace face, int first, int opener)
    {
        for (var i = _open.Count - 1; i >= first && face.Marker.IsOrdered; i--)
        {
            var marker = _open[i].Face.Marker;
            var countsOn = marker.Number + 1 == face.Marker.Number || (marker.Number < face.Marker.Number && i <= opener && !IsWaiting(i));
            if (marker.Style == face.Marker.Style && countsOn && !(IsWaiting(i) && names.IsTopic(_open[i].Face.Text)))
            {
                return i;
            }
        }

        return opener + 1;
    }

    /// <summary>Whether an open item announced something and nothing has come yet.</summary>
    private bool IsWaiting(int index) => index >= 0 && _open[index].Node.Children.Count == 0 && Announces(_open[index].Face);

    private bool Announces(LineFace face) => Heading.Announces(face.Text) || names.IsTopic(face.Text);

    /// <summary>An item that lines may still be put under.</summary>
    private sealed class OpenItem(PageNode node, LineFace face)
    {
        public PageNode Node { get; } = node;

        public LineFace Face { get; } = face;

        /// <summary>Whether what stands under it is indented: then a line in its own column does not belong to it.</summary>
        public bool Indents { get; set; }
    }
}
