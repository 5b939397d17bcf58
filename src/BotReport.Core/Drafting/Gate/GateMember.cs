using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>A member of the list a clause is, or the whole clause where it is none: 博世、麦格纳已接入 has two.</summary>
/// <param name="Facts">Those that tell it from others.</param>
/// <param name="Pairs">Pairs of chars that mean something, whatever means nothing between them.</param>
internal sealed record GateMember(GateClause Clause, Clause Range, IReadOnlyList<Atom> Facts, IReadOnlySet<(char, char)> Pairs)
{
    /// <summary>The members of a clause, left to right.</summary>
    public static IEnumerable<GateMember> Of(GateText text, GateClause clause)
    {
        var start = clause.Range.Start;
        for (var i = clause.Range.Start; i < clause.Range.End; i++)
        {
            if (GateWords.ListMarks.Contains(text.Lower[i], StringComparison.Ordinal))
            {
                yield return Of(text, clause, clause.Range with { Start = start, End = i });
                start = i + 1;
            }
        }

        yield return Of(text, clause, clause.Range with { Start = start });
    }

    /// <summary>A stretch of a clause, or its title, as a member.</summary>
    public static GateMember Of(GateText text, GateClause clause, Clause range)
    {
        return new GateMember(clause, range, [.. text.AtomsOf(range)], text.PairsIn(range).ToHashSet());
    }
}
