using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Two things and what stands between them: A依赖B, 先A再B, 因A，B.</summary>
/// <param name="Name">The one name of words that mean the same.</param>
/// <param name="One">What stands on its left, or is the first, or the cause, in pairs of tokens.</param>
/// <param name="Other">What stands on its right, or comes then, or is the outcome.</param>
/// <param name="IsPassive">A word before it turns it round: B被A替代.</param>
internal sealed record Relation(string Name, IReadOnlySet<string> One, IReadOnlySet<string> Other, bool IsPassive, Clause Range)
{
    private const string Order = "order";

    private const string Cause = "cause";

    /// <summary>The relations of a text.</summary>
    public static IEnumerable<Relation> In(GateText text) => text.Clauses.SelectMany(c => InClause(text, c))
        .Concat(text.Clauses.Select(c => c.Sentence).Distinct().SelectMany(s => InSentence(text, s)));

    /// <summary>Whether something of the one side stands on the other there, both ways.</summary>
    public bool IsTurnOf(Relation other) => Moved(One, Other, other.Other, other.One) && Moved(Other, One, other.One, other.Other);

    /// <summary>Whether both sides share something with the same side there, and nothing with the other.</summary>
    public bool Is(Relation other) => Moved(One, Other, other.One, other.Other) && Moved(Other, One, other.Other, other.One);

    private static bool Moved(IReadOnlySet<string> here, IReadOnlySet<string> beside, IReadOnlySet<string> there, IReadOnlySet<string> besideThere) =>
        here.Any(t => !beside.Contains(t) && there.Contains(t) && !besideThere.Contains(t));

    private static IEnumerable<Relation> InClause(GateText text, GateClause clause)
    {
        foreach (var word in RelationWords.All.FindIn(clause.Range.In(text.Lower)))
        {
            var (start, end) = (clause.Range.Start + word.Start, clause.Range.Start + word.End);
            var (left, right) = (clause.Range with { End = start }, clause.Range with { Start = end });
            var (one, other) = (Terms(text, left), Terms(text, right));
            if (one.Count > 0 && other.Count > 0)
            {
                yield return new(word.Value == RelationWords.LeadsTo ? Cause : word.Value, one, other, left.In(text.Lower).AsSpan().IndexOfAny(RelationWords.Passive) >= 0, clause.Range);
            }
        }
    }

    private static IEnumerable<Relation> InSentence(GateText text, Clause sentence)
    {
        foreach (var (name, pattern) in new[] { (Order, RelationWords.Order()), (Cause, RelationWords.Because()), (Cause, RelationWords.For()) })
        {
            if (pattern.Match(sentence.In(text.Lower)) is { Success: true } found)
            {
                var (one, other) = (Part(sentence, found.Groups["one"]), Part(sentence, found.Groups["other"]));
                yield return new(name, Terms(text, one), Terms(text, other), false, sentence with { Start = Math.Min(one.Start, other.Start), End = Math.Max(one.End, other.End) });
            }
        }
    }

    private static Clause Part(Clause sentence, Group group) => new(sentence.Start + group.Index, sentence.Start + group.Index + group.Length);

    // Pairs, for a char alone says little; a letter and a name say enough, and so does what is all there is. When and how much it was stands on either side.
    private static HashSet<string> Terms(GateText text, Clause range)
    {
        var tokens = Token.In(text, range).FindAll(t => t.Atom is null or { Kind: AtomKind.Name } or { Kind: AtomKind.Number, Unit: "" });
        var words = tokens.ConvertAll(t => t.Atom?.Key ?? t.Meaning ?? t.Char.ToString());
        return
        [
            .. words.Zip(words.Skip(1), (one, next) => one + " " + next),
            .. tokens.Zip(words).Where(t => tokens.Count == 1 || t.First.Atom is not null || char.IsAscii(t.First.Char)).Select(t => t.Second),
        ];
    }
}
