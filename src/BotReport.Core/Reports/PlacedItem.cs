namespace BotReport.Core.Reports;

/// <summary>A text and where it belongs in its section.</summary>
/// <param name="Source">The id of the entry it comes from; null for the bot's own words, 未提交（周敏）.</param>
/// <param name="Path">The titles above it, outermost first, with or without colon; empty for a direct item of the section.</param>
/// <param name="Text">As it is to stand behind the marker; of a table's row the whole row.</param>
public sealed record PlacedItem(string? Source, IReadOnlyList<string> Path, string Text)
{
    /// <summary>The cells of the header of a table's row; empty for an item.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>The words by which its place in the template is found, when they are not its own: a line in other words stays where it stood, and one that was moved stands beside another.</summary>
    public string? StandsAs { get; init; }

    /// <summary>Of the bot's own words, who said nothing there, by id; null when they are about nobody.</summary>
    public string? For { get; init; }

    /// <summary>Of the bot's own words, whether they go when anything else stands in their place: 本周无更新 does, 未提交 stays true.</summary>
    public bool GivesWay { get; init; }
}
