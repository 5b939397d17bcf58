namespace BotReport.Core.Reports;

/// <summary>How the items of a list are written.</summary>
/// <param name="Marker">That of its first item.</param>
/// <param name="Counts">Whether its numbers go on; lists written 1. 1. 1. do not.</param>
internal sealed record ListForm(string Indent, Marker Marker, bool Counts)
{
    /// <summary>The line of the list's item of that number, without ending.</summary>
    public PageLine Write(int number, string text) =>
        new(Indent, Marker.IsOrdered ? Marker.Write(Counts ? number : 1) : Marker.Write(0), text, string.Empty);
}
