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
            if (content - there >= LeastNew && content - there >= MostNew * content)
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

        foreach (var praise in GateWords.Praise.FindIn(line.Text.Lower).Where(p => !IsMeasure(line.Text, p.End) && !entries.Exists(e => e.Lower.Contains(p.Word, StringComparison.Ordinal) || Overlap.IsSaidOtherwise(line.Text, p.Start, entries)) && !(GateWords.StaysAt.At(line.Text.Lower, p.Start) is not null && entries.Exists(e => e.Lower.Contains(p.Word[0], StringComparison.Ordinal)))))
        {
            yield return line.Finds(GateRules.Novelty, GateWordingZh.Invented(line.Text.Raw.Substring(praise.Start, praise.Word.Length)));
        }
    }

    // 稳定性, 有效率: what is measured, and no praise.
    private static bool IsMeasure(GateText text, int at) => at < text.Lower.Length && GateWords.OfMeasures.Contains(text.Lower[at], StringComparison.Ordinal);
}
