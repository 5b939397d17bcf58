namespace BotReport.Core.Reports;

/// <summary>What a section says this week.</summary>
/// <param name="Name">Its plain name; brackets and numbers in it do no harm.</param>
/// <param name="Items">In the order they were given. A section without any is its heading.</param>
public sealed record SectionContent(string Name, IReadOnlyList<PlacedItem> Items);
