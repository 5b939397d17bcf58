namespace BotReport.Core.Reports;

/// <summary>Content in the form of a template.</summary>
/// <param name="Page">The page.</param>
/// <param name="Sources">For each line of the page the id of the entry it comes from; null for the template's and the bot's own lines.</param>
/// <param name="Unknown">Headings the template lacks, in the page's order.</param>
public sealed record RenderedPage(Page Page, IReadOnlyList<string?> Sources, IReadOnlyList<UnknownHeading> Unknown);
