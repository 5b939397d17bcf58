using BotReport.Core.Reports.Lexicon;

namespace BotReport.Core.Reports;

/// <summary>What a line shows by itself, before its neighbours are looked at.</summary>
/// <param name="Line">The line, its marker split off.</param>
/// <param name="Marker">The marker as one that counts.</param>
internal sealed record LineFace(PageLine Line, Marker Marker)
{
    /// <summary>Columns of the indent: a tab is four, a full-width space two.</summary>
    public int Width { get; } = Line.Indent.Sum(c => c switch { '\t' => 4, '\u3000' => 2, '\uFEFF' => 0, _ => 1 });

    /// <summary>The text without what surrounds it.</summary>
    public string Text { get; } = Line.Text.Trim();

    /// <summary>Whether it is an item of a list by its looks.</summary>
    public bool IsListed => Marker.Style is not (MarkerStyle.None or MarkerStyle.Heading);

    /// <summary>Whether it has no marker, but a text.</summary>
    public bool IsUnmarked => Marker.Style == MarkerStyle.None && !Line.IsBlank;

    /// <summary>Whether it is a row between bars.</summary>
    public bool IsRow => IsUnmarked && Text.Length > 1 && Text[0] == '|' && Text.Count(c => c == '|') > 1;

    /// <summary>Whether it is the line below a table's header.</summary>
    public bool IsSeparator => IsRow && PagePatterns.Separator().IsMatch(Text);

    /// <summary>Whether it is bold as a whole.</summary>
    public bool IsBold => IsUnmarked && Text.StartsWith("**", StringComparison.Ordinal) && PagePatterns.Bold().IsMatch(Text);

    /// <summary>Whether it is a bracketed name as a whole, whatever its marker.</summary>
    public bool IsBracketed => Text.Length > 2 && Text[0] is PagePatterns.Open or '*' && PagePatterns.Bracketed().IsMatch(Text);

    /// <summary>Whether it stands deeper than <paramref name="other"/>; one column is enough when the markers differ.</summary>
    public bool IsDeeperThan(LineFace other) =>
        Width >= other.Width + 2 || (Width > other.Width && Marker.Style != other.Marker.Style);
}
