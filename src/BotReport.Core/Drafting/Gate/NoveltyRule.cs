using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;

namespace BotReport.Core.Drafting.Gate;

/// <summary>No clause tells what no cited entry tells; a line cites somebody; praise is the owner's.</summary>
internal sealed class NoveltyRule : IGateRule
{
    private const int LeastNew = 3;
    private const double MostNew = 0.6;

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

        foreach (var praise in GateWords.Praise.FindIn(line.Text.Lower).Where(p => !entries.Exists(e => e.Lower.Contains(p.Word, StringComparison.Ordinal)) && !(GateWords.StaysAt.At(line.Text.Lower, p.Start) is not null && entries.Exists(e => e.Lower.Contains(p.Word[0], StringComparison.Ordinal)))))
        {
            yield return line.Finds(GateRules.Novelty, GateWordingZh.Invented(line.Text.Raw.Substring(praise.Start, praise.Word.Length)));
        }
    }
}
