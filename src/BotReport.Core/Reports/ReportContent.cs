namespace BotReport.Core.Reports;

/// <summary>A report without its form.</summary>
/// <param name="Title">The title without heading marks: 2024-W45.</param>
/// <param name="Properties">Lines below the title, as they are to stand.</param>
/// <param name="Sections">In any order; the template has its own.</param>
public sealed record ReportContent(string Title, IReadOnlyList<string> Properties, IReadOnlyList<SectionContent> Sections);
