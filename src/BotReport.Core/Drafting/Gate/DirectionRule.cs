using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>What went up is not told as gone down: 下滑至26.7% is no 升到26.7%, 少0.9升 no 上升0.9升.</summary>
internal sealed class DirectionRule : IGateRule
{
    /// <summary>So near to its figure the word stands, in chars.</summary>
    private const int Near = 8;

    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.SelectMany(Of);

    private static IEnumerable<GateFinding> Of(CitingLine line)
    {
        foreach (var atom in line.Text.Atoms.Where(a => a.Kind == AtomKind.Number))
        {
            if (Before(line.Text, atom) is not { } word)
            {
                continue;
            }

            var there = line.Cites.SelectMany(c => c.Text.Atoms.Where(a => AtomRule.Same(line.Text, atom, c.Text, a)).Select(a => Of(c.Text, a))).ToList();
            if (there.Count > 0 && there.TrueForAll(d => d is { } direction && direction != word.Value))
            {
                yield return line.Finds(GateRules.State, GateWordingZh.Gained(word.Word));
            }
        }
    }

    private static bool? Of(GateText text, Atom atom) => Before(text, atom)?.Value ?? (text.Lower[atom.Start] == '-' ? false : text.Lower[atom.Start] == '+' ? true : null);

    // The last word of rising or falling between the fact before it, or the clause's beginning, and the figure.
    private static WordHit<bool>? Before(GateText text, Atom atom)
    {
        if (text.ClauseAt(atom.Start) is not { } clause)
        {
            return null;
        }

        var from = Math.Max(Math.Max(clause.Range.Start, atom.Start - Near), text.Atoms.Where(a => a.End <= atom.Start).Select(a => a.End).DefaultIfEmpty(0).Max());
        return from < atom.Start && DirectionWords.All.FindIn(text.Lower[from..atom.Start]) is [.., var last] && !DirectionWords.Neither.Contains(last.Word) ? last : null;
    }
}
