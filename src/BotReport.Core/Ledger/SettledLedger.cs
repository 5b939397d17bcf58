using BotReport.Core.Facts;
using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>The ledger of weeks that seldom change, on which those of the newest weeks are made: every message changes these, and nobody waits for five years to be joined again.</summary>
internal sealed class SettledLedger
{
    private readonly LedgerJoin _join;
    private readonly LedgerItem[] _items;
    private readonly LedgerIndex _index;
    private readonly ReportWeek _last;

    public SettledLedger(IEnumerable<SaidMilestone> said, Glossary glossary)
    {
        _join = new LedgerJoin(glossary);
        _join.AddAll(said);
        _items = [.. _join.Changed.OrderBy(r => r.Place).Select(r => r.Item())];
        _index = LedgerIndex.Of(_items, glossary);
        _last = LastOf(_items);
    }

    private SettledLedger(LedgerJoin join, LedgerItem[] items, LedgerIndex index, ReportWeek last) => (_join, _items, _index, _last) = (join, items, index, last);

    /// <summary>The ledger with what was said in later weeks. Equal to the one joined of all statements at once.</summary>
    public MilestoneLedger With(IEnumerable<SaidMilestone> later)
    {
        var (_, items, index, last) = Joined(later);
        return new(items, last, index);
    }

    /// <summary>These weeks and later ones, on which still later ones are made.</summary>
    public SettledLedger Then(IEnumerable<SaidMilestone> later)
    {
        var (join, items, index, last) = Joined(later);
        return new(join, [.. items], index, last);
    }

    private (LedgerJoin Join, LaidOver<LedgerItem> Items, LedgerIndex Index, ReportWeek Last) Joined(IEnumerable<SaidMilestone> later)
    {
        var join = _join.GoOn();
        join.AddAll(later);
        var changed = join.Changed.OrderBy(r => r.Place).Select(r => (r.Place, Item: r.Item())).ToList();
        var items = new LaidOver<LedgerItem>(
            _items, changed.TakeWhile(c => c.Place < _items.Length).ToDictionary(c => c.Place, c => c.Item), [.. changed.SkipWhile(c => c.Place < _items.Length).Select(c => c.Item)]);
        var last = LastOf(changed.Select(c => c.Item));
        return (join, items, _index.With([.. changed.Select(c => c.Place)]), last > _last ? last : _last);
    }

    private static ReportWeek LastOf(IEnumerable<LedgerItem> items) => items.Select(i => i.History[^1].Week).DefaultIfEmpty().Max();
}
