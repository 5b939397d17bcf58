namespace BotReport.Core.Reports;

/// <summary>The places under a section or a topic, in the template's order.</summary>
/// <param name="Items">How its items are written; null when it has none.</param>
/// <param name="TakesLabels">Whether the labels of items find places: they do right under a section.</param>
internal sealed record Outline(IReadOnlyList<Slot> Slots, ListForm? Items, bool TakesLabels)
{
    /// <summary>Nothing is known: everything stands in the order given.</summary>
    public static Outline Unknown { get; } = new([], null, false);

    /// <summary>Whether anything in it has a place by name.</summary>
    public bool HasNames => Slots.Any(s => s.Kind is SlotKind.Topic or SlotKind.Label);

    /// <summary>The place of a topic.</summary>
    public Slot? Topic(string key) => Slots.FirstOrDefault(s => s.Key == key && (s.Kind is SlotKind.Topic or SlotKind.Label));

    /// <summary>The place of an item; null when its label or its table is not known.</summary>
    public Slot? Item(PlacedItem item)
    {
        if (item.Header.Count > 0)
        {
            return Slots.FirstOrDefault(s => s.Kind == SlotKind.Table && s.Key == TableKey(item.Header));
        }

        return TakesLabels && HasNames && Heading.Label(item.StandsAs ?? item.Text) is { } label
            ? Topic(Heading.Key(label))
            : Slots.FirstOrDefault(s => s.Kind == SlotKind.Loose);
    }

    /// <summary>What finds a table: its header.</summary>
    public static string TableKey(IEnumerable<string> header) => string.Join('|', header.Select(Text.Normal.Key));
}
