namespace BotReport.Core.Reports;

/// <summary>What a line is before the tree is built.</summary>
internal enum LineRole
{
    /// <summary>A text that finds its place by marker and indent.</summary>
    Text,

    /// <summary>The page's title.</summary>
    Title,

    /// <summary>A property below the title.</summary>
    Property,

    /// <summary>A section's heading.</summary>
    Section,

    /// <summary>A heading inside a section.</summary>
    Heading,

    /// <summary>A table's header.</summary>
    TableHeader,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>Form without content.</summary>
    Plain,

    /// <summary>Nothing.</summary>
    Blank,
}
