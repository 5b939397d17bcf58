using BotReport.Core.Text;

namespace BotReport.Core.Reports;

/// <summary>A page in the making: lines with their sources, blank lines put between them as the template does.</summary>
internal sealed class Rendering(ReportTemplate template)
{
    private readonly List<(PageLine Line, string? Source)> _lines = [];
    private readonly List<UnknownHeading> _unknown = [];
    private Spot _last = Spot.Start;
    private int _sections;

    public void Title(string title)
    {
        if (template.Title is { } form && title.Length > 0)
        {
            Put(form.Write(OneLine(title)), Spot.Start with { Kind = SpotKind.Title }, null);
        }
    }

    public void Property(string property) =>
        Put(new PageLine(string.Empty, string.Empty, OneLine(property), string.Empty), Spot.Start with { Kind = SpotKind.Property }, null);

    public void Section(SectionContent content, TemplateSection? known)
    {
        var form = known?.Form ?? template.UsualForm;
        var name = known is { Form: not null } ? known.Name : Heading.Name(content.Name);
        var spot = new Spot(SpotKind.Section, 0, Normal.Key(name), name.Length == 0 ? string.Empty : form.Class);
        if (name.Length > 0)
        {
            Put(form.Write(OneLine(name), ++_sections), spot, null);
        }

        if (known is null)
        {
            _unknown.Add(new UnknownHeading(name, null));
        }

        var body = new BodyForm(known?.Levels, template.LevelsOf(form.Class), template.Levels);
        Body(ContentGroup.Of(content.Items), known?.Outline ?? Outline.Unknown, new Place(body, spot, name, 1, known is not null));
    }

    public RenderedPage Finish()
    {
        for (var i = 0; i < template.TrailingBlanks && _lines.Count > 0; i++)
        {
            _lines.Add((new PageLine(string.Empty, string.Empty, string.Empty, template.LineEnding), null));
        }

        if (!template.EndsWithBreak && _lines.Count > 0)
        {
            _lines[^1] = (_lines[^1].Line with { Ending = string.Empty }, _lines[^1].Source);
        }

        return new RenderedPage(Page.Read(string.Concat(_lines.Select(l => l.Line))), [.. _lines.Select(l => l.Source)], _unknown);
    }

    private void Body(ContentGroup group, Outline outline, Place place)
    {
        var number = 0;
        var table = string.Empty;
        foreach (var (part, slot) in Arrangement.Of(group, outline))
        {
            if (part is ContentGroup topic)
            {
                number = Topic(topic, slot, outline, place, number);
            }
            else if (part is PlacedItem { Header.Count: > 0 } row)
            {
                table = Row(row, slot, table, place);
                continue;
            }
            else
            {
                var form = outline.Items ?? place.Body.At(place.Level);
                Item((PlacedItem)part, form.Write(++number, string.Empty), place.Listed);
            }

            table = string.Empty;
        }
    }

    /// <summary>Writes a topic with what stands under it; gives the number the list has come to.</summary>
    private int Topic(ContentGroup topic, Slot? slot, Outline outline, Place place, int number)
    {
        var isKnown = slot is { Kind: SlotKind.Topic };
        var usual = outline.Slots.LastOrDefault(s => s.Kind == SlotKind.Topic);
        var like = isKnown ? slot! : slot is null ? usual : null;
        var title = OneLine(isKnown ? slot!.Title : topic.Title);
        if (slot is null && place.IsKnown)
        {
            _unknown.Add(new UnknownHeading(place.Section, topic.Title));
        }

        var inner = isKnown ? slot!.Inner : Outline.Unknown with { Items = like?.Inner.Items };
        var isHeading = like?.IsHeading ?? false;
        var form = like?.Form ?? outline.Items ?? place.Body.At(place.Level);
        var kind = !isHeading ? SpotKind.Listed
            : form.Marker.Style == MarkerStyle.Heading || Heading.IsBold(title) ? SpotKind.Heading
            : SpotKind.PlainTitle;
        Put(form.Write(++number, title), isHeading ? place.Spot with { Kind = kind, Level = 0 } : place.Listed, null);
        Body(topic, inner, place with { Level = isHeading ? place.Level : place.Level + 1, IsKnown = place.IsKnown && slot is not null });
        return isHeading ? 0 : number;
    }

    /// <summary>Writes a row, before the first one of a table its header; gives the table's key.</summary>
    private string Row(PlacedItem row, Slot? slot, string table, Place place)
    {
        var spot = place.Spot with { Kind = SpotKind.Table, Level = 0 };
        var key = Outline.TableKey(row.Header);
        var indent = slot?.Form.Indent ?? string.Empty;
        if (key != table)
        {
            var separator = slot?.Separator ?? TableRow.Write(row.Header.Select(_ => "---"));
            Put(new PageLine(indent, string.Empty, slot?.Title ?? TableRow.Write(row.Header), string.Empty), spot, null);
            Put(new PageLine(indent, string.Empty, separator, string.Empty), spot, null);
        }

        Item(row, new PageLine(indent, string.Empty, string.Empty, string.Empty), spot);
        return key;
    }

    /// <summary>Writes an item; what it has beyond a line break stands below its text.</summary>
    private void Item(PlacedItem item, PageLine line, Spot spot)
    {
        var texts = item.Text.Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
        Put(line with { Text = texts[0] }, spot, item.Source);
        var indent = line.Indent + new string(' ', line.Marker.Length);
        foreach (var text in texts.Skip(1).Where(t => !string.IsNullOrWhiteSpace(t)))
        {
            Add(new PageLine(indent, string.Empty, text, template.LineEnding), item.Source);
        }
    }

    private void Put(PageLine line, Spot spot, string? source)
    {
        for (var i = template.Gaps.Between(_last, spot); i > 0; i--)
        {
            Add(new PageLine(string.Empty, string.Empty, string.Empty, template.LineEnding), null);
        }

        Add(line with { Ending = template.LineEnding }, source);
        _last = spot;
    }

    private void Add(PageLine line, string? source) => _lines.Add((line, source));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    /// <summary>Where a list stands: its forms, its section and its level.</summary>
    /// <param name="IsKnown">Whether the template knows what it stands under, so that unknown titles in it are worth a question.</param>
    private sealed record Place(BodyForm Body, Spot Spot, string Section, int Level, bool IsKnown)
    {
        public Spot Listed => Spot with { Kind = SpotKind.Listed, Level = Math.Min(Level, 3) };
    }
}
