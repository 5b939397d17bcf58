using BotReport.Core.Drafting.Gate.Wording;

namespace BotReport.Core.Drafting.Gate;

/// <summary>A number, date or name stands beside the words it stands beside in the entry: two that changed places are both there, and both wrong.</summary>
internal sealed class CompanyRule : IGateRule
{
    /// <summary>How much better two must fit when they change places.</summary>
    private const double Better = 0.2;

    /// <summary>The same for names, whose words are mostly those of their outcome, and for a figure that changed beside one that did not.</summary>
    private const double Much = 0.6;

    /// <summary>So many figures that stand in the order of the entry tell that two others changed places, rather than the things they are told of.</summary>
    private const int InOrder = 2;

    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.SelectMany(line => Of(line).Concat(Crossed(line)).Concat(line.Cites.SelectMany(entry => Transposed(line, entry.Text))));

    // 百度…7日ROI 0.66，谷歌消耗18.4万美元，7日ROI 0.71 where the entry has them the other way round: all others stand as they stood, one of them between.
    private static IEnumerable<GateFinding> Transposed(CitingLine line, GateText entry)
    {
        var told = line.Text.Atoms.Where(a => a.Kind == AtomKind.Number && !a.Soft)
            .Select(a => (Mine: a, There: Only(entry.Atoms.Where(a.Is)))).Where(t => t.There is not null && Only(line.Text.Atoms.Where(t.There.Is)) is not null).ToList();
        var order = told.OrderBy(t => t.There!.Start).ToList();
        int[] moved = [.. Enumerable.Range(0, told.Count).Where(i => told[i] != order[i])];
        if (moved is [var first, var last] && last - first > 1 && told.Count - moved.Length >= InOrder && told[first].Mine.Unit == told[last].Mine.Unit
            && Context.Of(line.Text, told[first].Mine).Fits(Context.Of(entry, told[last].There!)) + Context.Of(line.Text, told[last].Mine).Fits(Context.Of(entry, told[first].There!)) is var crossed
            && Context.Of(line.Text, told[first].Mine).Fits(Context.Of(entry, told[first].There!)) + Context.Of(line.Text, told[last].Mine).Fits(Context.Of(entry, told[last].There!)) is var straight
            && crossed >= straight)
        {
            yield return line.Finds(GateRules.Company, GateWordingZh.ChangedPlaces(told[first].Mine.Written, told[last].Mine.Written));
        }
    }

    private static Atom? Only(IEnumerable<Atom> atoms) => atoms.Take(2).ToArray() is [var only] ? only : null;

    // 法兰克福…受理，新加坡…退回 told as 新加坡…受理，法兰克福…退回: each clause has the subject of one and the outcome of the other.
    private static IEnumerable<GateFinding> Crossed(CitingLine line)
    {
        var said = line.Text.Clauses.SelectMany(c => ClauseHalves.Of(line.Text, c).Append(ClauseHalves.OfSubject(line.Text, c))).OfType<ClauseHalves>().Where(h => h.Head.Count > 0).ToList();
        var entries = line.Cites.SelectMany(e => e.Text.Clauses.SelectMany(c => ClauseHalves.OfEntry(e.Text, c))).Where(h => h.Head.Count > 0).ToList();
        HashSet<(GateClause, GateClause)> found = [];
        foreach (var one in entries)
        {
            foreach (var other in entries.Where(o => o.Clause != one.Clause))
            {
                foreach (var mine in said.Where(s => s.Mixes(one, other)))
                {
                    foreach (var its in said.Where(s => s.Clause.Range.Start > mine.Clause.Range.Start && (!(s.Lent || mine.Lent) || s.Clause.Sentence != mine.Clause.Sentence) && s.Mixes(other, one) && found.Add((mine.Clause, s.Clause))))
                    {
                        yield return line.Finds(GateRules.Company, GateWordingZh.ChangedPlaces(mine.Clause.Range.In(line.Text.Raw).Trim(), its.Clause.Range.In(line.Text.Raw).Trim()));
                    }
                }
            }
        }
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
                    if (!a.Atom.Is(b.Atom) && a.Atom.Unit == b.Atom.Unit && IsApart(line.Text, a.Atom, b.Atom) && IsApart(line.Text, b.Atom, a.Atom)
                        && Fit(a.Context, b.There) + Fit(b.Context, a.There) > Fit(a.Context, a.There) + Fit(b.Context, b.There) + (kind == AtomKind.Name || a.Atom.Role != b.Atom.Role ? Much : Better))
                    {
                        yield return line.Finds(GateRules.Company, GateWordingZh.ChangedPlaces(a.Atom.Written, b.Atom.Written));
                    }
                }
            }
        }
    }

    // 由218元降至214元 in one clause, 209.5元 in another: the new figure may stand in for that; what was, what is and what is beside them in their clause may not.
    private static bool IsApart(GateText text, Atom atom, Atom other) => atom.Role == AtomRole.None
        || (atom.Role == AtomRole.New && other.Role == AtomRole.None && text.ClauseAt(atom.Start) is { } clause && clause != text.ClauseAt(other.Start)
            && text.AtomsOf(clause.Range).Any(a => a.Role == AtomRole.Former));

    private static List<Context> Contexts(CitingLine line, Atom atom) =>
        [.. line.Cites.SelectMany(c => c.Text.Atoms.Where(a => a.Is(atom)).Select(a => Context.Of(c.Text, a)))];

    private static double Fit(Context context, List<Context> there) => there.Max(context.Fits);
}
