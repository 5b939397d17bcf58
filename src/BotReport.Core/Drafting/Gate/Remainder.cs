using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Drafting.Gate;

/// <summary>What a line works out from two figures of its entries that it tells itself: 8台已装5台，剩余3台; 26题，超出20题的要求.</summary>
internal static class Remainder
{
    /// <summary>Whether a number is the difference of two that stand before it in its sentence and in one entry, and a word says that it is one.</summary>
    public static bool Is(CitingLine line, Atom number)
    {
        if (line.Text.ClauseAt(number.Start) is not { } clause || number.Value is not ({ } value and not 0) || !Says(clause.Range.In(line.Text.Lower)))
        {
            return false;
        }

        var before = Figures(line.Text, clause.Sentence.Start, number).ToList();
        return before.SelectMany((one, at) => before.Take(at).Select(other => (one, other)))
            .Any(pair => pair.one.Value is { } one && pair.other.Value is { } other && Math.Abs(one - other) == value && Counts(number, pair.one) && Counts(number, pair.other)
                && line.Cites.Any(c => c.Text.Atoms.Any(pair.one.Is) && c.Text.Atoms.Any(pair.other.Is)));
    }

    private static bool Says(string clause) => GateWords.Remaining.In(clause) || DirectionWords.All.FindIn(clause).Count > 0;

    // Shares are points apart: 6.8% and 5.2% are 1.6个百分点.
    private static bool Counts(Atom number, Atom of) => of.Unit == UnitWords.Percent ? number.Unit == UnitWords.PercentPoints
        : number.Counts(of);

    /// <summary>Whether a figure is rightly said to be passed, or not reached, by the one before it.</summary>
    public static bool Compares(CitingLine line, Atom number) => number.Hedge is { } hedge && line.Text.ClauseAt(number.Start) is { } clause
        && Figures(line.Text, clause.Sentence.Start, number).LastOrDefault(a => a.Unit == number.Unit) is { } other
        && other.Value is { } value && number.Value is { } bound && (GateWords.OverHedges.In(hedge) ? value > bound : value < bound);

    private static IEnumerable<Atom> Figures(GateText text, int from, Atom number) =>
        text.Atoms.Where(a => a.Kind == AtomKind.Number && a.Start >= from && a.End <= number.Start);
}
