namespace BotReport.Core.Drafting.Gate;

/// <summary>The clause of an entry that a clause of a line retells.</summary>
internal static class Aligned
{
    /// <summary>A fact they share weighs as much as so many pairs of chars.</summary>
    private const int FactWeight = 3;

    /// <summary>The member of a line at a place, and that of the cited entries which shares most with it; null when none shares anything.</summary>
    public static (GateMember Mine, GateText Text, GateMember There)? At(CitingLine line, int at) =>
        line.Text.MemberAt(at) is { } mine && Best(mine, line.Cites.Select(c => c.Text)) is { } best ? (mine, best.Text, best.There) : null;

    /// <summary>Whether all of a member but one pair of chars stands in the other: no other can be meant.</summary>
    public static bool IsClose(GateMember member, GateMember there) =>
        member.Pairs.Count > 1 && member.Pairs.Count(there.Pairs.Contains) >= member.Pairs.Count - 1;

    /// <summary>Whether half of a member stands in the other, or a fact of it.</summary>
    public static bool IsLikely(GateMember member, GateMember there) =>
        member.Facts.Any(a => there.Facts.Any(a.Is)) || 2 * member.Pairs.Count(there.Pairs.Contains) >= member.Pairs.Count;

    /// <summary>Whether no fact of a line's member is told by the cited entries only elsewhere than in what it is thought to retell.</summary>
    public static bool HasFactsOf(CitingLine line, GateMember member, (GateText Text, GateMember There) told) => !member.Facts.Any(fact =>
        !told.There.Facts.Any(its => AtomRule.Same(line.Text, fact, told.Text, its)) && line.Cites.Any(c => c.Text.Atoms.Any(its => AtomRule.Same(line.Text, fact, c.Text, its))));

    /// <summary>Of the members of other texts the one that shares most with a member, the first of several; null when none shares anything.</summary>
    public static (GateText Text, GateMember There)? Best(GateMember member, IEnumerable<GateText> others) => AllBest(member, others) is [var first, ..] ? first : null;

    /// <summary>All that share most with it.</summary>
    public static IReadOnlyList<(GateText Text, GateMember There)> AllBest(GateMember member, IEnumerable<GateText> others, Func<GateMember, bool>? among = null)
    {
        List<(GateText, GateMember)> best = [];
        var most = 1;
        foreach (var (other, there) in others.SelectMany(o => o.Members.Where(m => among?.Invoke(m) != false).Select(m => (o, m))))
        {
            var shared = (FactWeight * there.Facts.Count(a => member.Facts.Any(a.Is))) + there.Pairs.Count(member.Pairs.Contains);
            if (shared > most)
            {
                best.Clear();
            }

            if (shared >= most)
            {
                most = shared;
                best.Add((other, there));
            }
        }

        return best;
    }
}
