using BotReport.Core.Facts;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>The team's milestones (台账), each joined over the weeks on section, subject and kind of event.</summary>
public sealed class MilestoneLedger
{
    private readonly Lazy<IReadOnlyList<LedgerItem>> _items;
    private readonly Lazy<ReportWeek> _last;
    private readonly LedgerIndex? _index;
    private readonly Func<int, LedgerItem?> _at;

    /// <summary>A ledger of these items, in the order in which they were first reported.</summary>
    public MilestoneLedger(IReadOnlyList<LedgerItem> items)
        : this(new Lazy<IReadOnlyList<LedgerItem>>(items), null, i => items[i])
    {
    }

    /// <param name="last">The newest week that says anything.</param>
    internal MilestoneLedger(IReadOnlyList<LedgerItem> items, ReportWeek last, LedgerIndex index)
        : this(new Lazy<IReadOnlyList<LedgerItem>>(items), index, i => items[i], last)
    {
    }

    private MilestoneLedger(Lazy<IReadOnlyList<LedgerItem>> items, LedgerIndex? index, Func<int, LedgerItem?> at, ReportWeek? last = null)
    {
        (_items, _index, _at) = (items, index, at);
        _last = last is { } week ? new(week) : new(() => Items.Count == 0 ? default : Items.Max(i => i.History[^1].Week));
    }

    /// <summary>In the order in which they were first reported.</summary>
    public IReadOnlyList<LedgerItem> Items => _items.Value;

    /// <summary>The newest week that says anything; null when nothing was ever said.</summary>
    public ReportWeek? Last => Items.Count == 0 ? null : _last.Value;

    /// <summary>Whether a week says anything of any milestone.</summary>
    public bool Speaks(ReportWeek week) => Items.Reverse().Any(i => i.History.Any(s => s.Week == week));

    /// <summary>Joins what was said; the same statements give the same ledger, whatever order the weeks come in.</summary>
    public static MilestoneLedger Of(IEnumerable<SaidMilestone> said, Glossary glossary)
    {
        var join = new LedgerJoin(glossary);
        join.AddAll(said);
        return new([.. join.Changed.OrderBy(r => r.Place).Select(r => r.Item())]);
    }

    /// <summary>As it stood at the end of a week. What was said later is forgotten, what it joined stays joined.</summary>
    public MilestoneLedger Until(ReportWeek week) => week >= _last.Value
        ? this
        : new(new Lazy<IReadOnlyList<LedgerItem>>(() => [.. Items.Select(i => i.Until(week)).OfType<LedgerItem>()]), _index, i => _at(i)?.Until(week));

    /// <summary>As it would stand had these entries said nothing. What they joined stays joined.</summary>
    public MilestoneLedger Without(IReadOnlySet<string> entryIds) => entryIds.Count == 0 ? this
        : new(new Lazy<IReadOnlyList<LedgerItem>>(() => [.. Items.Select(i => i.Without(entryIds)).OfType<LedgerItem>()]), _index, i => _at(i)?.Without(entryIds));

    /// <summary>The items that name one of these topics, and perhaps more: a caller looks again.</summary>
    public IEnumerable<LedgerItem> Near(IReadOnlyList<Topic> topics) =>
        _index is null ? Items : _index.Named(topics).Select(_at).OfType<LedgerItem>();

    /// <summary>The items that hold at least that part of these terms, and perhaps more: a caller looks again.</summary>
    public IEnumerable<LedgerItem> Near(IReadOnlyCollection<string> terms, double part) =>
        _index is null ? Items : _index.Holding(terms, part).Select(_at).OfType<LedgerItem>();

    /// <summary>Open promises to be kept on that day or before, the most urgent first.</summary>
    public IReadOnlyList<LedgerItem> DueBy(DateOnly day) =>
        [.. Items.Where(i => i.Due is { } due && due <= day).OrderBy(i => i.Due)];

    /// <summary>Open promises whose last day lies in a week.</summary>
    public IReadOnlyList<LedgerItem> DueIn(ReportWeek week) => [.. DueBy(week.Sunday).Where(i => i.Due >= week.Monday)];

    /// <summary>Open promises whose last day has passed.</summary>
    public IReadOnlyList<LedgerItem> Overdue(DateOnly today) => DueBy(today.AddDays(-1));

    /// <summary>Open milestones whose promise moved to a later day.</summary>
    public IReadOnlyList<LedgerItem> Slipped() => [.. Items.Where(i => i.IsOpen && i.HasSlipped)];

    /// <summary>Open milestones of earlier weeks of which a week says nothing (悄悄消失).</summary>
    public IReadOnlyList<LedgerItem> Dropped(ReportWeek week) =>
        [.. Items.Where(i => i.IsOpen && !i.Stage && i.History[0].Week < week && i.History.All(s => s.Week != week))];

    /// <summary>A person's open promises to be kept on that day or before: what the prompt of a Friday asks about, with the next week's Sunday.</summary>
    /// <remarks>A promise belongs to whom it was said by; where nobody is known, to the only owner of its section and topic.</remarks>
    public IReadOnlyList<LedgerItem> PromisesOf(string person, DateOnly day, IReadOnlyList<Section> sections) =>
        [.. DueBy(day).Where(i => (i.Owner ?? OnlyOwner(i, sections)) == person)];

    /// <summary>The only person an item can belong to by section and topics; null when there are several or none.</summary>
    public static string? OnlyOwner(LedgerItem item, IReadOnlyList<Section> sections)
    {
        var owners = sections.FirstOrDefault(s => SectionNames.Agree(s.Name, item.Section))?.Owners ?? [];
        var named = owners.Where(o => o.Topics.Any(t => item.Path.Contains(t, StringComparer.Ordinal))).ToArray();
        return named is [var one] ? one.Person : owners is [var only] ? only.Person : null;
    }
}
