using BotReport.Core.Facts;

namespace BotReport.Core.Ledger;

/// <summary>The ledger of weeks that seldom change, on which those of the newest weeks are made: every message changes these, and nobody waits for five years to be joined again.</summary>
internal sealed class SettledLedger
{
    private readonly LedgerJoin _join;
    private readonly LedgerItem[] _items;
    private readonly LedgerIndex _index;

    public SettledLedger(IEnumerable<SaidMilestone> said, Glossary glossary)
    {
        _join = new LedgerJoin(glossary);
        _join.AddAll(said);
        _items = [.. _join.Changed.OrderBy(r => r.Place).Select(r => r.Item())];
        _index = LedgerIndex.Of(_items, glossary);
    }

    /// <summary>The ledger with what was said in later weeks. Equal to the one joined of all statements at once.</summary>
    public MilestoneLedger With(IEnumerable<SaidMilestone> later)
    {
        var join = _join.GoOn();
        join.AddAll(later);
        var changed = join.Changed.OrderBy(r => r.Place).ToList();
        LedgerItem[] items = [.. _items, .. changed.Where(r => r.Place >= _items.Length).Select(r => r.Item())];
        foreach (var row in changed.TakeWhile(r => r.Place < _items.Length))
        {
            items[row.Place] = row.Item();
        }

        return new(items, _index.With([.. changed.Select(r => r.Place)]));
    }
}
