namespace BotReport.Core.Reports;

/// <summary>A line of a page, kept exactly: the four parts written one after the other are the line.</summary>
/// <param name="Indent">Spaces of any kind.</param>
/// <param name="Marker">What stands before the text with the space behind it: <c>- </c>, <c>1. </c>, 1、, （1）, <c>## </c>; or empty.</param>
/// <param name="Text">The owner's own: every character, NO-BREAK SPACES and trailing blanks too.</param>
/// <param name="Ending"><c>\n</c>, <c>\r\n</c>, <c>\r</c>, or empty on a last line that has none.</param>
public sealed record PageLine(string Indent, string Marker, string Text, string Ending)
{
    /// <summary>Whether nothing is to be seen on it.</summary>
    public bool IsBlank => Marker.Length == 0 && Text.Length == 0;

    /// <summary>The line as it stands on the page, with its ending.</summary>
    public override string ToString() => string.Concat(Indent, Marker, Text, Ending);
}
