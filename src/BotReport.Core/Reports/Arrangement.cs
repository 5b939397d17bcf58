namespace BotReport.Core.Reports;

/// <summary>A part of a section and the place the template has for it.</summary>
/// <param name="Part">A <see cref="PlacedItem"/> or a <see cref="ContentGroup"/>.</param>
/// <param name="Slot">Null when the template has none.</param>
internal readonly record struct Placement(object Part, Slot? Slot);

/// <summary>Brings what was said under one title into the template's order.</summary>
internal static class Arrangement
{
    /// <summary>Known topics and labels in the template's order, then unknown labels, then unknown topics; equals stay as given.</summary>
    public static IReadOnlyList<Placement> Of(ContentGroup group, Outline outline)
    {
        var placed = group.Parts.Select(p => new Placement(p, SlotOf(p, outline))).ToList();
        if (!outline.HasNames && outline.Slots.Count < 2)
        {
            return placed;
        }

        var known = outline.Slots.SelectMany(s => placed.Where(p => ReferenceEquals(p.Slot, s))).ToList();
        var items = placed.Where(p => p.Slot is null && p.Part is PlacedItem);
        var topics = placed.Where(p => p.Slot is null && p.Part is ContentGroup);

        // Behind a heading an item of the section would be read as one of the heading's.
        var heading = known.FindIndex(p => p is { Slot.IsHeading: true, Part: ContentGroup });
        known.InsertRange(heading < 0 ? known.Count : heading, items);
        return [.. known, .. topics];
    }

    private static Slot? SlotOf(object part, Outline outline) =>
        part is ContentGroup group ? outline.Topic(group.Key) : outline.Item((PlacedItem)part);
}
