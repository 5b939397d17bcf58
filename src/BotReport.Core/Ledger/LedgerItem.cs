using BotReport.Core.Facts;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>One milestone over all weeks: what was promised, how often it moved, what became of it.</summary>
/// <param name="Section">The section it was first reported in.</param>
/// <param name="Topic">What it is about, as people read it: 整装业务, 长沙佣金存管 业务.</param>
/// <param name="Status">How it stands after the newest statement; a promise that moved to a later day stays slipped until it is kept.</param>
/// <param name="Date">The days the status speaks of: done on, promised for, blocked within; null when none was given.</param>
/// <param name="Previous">Every day it was promised for before, oldest first; empty when it never moved.</param>
/// <param name="Stage">Only undated progress was ever said (评审完毕, 进入开发).</param>
/// <param name="Said">The newest statement that tells how it stands, with week, owner and source sentence.</param>
/// <param name="History">Every statement, oldest first.</param>
public sealed record LedgerItem(
    string Section,
    string Topic,
    MilestoneStatus Status,
    DateSpan? Date,
    IReadOnlyList<DateOnly> Previous,
    bool Stage,
    SaidMilestone Said,
    IReadOnlyList<SaidMilestone> History)
{
    /// <summary>The event in its newest wording: 上线, 排期.</summary>
    public string Event => Said.Milestone.Event;

    /// <summary>Headings and subject of the newest statement, outermost first.</summary>
    public IReadOnlyList<string> Path => Said.Milestone.Path;

    /// <summary>Whose it is: the owner of the newest statement in its section that has one; null when nobody is known.</summary>
    public string? Owner => Said.Owner ?? History.LastOrDefault(s => s.Owner is not null && SectionNames.Agree(s.Section, Section))?.Owner;

    /// <summary>A promise with a date that is neither kept nor given up.</summary>
    public bool IsPromised => Status is MilestoneStatus.Planned or MilestoneStatus.Slipped && Date is not null;

    /// <summary>The day by which an open promise is to be kept: the end of its period; null when nothing is promised.</summary>
    public DateOnly? Due => IsPromised ? Date?.To : null;

    /// <summary>It was once promised for an earlier day than it is promised for, or was done, now.</summary>
    public bool HasSlipped => Status == MilestoneStatus.Slipped || (Previous.Count > 0 && Date is { } date && date.To > Previous[0]);

    /// <summary>All that is said of it is that it has not happened: 11月12日上线（未上线）. What rests (暂停, 受阻) is another thing.</summary>
    public bool HasNotHappened => Status == MilestoneStatus.Blocked && Normal.Lower(Said.Milestone.Source) is var source
        && StatusWords.Held.FirstIn(source) is null && Places(source, Normal.Lower(Event)).Any(at => StatusWords.NotYet().IsMatch(source[..at]));

    /// <summary>All that is said of it is that its day is open: 上线时间待定. What rests or cannot happen is another thing.</summary>
    public bool HasNoDay => Status == MilestoneStatus.Blocked && Date is null && Normal.Lower(Said.Milestone.Source) is var source
        && StatusWords.Held.FirstIn(source) is null && StatusWords.OpenDay().IsMatch(source);

    /// <summary>Neither done nor given up.</summary>
    public bool IsOpen => Status is not (MilestoneStatus.Done or MilestoneStatus.Cancelled);

    /// <summary>What it was called after each statement of <see cref="History"/>.</summary>
    internal IReadOnlyList<string> Topics { get; init; } = [Topic];

    /// <summary>The newest statement words it as none before did, and was still taken to be about it.</summary>
    public bool IsRenamed { get; init; }

    /// <summary>As it stood at the end of a week; null when nobody had spoken of it then.</summary>
    public LedgerItem? Until(ReportWeek week) => History[^1].Week <= week ? this : First(History.TakeWhile(s => s.Week <= week).Count());

    /// <summary>As it stood before an entry spoke of it; null when that entry was the first.</summary>
    public LedgerItem? Before(string entryId) => First(History.TakeWhile(s => s.Entry.EntryId != entryId).Count());

    /// <summary>As it would stand had these entries not spoken of it; null when no other did.</summary>
    public LedgerItem? Without(IReadOnlySet<string> entryIds) => History.Any(s => entryIds.Contains(s.Entry.EntryId))
        ? Of([.. History.Index().Where(s => !entryIds.Contains(s.Item.Entry.EntryId)).Select(s => s.Index)])
        : this;

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private LedgerItem? First(int statements) => Of([.. Enumerable.Range(0, statements)]);

    private LedgerItem? Of(IReadOnlyList<int> statements) => statements.Count == 0 ? null : statements.Skip(1).Select(i => History[i])
        .Aggregate(Course.Begin(History[statements[0]]), (course, next) => course.After(next, SectionNames.Agree(Section, next.Section)))
        .Item(Section, [.. statements.Select(i => Topics[i])], [.. statements.Select(i => History[i])]);
}
