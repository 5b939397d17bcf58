using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>The clause of an entry that a clause of a line retells.</summary>
internal static class Aligned
{
    /// <summary>A fact they share weighs as much as so many pairs of chars.</summary>
    private const int FactWeight = 3;

    /// <summary>Of the cited entries' clauses, and the members of the lists in them, the one that shares most with the clause or member at a place; null when none shares anything.</summary>
    public static (Clause Mine, GateText Text, Clause There)? At(CitingLine line, int at)
    {
        if (line.Text.ClauseAt(at) is not { } clause)
        {
            return null;
        }

        var mine = Members(line.Text, clause.Range).First(m => at < m.End || m.End == clause.Range.End);
        return Best(line.Text, mine, line.Cites.Select(c => c.Text)) is { } best ? (mine, best.Text, best.There) : null;
    }

    /// <summary>Of the clauses and members of other texts the one that shares most with a stretch of a text; null when none shares anything.</summary>
    public static (GateText Text, Clause There)? Best(GateText text, Clause range, IEnumerable<GateText> others)
    {
        (GateText, Clause)? best = null;
        var most = 0;
        var facts = text.AtomsOf(range).ToList();
        var pairs = Pairs(text, range);
        foreach (var (other, there) in others.SelectMany(o => o.Clauses.SelectMany(c => Members(o, c.Range)).Select(m => (o, m))))
        {
            var shared = (FactWeight * other.AtomsOf(there).Count(a => facts.Exists(a.Is))) + Pairs(other, there).Count(pairs.Contains);
            if (shared > most)
            {
                (best, most) = ((other, there), shared);
            }
        }

        return best;
    }

    /// <summary>The members of the list a clause is; the clause where it is none.</summary>
    public static IEnumerable<Clause> Members(GateText text, Clause clause)
    {
        var start = clause.Start;
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (GateWords.ListMarks.Contains(text.Lower[i], StringComparison.Ordinal))
            {
                yield return clause with { Start = start, End = i };
                start = i + 1;
            }
        }

        yield return clause with { Start = start };
    }

    // Pairs of chars that mean something.
    private static HashSet<(char, char)> Pairs(GateText text, Clause range)
    {
        HashSet<(char, char)> pairs = [];
        for (var i = range.Start; i + 1 < range.End; i++)
        {
            if (text.IsContent(i) && text.IsContent(i + 1))
            {
                pairs.Add((text.Lower[i], text.Lower[i + 1]));
            }
        }

        return pairs;
    }
}
