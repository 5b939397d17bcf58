using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Every entry is told, with every number, date and name and every clause of it.</summary>
internal sealed class CoverageRule : IGateRule
{
    private const int LeastContent = 3;
    private const double LeastTold = 0.33;

    public IEnumerable<GateFinding> Check(GateCase given) => given.Entries.SelectMany(Of);

    // 国庆八天: read as a day in one and as part of a name in the other; 《长河入海》 without its marks.
    private static bool IsWritten(Atom atom, GateText text) => atom.Kind != AtomKind.Number && !atom.Written.Any(char.IsAsciiDigit) && text.Raw.Contains(atom.Written, StringComparison.Ordinal);

    private static IEnumerable<GateFinding> Of(CitedEntry entry)
    {
        if (entry.CitedBy is not [var first, ..])
        {
            yield return new GateFinding(null, GateRules.Coverage, entry.Entry.Id, GateWordingZh.NotTold(entry.Entry.Text));
            yield break;
        }

        foreach (var atom in entry.Text.Atoms.Where(a => !a.Soft && !(a.Kind == AtomKind.Number && (AtomRule.Counts(a, entry.Text) || entry.CitedBy.Exists(l => AtomRule.Counts(a, l.Text)))) && !entry.CitedBy.Exists(l => l.Text.Atoms.Any(its => AtomRule.Same(entry.Text, a, l.Text, its)) || IsWritten(a, l.Text) || (a.Kind == AtomKind.Date && AtomRule.IsWord(a, entry.Text, l.Text)) || (a.Key == "0" && (GateWords.Denials.In(l.Text.Lower) || GateWords.Nays.In(l.Text.Lower))))))
        {
            yield return first.Finds(GateRules.Coverage, GateWordingZh.LeftOut(atom.Written), entry);
        }

        List<GateText> lines = [.. entry.CitedBy.Select(l => l.Text)];
        foreach (var clause in entry.Text.Clauses.Where(c => !c.Range.Aside || !FigureWords.Weekday().IsMatch(c.Range.In(entry.Text.Lower).Trim())))
        {
            var (content, told) = Overlap.Of(entry.Text, clause.Range, lines, withFacts: true);
            if (content >= LeastContent && told < LeastTold * content)
            {
                yield return first.Finds(GateRules.Coverage, GateWordingZh.LeftOut(clause.Range.In(entry.Text.Raw).Trim()), entry);
            }
        }
    }
}
