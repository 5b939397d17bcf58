namespace BotReport.Core.Reports;

/// <summary>What goes to a place of the template.</summary>
internal enum SlotKind
{
    /// <summary>A topic with what stands under it.</summary>
    Topic,

    /// <summary>A direct item with that label: 长沙佣金存管：….</summary>
    Label,

    /// <summary>All direct items without a label.</summary>
    Loose,

    /// <summary>The rows of a table.</summary>
    Table,
}
