namespace BotReport.Core.Reports;

/// <summary>A line of content: what an owner reports.</summary>
/// <param name="Line">The line of the page, counted from 1.</param>
/// <param name="Section">The section's plain name, 贝易转; empty above the first section.</param>
/// <param name="Path">The titles above it inside the section, outermost first, as written: 省心租运行概览：.</param>
/// <param name="Text">The text behind the marker, exactly; of a table's row the whole row.</param>
/// <param name="Kind"><see cref="LineKind.Item"/> or <see cref="LineKind.TableRow"/>.</param>
/// <param name="Cells">A row's cells; else empty.</param>
/// <param name="Header">The cells of the header above a row; empty when there is none.</param>
public sealed record PageItem(
    int Line,
    string Section,
    IReadOnlyList<string> Path,
    string Text,
    LineKind Kind,
    IReadOnlyList<string> Cells,
    IReadOnlyList<string> Header)
{
    /// <summary>What it says by itself: its text; of a table's row the cells behind the names of their columns.</summary>
    public string Said => Kind == LineKind.TableRow ? TableRow.Say(Header, Cells) : Text;
}
