using BotReport.Core.Collecting;

namespace BotReport.Core.Drafting.Edits;

/// <summary>What leads wrote into reports that are published.</summary>
/// <param name="Edits">Of all these weeks, also those that are not in force any more.</param>
/// <param name="Entries">The newest version, as of then, of what their lines rest on.</param>
public sealed record PublishedEdits(IReadOnlyList<LeadEdit> Edits, IReadOnlyList<EntryVersion> Entries);
