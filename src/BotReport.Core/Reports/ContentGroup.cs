namespace BotReport.Core.Reports;

/// <summary>Items that stand under one title, and the titles among them, in the order in which they were given.</summary>
/// <param name="Title">As first written; empty for a section itself.</param>
internal sealed record ContentGroup(string Title, string Key)
{
    /// <summary><see cref="PlacedItem"/>s and <see cref="ContentGroup"/>s.</summary>
    public List<object> Parts { get; } = [];

    /// <summary>Gathers items by their paths; a title that comes again later is the same title.</summary>
    public static ContentGroup Of(IEnumerable<PlacedItem> items)
    {
        var root = new ContentGroup(string.Empty, string.Empty);
        foreach (var item in items)
        {
            var group = root;
            foreach (var title in item.Path)
            {
                group = group.Inner(title);
            }

            group.Parts.Add(item);
        }

        return root;
    }

    private ContentGroup Inner(string title)
    {
        var key = Heading.Key(title);
        if (Parts.OfType<ContentGroup>().FirstOrDefault(g => g.Key == key) is { } known)
        {
            return known;
        }

        var group = new ContentGroup(title, key);
        Parts.Add(group);
        return group;
    }
}
