namespace BotReport.Core.Reports;

/// <summary>A kind of line, as far as blank lines around it are concerned.</summary>
internal enum SpotKind
{
    /// <summary>Before the first line.</summary>
    Start,

    /// <summary>The page's title.</summary>
    Title,

    /// <summary>A property.</summary>
    Property,

    /// <summary>A section's heading.</summary>
    Section,

    /// <summary>A marked or bold heading inside a section.</summary>
    Heading,

    /// <summary>An unmarked title over a list.</summary>
    PlainTitle,

    /// <summary>An item or a topic of a list.</summary>
    Listed,

    /// <summary>A line of a table.</summary>
    Table,
}

/// <summary>Where a line stands, as far as blank lines around it are concerned.</summary>
/// <param name="Level">The list's level, from 1; 0 outside lists.</param>
/// <param name="Section">The section's key.</param>
/// <param name="SectionClass">The form of the section's heading.</param>
internal readonly record struct Spot(SpotKind Kind, int Level, string Section, string SectionClass)
{
    /// <summary>Before the first line.</summary>
    public static Spot Start { get; } = new(SpotKind.Start, 0, string.Empty, string.Empty);

    /// <summary>Whether it belongs to a section, its heading included.</summary>
    public bool IsInSection => SectionClass.Length > 0;
}
