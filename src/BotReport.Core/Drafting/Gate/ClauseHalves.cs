using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>What a clause speaks of and what it says of it, in pairs of chars and facts.</summary>
/// <param name="Lent">What it speaks of is said in the clause its sentence begins with: 长款7笔，已挂账.</param>
internal sealed record ClauseHalves(GateClause Clause, IReadOnlySet<string> Head, IReadOnlySet<string> Tail, bool Lent = false)
{
    /// <summary>So many of each of two others it must have to be a mixture of both.</summary>
    private const int LeastMixed = 2;

    /// <summary>The two halves of a clause, and a title and its clause.</summary>
    public static IEnumerable<ClauseHalves> Of(GateText text, GateClause clause)
    {
        var terms = Bigrams.Terms(clause.Range.In(text.Lower)).ToList();
        yield return new(clause, terms.Take(terms.Count / 2).ToHashSet(), terms.Skip(terms.Count / 2).ToHashSet());
        if (clause.Label is { } label && clause.Range.Start == clause.Sentence.Start)
        {
            yield return new(clause, Bigrams.Terms(label.In(text.Lower)).ToHashSet(), terms.Concat(Facts(text, clause.Range)).ToHashSet());
        }
    }

    /// <summary>A clause with what the first of its sentence speaks of; null for the first itself and for what stands in parentheses.</summary>
    public static ClauseHalves? OfSubject(GateText text, GateClause clause)
    {
        if (clause.Range.Aside || clause.Range.Start <= clause.Sentence.Start || text.Clauses.FirstOrDefault(c => c.Sentence == clause.Sentence) is not { } first)
        {
            return null;
        }

        var subject = text.AtomsOf(first.Range).FirstOrDefault(a => a.Kind != AtomKind.Name && a.Start > first.Range.Start + 1) is { } fact ? first.Range with { End = fact.Start } : first.Range with { End = first.Range.Start + ((first.Range.Length + 1) / 2) };
        return new(clause, Bigrams.Terms(subject.In(text.Lower)).ToHashSet(), Bigrams.Terms(clause.Range.In(text.Lower)).ToHashSet(), true);
    }

    /// <summary>Those of a clause of an entry: the facts it tells are part of what it says.</summary>
    public static IEnumerable<ClauseHalves> OfEntry(GateText text, GateClause clause) =>
        Of(text, clause).Select(h => h with { Tail = h.Tail.Concat(Facts(text, clause.Range)).ToHashSet() });

    /// <summary>Whether it speaks of what the one speaks of and says what the other says.</summary>
    public bool Mixes(ClauseHalves head, ClauseHalves tail) =>
        Head.Count(t => head.Head.Contains(t) && !tail.Head.Contains(t) && !tail.Tail.Contains(t)) >= Math.Min(LeastMixed, Head.Count)
        && Tail.Count(t => tail.Tail.Contains(t) && !head.Head.Contains(t) && !head.Tail.Contains(t)) >= LeastMixed;

    private static IEnumerable<string> Facts(GateText text, Clause range) => text.AtomsOf(range).Where(a => a.Kind != AtomKind.Name).Select(a => a.Key);
}
