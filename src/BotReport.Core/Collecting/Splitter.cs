using BotReport.Core.Collecting.Lexicon;
using BotReport.Core.Reports;
using BotReport.Core.Reports.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Collecting;

/// <summary>Splits a reply in any shape into items under sections and topics. Classifies, never rewrites, and loses no line.</summary>
/// <param name="shape">Where things stood before.</param>
/// <param name="owed">The sections the writer owes or may report for; the only one takes what nothing else places.</param>
/// <param name="topicHome">Where a line belongs by the words of the glossary in it; null when they do not tell.</param>
public sealed class Splitter(Shape shape, IReadOnlyList<string> owed, Func<string, Home?> topicHome)
{
    private const int LongestTitle = 30;

    private Shape Known { get; } = shape;

    /// <summary>The sections whose names say nothing but where a line belongs: of 收获与反思 X the line is X.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>What the writer calls those of them for short that he may report for.</summary>
    internal ShortHeadings ShortNames { get; init; } = new([]);

    /// <summary>A title in 【】 that is no section's name, as it stands first in <see cref="SplitItem.Path"/>; null when an item stands under none.</summary>
    public static string? UnknownSection(string section, IReadOnlyList<string> path) =>
        section.Length == 0 && path.Count > 0 && IsBracketed(path[0]) ? path[0] : null;

    private static bool IsBracketed(string text) => text.StartsWith('【') && text.TrimEnd().TrimEnd(':', '：').EndsWith('】');

    /// <summary>The items of some lines, in order.</summary>
    public IReadOnlyList<SplitItem> Split(IReadOnlyList<string> lines)
    {
        var pass = new Pass(this, SplitLine.Of(lines));
        return pass.Run();
    }

    private string SectionFor(SplitLine line, string? current)
    {
        if (current is not null)
        {
            return current;
        }

        if (Named(line.Text) is { } named && (owed.Count == 0 || owed.Contains(named)))
        {
            return named;
        }

        var home = Known.TitleHome(null, line.Text) ?? Known.LabelHome(null, line.Text);
        if (home is not null && (owed.Count == 0 || owed.Contains(home.Section)))
        {
            return home.Section;
        }

        return topicHome(line.Text)?.Section is { } section && (owed.Count == 0 || owed.Contains(section))
            ? section
            : owed.Count == 1 ? owed[0] : "";
    }

    /// <summary>The section a line begins with, 系统运行数据：可用率99.99%; the words stay as they are.</summary>
    private string? Named(string text) => NameIn(text)?.Section;

    private (string Section, int End)? NameIn(string text)
    {
        var form = Normal.Form(text);
        return form.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Called(form[..colon]) is { } said ? (said, colon + 1)
            : form.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Called(form[..space]) is { } named ? (named, space + 1)
            : null;
    }

    private string? Called(string name) => Known.Section(name) ?? ShortNames.Section(name);

    /// <summary>The heading of another section that a line begins with while one is open: 收获与反思：… under 下周工作及目标. A short name parts only such sections from each other.</summary>
    private string? Turns(string text, string open)
    {
        var form = Normal.Form(text);
        return form.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && (Known.Section(form[..colon]) ?? (Headings.Contains(open) ? ShortNames.Section(form[..colon]) : null)) is { } named
            && named != open && Headings.Contains(named) && (owed.Count == 0 || owed.Contains(named)) ? named : null;
    }

    /// <summary>The section a line is the heading of, with nothing else on it but what stands behind 【】.</summary>
    private string? HeadingOf(string? header, string? open) =>
        header is null ? null : Known.Section(header) ?? (open is null || open.Length == 0 || Headings.Contains(open) ? ShortNames.Section(header) : null);

    /// <summary>Without the heading in front of it.</summary>
    private SplitLine Bare(SplitLine line, string section) =>
        NameIn(line.Text) is var (named, end) && named == section && Headings.Contains(named) && line.Text[end..].Trim() is { Length: > 0 } rest ? line with { Text = rest } : line;

    /// <summary>Where a line with such a beginning, or about such a topic, stood in a section.</summary>
    private Home? HomeOf(string section, string text) =>
        Known.LabelHome(section, text) ?? (topicHome(text) is { Path.Count: > 0 } home && home.Section == section ? home : null);

    private sealed class Pass(Splitter splitter, IReadOnlyList<SplitLine> lines)
    {
        private readonly List<SplitItem> _items = [];
        private readonly List<Open> _open = [];
        private string? _section;

        public IReadOnlyList<SplitItem> Run()
        {
            for (var i = HeadOf(lines); i < lines.Count; i++)
            {
                Take(lines[i], i + 1 < lines.Count ? lines[i + 1] : null);
            }

            Close(0);
            return [.. _items.OrderBy(i => i.Line)];
        }

        /// <summary>How many lines at the top speak of the page itself, when a whole page was pasted: # 2024-W45, Created: ….</summary>
        private static int HeadOf(IReadOnlyList<SplitLine> lines)
        {
            if (lines.Count < 2 || !PagePatterns.PlainTitle().IsMatch(Normal.Form(lines[0].Header ?? lines[0].Text)))
            {
                return 0;
            }

            var head = 1 + lines.Skip(1).TakeWhile(l => PropertyTimes.IsOne(Normal.Form(l.Text))).Count();
            return head < lines.Count ? head : 0;
        }

        private void Take(SplitLine line, SplitLine? next)
        {
            if (splitter.HeadingOf(line.Header, _section) is { } named)
            {
                Close(0);
                _section = named;
                if (line.Rest.Length == 0)
                {
                    return;
                }

                line = line with { Text = line.Rest, Header = null };
            }
            else if (IsUnknownSection(line))
            {
                // What stands under it is somewhere else than what stood before, and nobody knows where.
                Close(0);
                _section = "";
                _open.Add(new Open(line, ""));
                return;
            }

            if (_section is { Length: > 0 } open && splitter.Turns(line.Text, open) is { } other)
            {
                Close(0);
                _section = other;
            }

            var section = splitter.SectionFor(line, _section);
            line = splitter.Bare(line, section);
            var title = splitter.Known.TitleHome(section, line.Text);
            if (title is not null && title.Section == section)
            {
                OpenKnown(line, title, section);
            }
            else if (IsTitle(line, next))
            {
                Close(Depth(line, section));
                _open.Add(new Open(line, section));
            }
            else
            {
                Put(line, section);
            }
        }

        private bool IsUnknownSection(SplitLine line) =>
            IsBracketed(line.Text) && line.Rest.Length == 0 && splitter.Known.TitleHome(_section, line.Text) is null && splitter.Known.TitleHome(null, line.Text) is null;

        /// <summary>A title that stood on a page before opens where it stood, whatever its indent is now.</summary>
        private void OpenKnown(SplitLine line, Home home, string section)
        {
            var parents = home.Path.Count - 1;
            var keep = 0;
            while (keep < parents && keep < _open.Count && _open[keep].Is(section, home.Path[keep]))
            {
                keep++;
            }

            Close(keep);
            for (var i = keep; i < parents; i++)
            {
                _open.Add(new Open(line with { Text = home.Path[i] }, section) { Implied = true, Used = true });
            }

            _open.Add(new Open(line, section) { Known = true });
        }

        private void Put(SplitLine line, string section)
        {
            var path = Place(line, section);
            foreach (var open in _open.Take(path.Count))
            {
                open.Used = true;
            }

            if (_open.Count > 0 && path.Count == _open.Count)
            {
                _open[^1].Child ??= line;
            }

            _items.Add(new SplitItem(line.At, section, path, line.Text));
        }

        private List<string> Place(SplitLine line, string section)
        {
            var depth = Depth(line, section);
            var home = splitter.HomeOf(section, line.Text);

            // The indent tells the place; where the writer gave none, what stood before tells it.
            if (home is not null && home.Section == section && !ToldByIndent(line))
            {
                var known = OpenPathOf(home);
                if (known is not null || !_open.Any(o => o.Section == section && o.Line.Indent == line.Indent && !o.Used))
                {
                    Close(known ?? 0);
                    return [.. home.Path];
                }
            }

            Close(depth);
            return [.. _open.Select(o => o.Line.Text)];
        }

        /// <summary>Deeper than a title, or marked as the lines under a new title are; a title known from before has its own lines.</summary>
        private bool ToldByIndent(SplitLine line) =>
            _open.Any(o => o.Line.Indent < line.Indent)
            || (_open.Count > 0 && line.Kind != MarkerKind.None && !_open[^1].Known && _open[^1].Tells(line));

        private int? OpenPathOf(Home home) =>
            home.Path.Count <= _open.Count && home.Path.Zip(_open).All(p => p.Second.Is(home.Section, p.First)) ? home.Path.Count : null;

        /// <summary>How many of the open titles stay open above the line.</summary>
        private int Depth(SplitLine line, string section)
        {
            var depth = _open.Count;
            while (depth > 0 && !_open[depth - 1].Holds(line, section))
            {
                depth--;
            }

            return depth;
        }

        /// <summary>Closes titles down to a depth; a title with nothing under it is an item of its own, so that it is not lost.</summary>
        private void Close(int depth)
        {
            while (_open.Count > depth)
            {
                var last = _open[^1];
                var path = _open.Select(o => o.Line.Text).ToList();
                _open.RemoveAt(_open.Count - 1);
                if (!last.Used && !last.Implied)
                {
                    _items.Add(new SplitItem(last.Line.At, last.Section, path, ""));
                    foreach (var open in _open)
                    {
                        open.Used = true;
                    }
                }
            }
        }

        /// <summary>Whether a line that no page knows is a title: a colon with nothing behind it, or short words with deeper lines under them.</summary>
        private static bool IsTitle(SplitLine line, SplitLine? next)
        {
            var form = Normal.Form(line.Text).TrimEnd();
            return form.EndsWith(':')
                || (next is not null && next.Indent > line.Indent && form.Length <= LongestTitle
                    && form.IndexOfAny([',', ';', ':', '\u3002']) < 0);
        }
    }

    /// <summary>A title that lines may still stand under.</summary>
    private sealed class Open(SplitLine line, string section)
    {
        public SplitLine Line { get; } = line;

        public string Section { get; } = section;

        /// <summary>The first line under it, whose marker its other lines share.</summary>
        public SplitLine? Child { get; set; }

        public bool Used { get; set; }

        /// <summary>A title that stood on a page before.</summary>
        public bool Known { get; init; }

        /// <summary>Not written by the owner: the parent of a title that was.</summary>
        public bool Implied { get; init; }

        public bool Is(string section, string title) => Section == section && Shape.Title(Line.Text) == Shape.Title(title);

        /// <summary>Whether the marker, at the title's own indent, says that the line belongs under it.</summary>
        public bool Tells(SplitLine line) =>
            line.Indent == Line.Indent && (Child is { } child ? child.Kind == line.Kind && child.Indent == line.Indent : line.Kind != Line.Kind);

        public bool Holds(SplitLine line, string section)
        {
            if (section != Section)
            {
                return false;
            }

            if (line.Indent != Line.Indent)
            {
                return line.Indent > Line.Indent;
            }

            // The same indent: where its lines are deeper it is over; else the marker tells, and it holds what looks like its first line.
            return Child is null ? !Used || line.Kind != Line.Kind
                : Child.Indent == Line.Indent && (line.Kind == Child.Kind || line.Kind != Line.Kind);
        }
    }
}
