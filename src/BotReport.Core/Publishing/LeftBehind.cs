using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Ledger;

namespace BotReport.Core.Publishing;

/// <summary>Finds the lines that a correction does not touch and that still tell what it changes: the plan of the week after keeps the old day.</summary>
/// <param name="ledger">What is promised: two entries about one promise are about one thing.</param>
public sealed class LeftBehind(MilestoneLedger ledger, FactGate gate)
{
    /// <summary>What of a line can contradict another.</summary>
    private static readonly string[] Facts = [GateRules.Number, GateRules.Date, GateRules.State];

    /// <summary>These lines, under their names in the corrected page.</summary>
    /// <param name="reference">The day relative dates are counted from.</param>
    public IReadOnlyList<DraftItem> Of(IReadOnlyList<DraftLine> before, IReadOnlyList<DraftLine> after, DateOnly reference)
    {
        var old = DraftItems.Of(before).Where(i => i.Line.Key.Length > 0).ToLookup(i => i.Line.Key);
        var now = DraftItems.Of(after).Where(i => i.Line.Key.Length > 0).ToList();
        var changed = now.SelectMany(i => old[i.Line.Key].Take(1).Where(was => was.Text != i.Text).Select(was => (Was: was.Text, Now: i.Text, About: About(i.Line).ToHashSet()))).ToList();
        return
        [
            .. now.Where(i => changed.Count > 0 && old[i.Line.Key].Any(was => was.Text == i.Text) && About(i.Line).ToList() is var about
                && changed.Any(c => about.Exists(c.About.Contains) && Told(i.Text, c.Now, reference).Except(Told(i.Text, c.Was, reference)).Any())),
        ];
    }

    /// <summary>What a text says of facts that another does not say.</summary>
    private IEnumerable<(string Rule, string Message)> Told(string text, string other, DateOnly reference) =>
        gate.Check([new GateEntry("other", other)], [new GateLine(text, ["other"])], reference).Where(f => Facts.Contains(f.Rule)).Select(f => (f.Rule, f.Message));

    /// <summary>The entries a line rests on, and those that speak of the same promise.</summary>
    private IEnumerable<string> About(DraftLine line)
    {
        var entries = line.Sources.Select(s => s.EntryId).ToHashSet();
        return ledger.Items.Where(i => i.History.Any(h => entries.Contains(h.Entry.EntryId))).SelectMany(i => i.History.Select(h => h.Entry.EntryId)).Concat(entries);
    }
}
