using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>A number, date or name stands beside the words it stands beside in the entry: two that changed places are both there, and both wrong.</summary>
internal sealed class CompanyRule : IGateRule
{
    /// <summary>How much better two must fit when they change places.</summary>
    private const double Better = 0.2;

    /// <summary>The same for names, whose words are mostly those of their outcome.</summary>
    private const double BetterNames = 0.6;

    /// <summary>So many pairs of chars a clause must have of each of two to be a mixture of both.</summary>
    private const int LeastMixed = 2;

    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.SelectMany(line => Of(line).Concat(Crossed(line)));

    // 法兰克福…受理，新加坡…退回 told as 新加坡…受理，法兰克福…退回: each clause has the subject of one and the outcome of the other.
    private static IEnumerable<GateFinding> Crossed(CitingLine line)
    {
        var said = line.Text.Clauses.Select(c => (c.Range, Halves: Halves(line.Text, c))).Where(c => c.Halves.Head.Count > 0).ToList();
        var entries = line.Cites.SelectMany(e => e.Text.Clauses.Select(c => Halves(e.Text, c))).Where(h => h.Head.Count > 0).ToList();
        for (var i = 0; i < said.Count; i++)
        {
            for (var j = i + 1; j < said.Count; j++)
            {
                if (entries.Exists(one => entries.Exists(other => !ReferenceEquals(one.Head, other.Head)
                    && Mixes(said[i].Halves, one, other) && Mixes(said[j].Halves, other, one))))
                {
                    yield return line.Finds(GateRules.Company, GateWordingZh.ChangedPlaces(said[i].Range.In(line.Text.Raw).Trim(), said[j].Range.In(line.Text.Raw).Trim()));
                }
            }
        }
    }

    private static bool Mixes((HashSet<string> Head, HashSet<string> Tail) line, (HashSet<string> Head, HashSet<string> Tail) head, (HashSet<string> Head, HashSet<string> Tail) tail) =>
        line.Head.Count(t => head.Head.Contains(t) && !tail.Head.Contains(t) && !tail.Tail.Contains(t)) >= Math.Min(LeastMixed, line.Head.Count)
        && line.Tail.Count(t => tail.Tail.Contains(t) && !head.Head.Contains(t) && !head.Tail.Contains(t)) >= LeastMixed;

    // What it speaks of and what it says: a title and its clause, or both halves of one.
    private static (HashSet<string> Head, HashSet<string> Tail) Halves(GateText text, GateClause clause)
    {
        var terms = Bigrams.Terms(clause.Range.In(text.Lower)).ToList();
        return clause.Label is { } label && clause.Range.Start == clause.Sentence.Start
            ? ([.. Bigrams.Terms(label.In(text.Lower))], [.. terms])
            : ([.. terms.Take(terms.Count / 2)], [.. terms.Skip(terms.Count / 2)]);
    }

    private static IEnumerable<GateFinding> Of(CitingLine line)
    {
        foreach (var kind in Enum.GetValues<AtomKind>())
        {
            var placed = line.Text.Atoms
                .Where(a => a.Kind == kind && !(kind == AtomKind.Name && a.Soft))
                .Select(a => (Atom: a, Context: Context.Of(line.Text, a), There: Contexts(line, a)))
                .Where(p => p.Context.Near.Count > 0 && p.There.Count > 0 && p.There.TrueForAll(t => t.Tells))
                .ToList();
            for (var i = 0; i < placed.Count; i++)
            {
                for (var j = i + 1; j < placed.Count; j++)
                {
                    var (a, b) = (placed[i], placed[j]);
                    if (!a.Atom.Is(b.Atom) && a.Atom.Unit == b.Atom.Unit && a.Atom.Role == AtomRole.None && b.Atom.Role == AtomRole.None
                        && Fit(a.Context, b.There) + Fit(b.Context, a.There) > Fit(a.Context, a.There) + Fit(b.Context, b.There) + (kind == AtomKind.Name ? BetterNames : Better))
                    {
                        yield return line.Finds(GateRules.Company, GateWordingZh.ChangedPlaces(a.Atom.Written, b.Atom.Written));
                    }
                }
            }
        }
    }

    private static List<Context> Contexts(CitingLine line, Atom atom) =>
        [.. line.Cites.SelectMany(c => c.Text.Atoms.Where(a => a.Is(atom)).Select(a => Context.Of(c.Text, a)))];

    private static double Fit(Context context, List<Context> there) => there.Max(context.Fits);
}
