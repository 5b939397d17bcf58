namespace BotReport.Core.Reports;

/// <summary>A heading the template lacks; it stands at the end, and the lead is asked where it belongs.</summary>
/// <param name="Section">The section's name.</param>
/// <param name="Title">The topic's title as written; null when the section itself is not in the template.</param>
public sealed record UnknownHeading(string Section, string? Title);
