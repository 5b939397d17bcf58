using BotReport.Core.Text;

namespace BotReport.Core.Reports;

/// <summary>Reads an example page as a template: what recurs is form, what does not is left out.</summary>
internal sealed class TemplateReader(Page page)
{
    private readonly Dictionary<PageNode, Spot> _spots = [];
    private readonly List<(int Level, ListForm Form)> _levels = [];

    /// <summary>The blank lines of the example; complete once the sections are read.</summary>
    public Gaps Gaps { get; } = new();

    /// <summary>The sections in order, each name once; what stands above the first one comes first.</summary>
    public IReadOnlyList<TemplateSection> Sections()
    {
        var sections = new List<TemplateSection>();
        var top = page.Nodes.Where(n => n.Parent is null && (n.Kind is LineKind.Topic or LineKind.Item or LineKind.TableRow or LineKind.Plain));
        sections.Add(Section(null, [.. top]));
        foreach (var heading in page.Nodes.Where(n => n.Kind == LineKind.Section))
        {
            var section = Section(heading, heading.Children);
            if (sections.TrueForAll(s => s.Key != section.Key))
            {
                sections.Add(section);
            }
        }

        LearnGaps();
        return sections;
    }

    private TemplateSection Section(PageNode? heading, IReadOnlyList<PageNode> children)
    {
        _levels.Clear();
        var name = heading is null ? string.Empty : Heading.Name(page.TextOf(heading));
        var form = heading is null ? null : SectionForm.Of(page.Lines[heading.Line - 1], page.MarkerOf(heading));
        var spot = new Spot(SpotKind.Section, 0, Normal.Key(name), form?.Class ?? string.Empty);
        if (heading is not null)
        {
            _spots[heading] = spot;
        }

        var outline = OutlineOf(children, spot, 1, isSection: true);
        var levels = _levels.GroupBy(l => l.Level).ToDictionary(g => g.Key, g => g.GroupBy(l => l.Form).MaxBy(f => f.Count())!.Key);
        return new TemplateSection(name, spot.Section, form, outline, levels);
    }

    private Outline OutlineOf(IReadOnlyList<PageNode> children, Spot section, int level, bool isSection)
    {
        var slots = new List<Slot>();
        ListForm? items = null;
        foreach (var child in children)
        {
            var slot = SlotOf(child, children, section, level, isSection);
            if (slot is null)
            {
                continue;
            }

            if (slot.Kind != SlotKind.Table && !slot.IsHeading)
            {
                items ??= slot.Form;
                _levels.Add((level, slot.Form));
            }

            if (!slots.Exists(s => s.Key == slot.Key))
            {
                slots.Add(slot);
            }
        }

        return new Outline(slots, items, isSection);
    }

    private Slot? SlotOf(PageNode node, IReadOnlyList<PageNode> siblings, Spot section, int level, bool isSection)
    {
        var (text, form) = (page.TextOf(node), FormOf(node, siblings));
        var spot = section with { Kind = SpotKind.Listed, Level = Math.Min(level, 3) };
        switch (node.Kind)
        {
            case LineKind.Topic:
                var topic = new Slot(SlotKind.Topic, Heading.Key(text), form, text, Outline.Unknown);
                var kind = form.Marker.Style == MarkerStyle.Heading || Heading.IsBold(text) ? SpotKind.Heading : SpotKind.PlainTitle;
                _spots[node] = topic.IsHeading ? spot with { Kind = kind, Level = 0 } : spot;
                return topic with { Inner = OutlineOf(node.Children, section, topic.IsHeading ? level : level + 1, isSection: false) };
            case LineKind.Item:
                _spots[node] = spot;
                return isSection && Heading.Label(text) is { } label
                    ? new Slot(SlotKind.Label, Heading.Key(label), form, label, Outline.Unknown)
                    : new Slot(SlotKind.Loose, string.Empty, form, string.Empty, Outline.Unknown);
            case LineKind.TableRow:
                _spots[node] = spot with { Kind = SpotKind.Table, Level = 0 };
                return TableOf(node, form);
            default:
                _spots[node] = spot with { Kind = SpotKind.Table, Level = 0 };
                return null;
        }
    }

    private Slot? TableOf(PageNode row, ListForm form)
    {
        if (page.HeaderLineOf(row) is not { } line)
        {
            return new Slot(SlotKind.Loose, string.Empty, form, string.Empty, Outline.Unknown);
        }

        var header = page.Lines[line - 1].Text;
        return new Slot(SlotKind.Table, Outline.TableKey(TableRow.Cells(header)), form, header, Outline.Unknown)
        {
            Separator = page.Lines[line].Text,
        };
    }

    private ListForm FormOf(PageNode node, IReadOnlyList<PageNode> siblings)
    {
        var marker = page.MarkerOf(node);
        var numbers = siblings.Select(page.MarkerOf).Where(m => m.Style == marker.Style).Select(m => m.Number).Take(2).ToList();
        var counts = !marker.IsOrdered || numbers is [] or [_] || numbers[0] != numbers[1];
        return new ListForm(page.Lines[node.Line - 1].Indent, marker.IsOrdered ? marker with { Number = 1 } : marker, counts);
    }

    private void LearnGaps()
    {
        var (before, blank) = (Spot.Start, 0);
        foreach (var node in page.Nodes)
        {
            if (node.Kind == LineKind.Blank)
            {
                blank++;
                continue;
            }

            var spot = node.Kind switch
            {
                LineKind.Title => Spot.Start with { Kind = SpotKind.Title },
                LineKind.Property => Spot.Start with { Kind = SpotKind.Property },
                _ => _spots.GetValueOrDefault(node, Spot.Start),
            };
            Gaps.Learn(before, spot, blank);
            (before, blank) = (spot, 0);
        }
    }
}
