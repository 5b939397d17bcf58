using BotReport.Core.Reports;

namespace BotReport.Core.Tests.Reports;

/// <summary>The five pages under Data/reports.</summary>
internal static class Pages
{
    public static TheoryData<string> All { get; } = ["2024-W45", "2024-W46", "2024-W47", "2024-W48", "2024-W49"];

    public static string Text(string week) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "reports", week + ".md"));

    public static Page Read(string week) => Page.Read(Text(week));

    /// <summary>What the owners said on a page, without the page: its lines, markers and order of sections are gone.</summary>
    public static ReportContent Content(Page page) => new(
        page.Title ?? string.Empty,
        page.Properties,
        [
            .. page.Sections.Prepend(string.Empty)
                .Select(s => new SectionContent(s, [.. page.Items.Where(i => i.Section == s).Select(Placed)]))
                .Where(s => s.Name.Length + s.Items.Count > 0),
        ]);

    public static PlacedItem Placed(PageItem item) => new($"entry {item.Line}", item.Path, item.Text) { Header = item.Header };
}
