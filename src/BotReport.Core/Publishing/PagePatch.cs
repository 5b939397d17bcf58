using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Reports;

namespace BotReport.Core.Publishing;

/// <summary>Corrects a page where it stands, every other line kept character by character: the page of an import has no template of ours.</summary>
public sealed class PagePatch
{
    private readonly List<DraftLine> _lines;
    private Page _page;

    /// <summary>Begins with the page as it is.</summary>
    public PagePatch(IReadOnlyList<DraftLine> lines)
    {
        _lines = [.. lines];
        _page = Page.Read(string.Concat(lines.Select(l => l.Line)));
    }

    /// <summary>The page as it is now.</summary>
    public IReadOnlyList<DraftLine> Lines => [.. _lines.Zip(_page.Lines, (line, now) => line with { Line = now })];

    /// <summary>A newer version of an entry: other words, no line any more, or a new line behind the last of its section.</summary>
    public PagePatch With(EntryVersion version)
    {
        var at = _lines.FindIndex(l => l.Sources.Any(s => s.EntryId == version.EntryId));
        if (at >= 0 && version.Deleted)
        {
            var last = _page.NodeAt(at + 1).LastLine;
            _page = _page.Remove(at + 1);
            _lines.RemoveRange(at, last - at);
        }
        else if (at >= 0)
        {
            _page = _page.WithText(at + 1, version.Shown);
            _lines[at] = _lines[at] with { Hand = LineHand.Owner, Sources = [.. _lines[at].Sources.Select(s => s.EntryId == version.EntryId ? version.Ref : s)] };
        }
        else if (!version.Deleted && _page.Items.LastOrDefault(i => i.Section == version.Section) is { } neighbour)
        {
            var place = _page.NodeAt(neighbour.Line).LastLine;
            _page = _page.AddAfter(neighbour.Line, version.Shown);
            _lines.Insert(place, new DraftLine(_page.Lines[place], [version.Ref]));
        }

        return this;
    }

    /// <summary>The lead's words on a line that is not simply an entry's.</summary>
    public PagePatch With(string key, string text)
    {
        var at = _lines.FindIndex(l => l.Key == key);
        if (at >= 0)
        {
            _page = _page.WithText(at + 1, text);
            _lines[at] = _lines[at] with { Hand = LineHand.Lead };
        }

        return this;
    }
}
