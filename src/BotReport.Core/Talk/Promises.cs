namespace BotReport.Core.Talk;

/// <summary>What somebody promised that falls due by now or next week.</summary>
internal static class Promises
{
    private const int Most = 9;

    /// <summary>His open promises by their day, at most nine; those the week already speaks of are left out.</summary>
    public static IReadOnlyList<OfferedPromise> Of(TeamKnowledge knowledge, WeekFile file, string person) =>
    [
        .. file.Ledger.PromisesOf(person, file.Week.Next.Sunday, knowledge.Team.Sections)
            .Where(i => i.Said.Week < file.Week)
            .Take(Most)
            .Select(i => new OfferedPromise(
                i.Section, TitlesOf(file, i), i.Topic, i.Event, i.Due!.Value, i.Said.Entry)),
    ];

    /// <summary>The titles above the entry that made the promise, as written there.</summary>
    private static IReadOnlyList<string> TitlesOf(WeekFile file, Ledger.LedgerItem item) =>
        file.Before.FirstOrDefault(e => e.EntryId == item.Said.Entry.EntryId)?.Path ?? [];
}
