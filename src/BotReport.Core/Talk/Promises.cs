using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Talk;

/// <summary>What somebody promised: what falls due by now or next week, and what he leaves out.</summary>
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

    /// <summary>
    /// His open milestones that the last reported week or the prompt spoke of and this week says nothing of, the most urgent first. Words
    /// about the same thing count as speaking of it, its event on its day under another name too, and so does 无更新 for its section.
    /// </summary>
    public static IReadOnlyList<LedgerItem> Unsaid(TeamDefinition team, WeekFile file, string person)
    {
        var last = file.Before.Count == 0 ? file.Week.Previous : file.Before[0].Week;
        return
        [
            .. file.Ledger.Dropped(file.Week)
                .Where(i => i.Status is MilestoneStatus.Planned or MilestoneStatus.Slipped or MilestoneStatus.Blocked
                    && (i.History[^1].Week == last || (i.Due <= file.Week.Next.Sunday && i.Due >= last.Monday))
                    && OwnerOf(i, team.Sections) == person
                    && !IsSpokenOf(file, i, person))
                .OrderBy(i => i.Due ?? DateOnly.MaxValue),
        ];
    }

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

    private static bool IsSpokenOf(WeekFile file, LedgerItem item, string person)
    {
        if (file.Answers.Any(a => a.Person == person && !a.Withdrawn && SectionNames.Agree(a.Section, item.Section)))
        {
            return true;
        }

        if (item.Due is { } due && file.Ledger.Items.Any(o =>
            o.Said.Week == file.Week && o.Event == item.Event && o.Date?.To == due && SectionNames.Agree(o.Section, item.Section)))
        {
            return true;
        }

        var words = item.Topic.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Normal.Key).ToList();
        return file.Living.Where(e => e.Section.Length == 0 || SectionNames.Agree(e.Section, item.Section))
            .Select(e => Normal.Key(string.Join(' ', e.Path.Append(e.Text))))
            .Any(text => words.TrueForAll(w => text.Contains(w, StringComparison.Ordinal)));
    }
}
