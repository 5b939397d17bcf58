using BotReport.Core.Reports;

namespace BotReport.Core.Drafting;

/// <summary>Where a line of a draft comes from.</summary>
/// <param name="Key">Names it over all drafts of the week.</param>
/// <param name="Sources">The entry versions it rests on.</param>
internal sealed record LineOrigin(string Key, LineHand Hand, IReadOnlyList<EntryRef> Sources);
