using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>No clause tells what no cited entry tells; a line cites somebody; praise is the owner's.</summary>
internal sealed class NoveltyRule : IGateRule
{
    private const int LeastNew = 3;
    private const double MostNew = 0.6;

    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.SelectMany(Of);

    // 博世、麦格纳已接入: the members of a list one by one.
    private static IEnumerable<Clause> Pieces(GateText text, Clause clause)
    {
        var start = clause.Start;
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (GateWords.ListMarks.Contains(text.Lower[i], StringComparison.Ordinal))
            {
                yield return clause with { Start = start, End = i };
                start = i + 1;
            }
        }

        yield return clause with { Start = start };
    }

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
        foreach (var piece in line.Text.Clauses.SelectMany(c => Pieces(line.Text, c.Range)))
        {
            var (content, there) = Overlap.Of(line.Text, piece, entries);
            if (content - there >= LeastNew && content - there >= MostNew * content)
            {
                yield return line.Finds(GateRules.Novelty, GateWordingZh.Invented(piece.In(line.Text.Raw).Trim()));
            }
        }

        foreach (var praise in GateWords.Praise.FindIn(line.Text.Lower).Where(p => !entries.Exists(e => e.Lower.Contains(p.Word, StringComparison.Ordinal))))
        {
            yield return line.Finds(GateRules.Novelty, GateWordingZh.Invented(line.Text.Raw.Substring(praise.Start, praise.Word.Length)));
        }
    }
}
