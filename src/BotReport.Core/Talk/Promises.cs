using BotReport.Core.Ledger;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>What somebody promised: what falls due by now or next week.</summary>
internal static class Promises
{
    private const int Most = 9;

    /// <summary>His open promises by their day, at most nine; those the week already speaks of are left out.</summary>
    public static IReadOnlyList<OfferedPromise> Of(TeamKnowledge knowledge, WeekFile file, string person) =>
    [
        .. file.Ledger.PromisesOf(person, file.Week.Next.Sunday, knowledge.Team.Sections)
            .Where(i => i.Said.Week < file.Week)
            .Take(Most)
            .Select(i => Offer(file, i)),
    ];

    /// <summary>What falls due after one day and up to another, by whom it belongs to; what nobody owns is asked of nobody.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<LedgerItem>> Between(MilestoneLedger ledger, DateOnly after, DateOnly day, IReadOnlyList<Section> sections) =>
        ledger.DueBy(day)
            .Where(i => i.Due > after)
            .Select(i => (Item: i, Owner: OwnerOf(i, sections)))
            .Where(i => i.Owner is not null)
            .GroupBy(i => i.Owner!, i => i.Item)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<LedgerItem>)[.. g.Take(Most)]);

    /// <summary>Whose a milestone is: by whom it was said, else the only owner of its section and topic; null when nobody is known.</summary>
    public static string? OwnerOf(LedgerItem item, IReadOnlyList<Section> sections) => item.Owner ?? MilestoneLedger.OnlyOwner(item, sections);

    /// <summary>A milestone as a conversation lists it.</summary>
    public static OfferedPromise Offer(WeekFile file, LedgerItem item) =>
        new(item.Section, TitlesOf(file, item), SubjectOf(item), item.Event, item.Due, item.Said.Entry);

    /// <summary>What was promised, with the label of its line where the ledger's name leaves it out: 装修存管 开户记账记资金盘点功能.</summary>
    private static string SubjectOf(LedgerItem item) =>
        item.Path is [.., var label, _]
        && item.Said.Milestone.Source.TrimStart().StartsWith(label, StringComparison.Ordinal)
        && !item.Topic.Contains(label, StringComparison.Ordinal)
            ? $"{label} {item.Topic}"
            : item.Topic;

    /// <summary>The titles above the entry that made the promise, as written there.</summary>
    private static IReadOnlyList<string> TitlesOf(WeekFile file, LedgerItem item) =>
        file.Before.FirstOrDefault(e => e.EntryId == item.Said.Entry.EntryId)?.Path ?? [];
}
