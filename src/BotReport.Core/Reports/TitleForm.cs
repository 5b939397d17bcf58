namespace BotReport.Core.Reports;

/// <summary>A title line taken apart: <c># 2024-W45</c>, <c>**支付研发部 周报**</c>.</summary>
internal sealed record TitleForm(string Indent, string Marker, string Open, string Title, string Close)
{
    public static TitleForm Of(PageLine line)
    {
        var trimmed = line.Text.Trim();
        var isBold = trimmed.Length > 4 && trimmed.StartsWith("**", StringComparison.Ordinal) && trimmed.EndsWith("**", StringComparison.Ordinal);
        var title = isBold ? trimmed[2..^2] : trimmed;
        var start = line.Text.IndexOf(title, StringComparison.Ordinal);
        return new TitleForm(line.Indent, line.Marker, line.Text[..start], title, line.Text[(start + title.Length)..]);
    }

    /// <summary>The line with another title, without ending.</summary>
    public PageLine Write(string title) => new(Indent, Marker, Open + title + Close, string.Empty);
}
