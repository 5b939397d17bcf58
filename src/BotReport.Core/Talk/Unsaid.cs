using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Ledger.Lexicon;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Talk;

/// <summary>What was spoken of before and the week leaves out (之前说过、这次没提): asked of its owner once a week, then told to the lead.</summary>
internal static class Unsaid
{
    private const int MostAsked = 5;

    /// <summary>
    /// By their owners, the open milestones that the last reported week or the prompt spoke of and this week says nothing of, the most urgent
    /// first. Words about the same thing count as speaking of it, its event on its day under another name too, and so does 无更新 for its section.
    /// </summary>
    public static ILookup<string, LedgerItem> Of(TeamDefinition team, WeekFile file)
    {
        var last = file.Before.Count == 0 ? file.Week.Previous : file.Before[0].Week;
        var now = file.Ledger.Items.Where(i => i.Said.Week == file.Week).ToList();
        var unsaid =
            from item in file.Ledger.Dropped(file.Week)
            where item.Status is MilestoneStatus.Planned or MilestoneStatus.Slipped or MilestoneStatus.Blocked
                && (item.History[^1].Week == last || (item.Due <= file.Week.Next.Sunday && item.Due >= last.Monday))
            let owner = Promises.OwnerOf(item, team.Sections)
            where owner is not null && !IsSpokenOf(file, now, item, owner)
            orderby item.Due ?? DateOnly.MaxValue
            select (owner, item);
        return unsaid.ToLookup(u => u.owner, u => u.item);
    }

    /// <summary>The question to whoever has answered all that the week's prompt asked for; null when there is nothing to ask, or it was asked.</summary>
    /// <param name="all">What everybody leaves out (<see cref="Of"/>): looked for only when it is time to ask, and once where many are asked.</param>
    /// <returns>The conversation with what was asked in its list, the words, and what they ask about.</returns>
    public static (ChatState State, string Text, IReadOnlyList<OfferedPromise> Offered)? Ask(
        WeekFile file, ChatState state, DateTimeOffset now, Lazy<ILookup<string, LedgerItem>> all)
    {
        if (state.AskedUnsaid == file.Week || file.Report is not null || !(file.Plan.Prompt <= now) || file.Duties.All(d => d.Person != state.Person)
            || all.Value[state.Person].ToList() is not [_, ..] unsaid)
        {
            return null;
        }

        // The prompt's numbers stay: an answer to it may be on its way.
        List<OfferedPromise> offered = [.. unsaid.Take(MostAsked).Select(i => Promises.Offer(file, i))];
        List<OfferedPromise> listed = [.. state.Promises];
        listed.AddRange(offered.Where(o => !listed.Exists(l => IsSame(l, o))));
        List<(int Number, OfferedPromise Promise)> numbered = [.. offered.Select(o => (1 + listed.FindIndex(l => IsSame(l, o)), o)).OrderBy(n => n.Item1)];
        return (
            state with { Promises = listed, AskedUnsaid = file.Week },
            Wording.Words.In(state.Language).Ledger.Unsaid(numbered, listed.Count, unsaid.Count - offered.Count),
            offered);

        static bool IsSame(OfferedPromise a, OfferedPromise b) => (a.Source.EntryId, a.Subject, a.Event) == (b.Source.EntryId, b.Subject, b.Event);
    }

    /// <summary>Whether the week speaks of an item under any name.</summary>
    public static bool IsSpokenOf(WeekFile file, LedgerItem item, string person) =>
        IsSpokenOf(file, [.. file.Ledger.Items.Where(i => i.Said.Week == file.Week)], item, person);

    private static bool IsSpokenOf(WeekFile file, List<LedgerItem> now, LedgerItem item, string person)
    {
        if (file.Answers.Any(a => a.Person == person && !a.Withdrawn && SectionNames.Agree(a.Section, item.Section)))
        {
            return true;
        }

        var topic = Normal.Key(item.Topic);
        if (now.Exists(o => SectionNames.Agree(o.Section, item.Section)
            && ((o.Event == item.Event && item.Due is { } due && o.Date?.To == due) || IsShortFor(o, topic, person))))
        {
            return true;
        }

        var words = item.Topic.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Normal.Key).ToList();
        return file.Living.Where(e => e.Section.Length == 0 || SectionNames.Agree(e.Section, item.Section))
            .Select(e => Normal.Key(string.Join(' ', e.Path.Append(e.Text))))
            .Any(text => words.TrueForAll(w => text.Contains(w, StringComparison.Ordinal)));
    }

    // 进件第二批 by the owner of 门店进件自动化: who is asked about what he just spoke of stops reading.
    private static bool IsShortFor(LedgerItem said, string topic, string person) => said.Owner == person
        && SubjectWords.Ordinals(said.Topic).Aggregate(Normal.Key(said.Topic), (name, ordinal) => name.Replace(Normal.Key(ordinal), "", StringComparison.Ordinal)) is { Length: > 1 } name
        && topic.Contains(name, StringComparison.Ordinal);
}
