using BotReport.Core.Reports.Lexicon;

namespace BotReport.Core.Reports;

/// <summary>Tells title, properties, sections, headings and tables of a page from its texts.</summary>
/// <remarks>
/// Sections are what the page marks most strongly: # headings and 【names】; only without them bold lines; only without those lines
/// numbered 一、. A # heading deeper than the first one is a topic; so is a bold line beside stronger marks.
/// </remarks>
internal sealed class PageShape
{
    /// <summary>A longer line says something; it is neither title nor property.</summary>
    private const int LongestTitle = 200;

    private readonly IReadOnlyList<LineFace> _faces;
    private readonly HeadingNames _names;
    private readonly LineRole[] _roles;
    private readonly int _title;

    private PageShape(IReadOnlyList<LineFace> faces, HeadingNames names)
    {
        (_faces, _names) = (faces, names);
        _roles = new LineRole[faces.Count];
        _title = TitleLine();
    }

    /// <summary>A role for every line.</summary>
    public static LineRole[] Of(IReadOnlyList<LineFace> faces, HeadingNames names)
    {
        var shape = new PageShape(faces, names);
        shape.MarkForm();
        shape.MarkTables();
        shape.MarkProperties();
        shape.MarkSections();
        return shape._roles;
    }

    private int TitleLine()
    {
        var first = Next(-1);
        if (first < 0 || _faces[first].Text.Length > LongestTitle)
        {
            return -1;
        }

        var face = _faces[first];
        var next = Next(first);
        var isTitle = face.Marker.Style switch
        {
            MarkerStyle.Heading => !face.IsBracketed && (PagePatterns.Title().IsMatch(face.Text) || IsOnlyTop(first)),
            MarkerStyle.None when face.IsBold => PagePatterns.Title().IsMatch(face.Text),
            MarkerStyle.None => next >= 0 && face.Text.Length <= 60 && PagePatterns.PlainTitle().IsMatch(face.Text),
            _ => false,
        };
        return isTitle && !_names.IsSection(face.Text) ? first : -1;
    }

    /// <summary>Whether a heading stands above all others.</summary>
    private bool IsOnlyTop(int line)
    {
        var others = _faces.Where((f, i) => i != line && f.Marker.Depth > 0).ToList();
        return _faces[line].Marker.Depth == 1 && others.Count > 0 && others.All(f => f.Marker.Depth > 1);
    }

    private void MarkForm()
    {
        for (var i = 0; i < _faces.Count; i++)
        {
            _roles[i] = _faces[i] switch
            {
                { Line.IsBlank: true } => LineRole.Blank,
                { IsUnmarked: true } face when PagePatterns.Rule().IsMatch(face.Text) => LineRole.Plain,
                _ => LineRole.Text,
            };
        }
    }

    private void MarkTables()
    {
        for (var i = 0; i < _faces.Count; i++)
        {
            if (!_faces[i].IsRow)
            {
                continue;
            }

            var isUnderRow = i > 0 && _faces[i - 1].IsRow;
            _roles[i] = _faces[i].IsSeparator && isUnderRow ? LineRole.Plain
                : !isUnderRow && i + 1 < _faces.Count && _faces[i + 1].IsSeparator ? LineRole.TableHeader
                : LineRole.TableRow;
        }
    }

    private void MarkProperties()
    {
        if (_title < 0)
        {
            return;
        }

        _roles[_title] = LineRole.Title;
        for (var i = _title + 1; i < _faces.Count; i++)
        {
            if (_roles[i] == LineRole.Blank)
            {
                continue;
            }

            if (_roles[i] != LineRole.Text || !IsProperty(_faces[i]))
            {
                return;
            }

            _roles[i] = LineRole.Property;
        }
    }

    private bool IsProperty(LineFace face) =>
        face.IsUnmarked
        && face.Text.Length <= LongestTitle
        && PagePatterns.Property().IsMatch(face.Text)
        && !_names.IsSection(face.Text)
        && !_names.IsTopic(Heading.Label(face.Text) ?? string.Empty);

    private void MarkSections()
    {
        var texts = Enumerable.Range(0, _faces.Count).Where(i => _roles[i] == LineRole.Text).ToList();
        var headings = texts.Where(i => _faces[i].Marker.Depth > 0).ToList();
        var brackets = texts.Where(i => _faces[i].IsBracketed).ToList();
        var bold = texts.Where(i => _faces[i].IsBold && !_faces[i].IsBracketed).ToList();

        var depth = headings.Count == 0 ? 0 : _faces[headings[0]].Marker.Depth;
        depth = headings.Where(i => _faces[i].IsBracketed).Select(i => _faces[i].Marker.Depth).Append(depth).Max();
        var width = brackets.Count == 0 ? 0 : brackets.Min(i => _faces[i].Width);
        Mark(headings, i => _faces[i].Marker.Depth <= depth);
        Mark(brackets.Except(headings), i => _faces[i].Width == width);
        Mark(bold, _ => headings.Count + brackets.Count == 0);
        if (headings.Count + brackets.Count + bold.Count == 0)
        {
            MarkNumerals(texts.Where(i => _faces[i].Marker.Style == MarkerStyle.Numeral).ToList());
        }

        foreach (var i in texts.Where(i => _names.IsSection(_faces[i].Text)))
        {
            _roles[i] = LineRole.Section;
        }
    }

    private void Mark(IEnumerable<int> lines, Func<int, bool> isSection)
    {
        foreach (var i in lines)
        {
            _roles[i] = isSection(i) ? LineRole.Section : _faces[i].IsListed ? LineRole.Text : LineRole.Heading;
        }
    }

    /// <summary>一、贝易转 over 1、…: sections when all of them read as titles and something stands below one of them.</summary>
    private void MarkNumerals(List<int> lines)
    {
        if (lines.Count > 0
            && lines.All(i => Heading.ReadsAsTitle(Heading.Name(_faces[i].Text)))
            && lines.Any(i => Next(i) is >= 0 and var next && _faces[next].Marker.Style != MarkerStyle.Numeral))
        {
            Mark(lines, _ => true);
        }
    }

    private int Next(int line)
    {
        for (var i = line + 1; i < _faces.Count; i++)
        {
            if (!_faces[i].Line.IsBlank)
            {
                return i;
            }
        }

        return -1;
    }
}
