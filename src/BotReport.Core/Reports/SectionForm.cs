namespace BotReport.Core.Reports;

/// <summary>How a section's heading is written: <c>- 【X】</c>, <c>## X</c>, <c>**一、X**</c>.</summary>
/// <param name="Number">The number inside the text; <see cref="Marker.None"/> when there is none.</param>
internal sealed record SectionForm(string Indent, Marker Marker, string Before, Marker Number, string Open, string Close)
{
    /// <summary>What the blank lines around it and the lists below it depend on.</summary>
    public string Class => Indent + Marker.Write(1) + Before;

    public static SectionForm Of(PageLine line, Marker marker)
    {
        var name = Heading.Name(line.Text);
        var start = line.Text.IndexOf(name, StringComparison.Ordinal);
        var (before, close) = (line.Text[..start], line.Text[(start + name.Length)..]);
        var stars = before.Length - before.TrimStart('*').Length;
        var number = Marker.Read(before[stars..], out var length, out _);
        return number.IsOrdered
            ? new SectionForm(line.Indent, First(marker), before[..stars], First(number), before[(stars + length)..], close)
            : new SectionForm(line.Indent, First(marker), before[..stars], Marker.None, before[stars..], close);
    }

    /// <summary>The heading of the report's section of that number, without ending.</summary>
    public PageLine Write(string name, int number) => new(
        Indent,
        Marker.Write(number),
        Before + Number.Write(number) + Open + name + Close,
        string.Empty);

    private static Marker First(Marker marker) => marker.IsOrdered ? marker with { Number = 1 } : marker;
}
