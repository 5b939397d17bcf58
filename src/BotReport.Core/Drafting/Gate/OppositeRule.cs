using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Up is not told as down, bought not as sold, agreed not as not agreed: a word of a pair stands in a line only where its entries do not say the other alone.</summary>
internal sealed class OppositeRule : IGateRule
{
    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.Where(l => l.Cites.Count > 0).SelectMany(line => Turned(line).Concat(Denied(line)));

    private static IEnumerable<GateFinding> Turned(CitingLine line)
    {
        var said = Of(line.Text);
        if (said.Count == 0)
        {
            yield break;
        }

        var there = line.Cites.SelectMany(c => Of(c.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var (one, other) in OppositeWords.Pairs)
        {
            foreach (var (mine, turned) in new[] { (one, other), (other, one) })
            {
                if (said.FirstOrDefault(mine.Contains) is { } word && !there.Overlaps(mine) && there.Overlaps(turned))
                {
                    yield return line.Finds(GateRules.State, GateWordingZh.Gained(word));
                }
            }
        }
    }

    /// <summary>不同意 where the entry says 同意, and the other way round.</summary>
    private static IEnumerable<GateFinding> Denied(CitingLine line)
    {
        var entries = line.Cites.Select(c => c.Text.Lower).ToList();
        foreach (var c in After(line.Text.Lower).Where(c => !entries.Exists(e => Has(e, c)) && entries.Exists(e => Plain(e, c))))
        {
            yield return line.Finds(GateRules.State, GateWordingZh.Gained($"{OppositeWords.Not}{c}"));
        }

        foreach (var c in entries.SelectMany(After).Distinct().Where(c => !Has(line.Text.Lower, c) && Plain(line.Text.Lower, c) && !entries.Exists(e => Plain(e, c))))
        {
            yield return line.Finds(GateRules.State, GateWordingZh.Lost($"{OppositeWords.Not}{c}"));
        }
    }

    private static HashSet<string> Of(GateText text) => OppositeWords.All.FindIn(text.Lower).Select(h => h.Word).ToHashSet(StringComparer.Ordinal);

    /// <summary>The chars that are denied.</summary>
    private static IEnumerable<char> After(string text) => Enumerable.Range(1, Math.Max(0, text.Length - 1))
        .Where(at => text[at - 1] == OppositeWords.Not && char.IsLetter(text[at])
            && (!OppositeWords.NotDenied.Contains(text[at], StringComparison.Ordinal) || text.AsSpan(at).StartsWith(OppositeWords.Agreed, StringComparison.Ordinal)))
        .Select(at => text[at])
        .Distinct();

    private static bool Has(string text, char c) => text.Contains($"{OppositeWords.Not}{c}", StringComparison.Ordinal);

    private static bool Plain(string text, char c)
    {
        var at = text.IndexOf(c, StringComparison.Ordinal);
        return at == 0 || (at > 0 && !OppositeWords.Denying.Contains(text[at - 1], StringComparison.Ordinal));
    }
}
