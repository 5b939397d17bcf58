namespace BotReport.Core.Reports;

/// <summary>A section of the template.</summary>
/// <param name="Key">The form in which its name is found; empty for what stands above the first section.</param>
/// <param name="Form">Null for what stands above the first section.</param>
/// <param name="Levels">How lists are written there, outermost level first.</param>
internal sealed record TemplateSection(string Name, string Key, SectionForm? Form, Outline Outline, IReadOnlyDictionary<int, ListForm> Levels);
