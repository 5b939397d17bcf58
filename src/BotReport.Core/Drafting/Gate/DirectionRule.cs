using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>What went up is not told as gone down, nor to a level as by so much: 下滑至26.7% is no 升到26.7%, 缩短至2.1小时 no 缩短2.1小时.</summary>
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

            if (LeadsTo(line.Text, atom) is { } to && line.Cites.SelectMany(c => c.Text.Atoms.Where(a => AtomRule.Same(line.Text, atom, c.Text, a)).Select(a => LeadsTo(c.Text, a))).ToList() is { Count: > 0 } levels && levels.TrueForAll(l => l is { } level && level != to))
            {
                yield return line.Finds(GateRules.Number, GateWordingZh.OtherWay(line.Text.Raw[word.Start..atom.End]));
            }

            var there = line.Cites.SelectMany(c => c.Text.Atoms.Where(a => AtomRule.Same(line.Text, atom, c.Text, a)).Select(a => Of(c.Text, a))).ToList();
            if (there.Count > 0 && there.TrueForAll(d => d is { } direction && direction != word.Value))
            {
                yield return line.Finds(GateRules.State, GateWordingZh.Gained(word.Word));
            }
        }
    }

    private static bool? Of(GateText text, Atom atom) => Before(text, atom)?.Value ?? (text.Lower[atom.Start] == '-' ? false : text.Lower[atom.Start] == '+' ? true : null);

    // 缩短至2.1小时 and 降至每柜2150 lead to it, 缩短2.1小时 and 每柜降2150 are by it; null where no word of rising or falling stands right before it.
    private static bool? LeadsTo(GateText text, Atom atom) => Before(text, atom) is not { } word ? null
        : DirectionWords.To.Contains(text.Lower[atom.Start - 1], StringComparison.Ordinal) || DirectionWords.To.Contains(word.Word[^1], StringComparison.Ordinal) ? true
        : atom.Unit.Length > 0 && text.Lower[word.End..atom.Start].AsSpan().Trim() is "" or [DirectionWords.Past] ? false
        : null;

    // The last word of rising or falling between the fact before it, or the clause's beginning, and the figure.
    private static WordHit<bool>? Before(GateText text, Atom atom)
    {
        if (text.ClauseAt(atom.Start) is not { } clause)
        {
            return null;
        }

        var from = Math.Max(Math.Max(clause.Range.Start, atom.Start - Near), text.Atoms.Where(a => a.End <= atom.Start).Select(a => a.End).DefaultIfEmpty(0).Max());
        return from < atom.Start && DirectionWords.All.FindIn(text.Lower[from..atom.Start]) is [.., var last] && !DirectionWords.Neither.Contains(last.Word) ? last with { Start = from + last.Start } : null;
    }
}
