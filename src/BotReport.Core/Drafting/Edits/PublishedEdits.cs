using BotReport.Core.Collecting;

namespace BotReport.Core.Drafting.Edits;

/// <summary>What leads wrote into reports that are published.</summary>
/// <param name="Edits">Of all these weeks, also those that are not in force any more.</param>
/// <param name="Entries">The newest version, as of then, of what their lines rest on.</param>
public sealed record PublishedEdits(IReadOnlyList<LeadEdit> Edits, IReadOnlyList<EntryVersion> Entries)
{
    /// <summary>Which reports these are: two are the same as long as nothing was published, corrected or taken back between them.</summary>
    public string Reports { get; init; } = "";
}

/// <summary>An entry that a published report has in words its owner has changed or taken back since, or that came too late for it.</summary>
/// <param name="Published">As the report has it; null: not at all.</param>
/// <param name="Newest">As its owner left it.</param>
public sealed record OvertakenEntry(EntryVersion? Published, EntryVersion Newest);
