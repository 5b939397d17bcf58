using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>No clause tells what no cited entry tells; a line cites somebody; praise is the owner's.</summary>
internal sealed class NoveltyRule : IGateRule
{
    private const int LeastNew = 3;
    private const double MostNew = 0.6;

    /// <summary>So many chars in a row, none of which is told: 罚款2万元并被通报批评 for 罚款2万元.</summary>
    private const int LeastRun = 4;

    /// <summary>A cause is told in fewer chars.</summary>
    private const int LeastCause = 2;

    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.SelectMany(Of);

    private static IEnumerable<GateFinding> Of(CitingLine line)
    {
        if (line.Cites.Count == 0)
        {
            if (line.Text.Clauses.Count > 0)
            {
                yield return line.Finds(GateRules.Novelty, GateWordingZh.NoSource);
            }

            yield break;
        }

        var entries = line.Cites.Select(c => c.Text).ToList();
        // 博世、麦格纳已接入: the members of a list one by one.
        foreach (var piece in line.Text.Members.Select(m => m.Range))
        {
            var (content, there) = Overlap.Of(line.Text, piece, entries);
            if ((content - there >= LeastNew && content - there >= MostNew * content) || LongestNew(line.Text, piece, entries) >= LeastRun)
            {
                yield return line.Finds(GateRules.Novelty, GateWordingZh.Invented(piece.In(line.Text.Raw).Trim()));
            }
        }

        // 扫码枪因驱动不兼容连不上, where nobody said why.
        foreach (Match because in GateWords.Because().Matches(line.Text.Lower))
        {
            var cause = because.Groups["cause"];
            var (content, there) = Overlap.Of(line.Text, new Clause(cause.Index, cause.Index + cause.Length), entries);
            if (content - there >= LeastCause && content - there >= MostNew * content)
            {
                yield return line.Finds(GateRules.Novelty, GateWordingZh.Invented(line.Text.Raw.Substring(because.Index, because.Length)));
            }
        }

        foreach (var clause in line.Text.Clauses.Where(c => IsOnlyOutcome(line.Text, c) && Overlap.Of(line.Text, c.Range, entries).There == 0))
        {
            if (!entries.Exists(e => Predicate.SignsIn(e, new Clause(0, e.Lower.Length)).Contains(Sign.Done) || e.Predicates.Any(p => p.Sign is Sign.Bare or Sign.Done)))
            {
                yield return line.Finds(GateRules.Novelty, GateWordingZh.Invented(clause.Range.In(line.Text.Raw).Trim())); // 6起，均已处理完毕
            }
        }

        foreach (var praise in GateWords.Praise.FindIn(line.Text.Lower).Where(p => !IsMeasure(line.Text, p.End) && !IsDenied(line.Text, p.Start) && !entries.Exists(e => e.Lower.Contains(p.Word, StringComparison.Ordinal) || Overlap.IsSaidOtherwise(line.Text, p.Start, entries)) && !(GateWords.StaysAt.At(line.Text.Lower, p.Start) is not null && entries.Exists(e => e.Lower.Contains(p.Word[0], StringComparison.Ordinal)))))
        {
            yield return line.Finds(GateRules.Novelty, GateWordingZh.Invented(line.Text.Raw.Substring(praise.Start, praise.Word.Length)));
        }
    }

    // 均已处理完毕: it names nothing, and all its words tell that something is done.
    private static bool IsOnlyOutcome(GateText text, GateClause clause) => !clause.Range.Aside && Predicate.SignsIn(text, clause.Range) is { Count: 1 } signs && signs.Contains(Sign.Done)
        && !text.AtomsOf(clause.Range).Any() && Enumerable.Range(clause.Range.Start, clause.Range.End - clause.Range.Start).Where(text.IsContent).All(i => DeedChars.All.Contains(text.Lower[i]));

    // 未认可 is no praise.
    private static bool IsDenied(GateText text, int at) => at > 0 && OppositeWords.Denying.Contains(text.Lower[at - 1], StringComparison.Ordinal);

    private static int LongestNew(GateText text, Clause piece, List<GateText> entries)
    {
        var (longest, run) = (0, 0);
        for (var i = piece.Start; i < piece.End; i++)
        {
            if (!text.IsContent(i) && text.AtomAt(i) is null && char.IsLetterOrDigit(text.Lower[i]))
            {
                continue; // a filler parts nothing
            }

            run = text.IsContent(i) && !char.IsAscii(text.Lower[i]) && text.AtomAt(i) is null && !Overlap.IsTold(text, i, piece, entries) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // 稳定性, 有效率: what is measured, and no praise.
    private static bool IsMeasure(GateText text, int at) => at < text.Lower.Length && GateWords.OfMeasures.Contains(text.Lower[at], StringComparison.Ordinal);
}
