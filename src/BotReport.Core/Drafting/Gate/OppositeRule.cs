using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Up is not told as down, bought not as sold, agreed not as not agreed: a word of a pair stands in a line only where its entries do not say the other alone.</summary>
internal sealed class OppositeRule : IGateRule
{
    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.Where(l => l.Cites.Count > 0).SelectMany(line => Turned(line).Concat(Denied(line)).Concat(DeniedOfOther(line)).Concat(Had(line)));

    private static IEnumerable<GateFinding> Turned(CitingLine line)
    {
        var said = OppositeWords.All.FindIn(line.Text.Lower).Where(h => !IsOpen(line.Text.Lower, h.Start)).Select(h => h.Word).ToHashSet(StringComparer.Ordinal);
        if (said.Count == 0)
        {
            yield break;
        }

        var there = line.Cites.SelectMany(c => Of(c.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var (one, other) in OppositeWords.Pairs)
        {
            foreach (var (mine, turned) in new[] { (one, other), (other, one) })
            {
                if (said.FirstOrDefault(mine.Contains) is { } word && !there.Overlaps(mine) && there.Overlaps(turned) && !IsSaidOtherwise(line, word))
                {
                    yield return line.Finds(GateRules.State, GateWordingZh.Gained(word));
                }
            }
        }
    }

    // 尚未决定: nothing is decided.
    private static bool IsOpen(string text, int at) => at > 0 && (OppositeWords.Denying.Contains(text[at - 1], StringComparison.Ordinal) || GateWords.Awaits.In(text[(at - 1)..at]));

    // 减少到 for 降到.
    private static bool IsSaidOtherwise(CitingLine line, string word) => line.Text.Meanings.FirstOrDefault(m => m.Word == word) is { Value: GateWords.Fall or GateWords.Rise } mine
        && line.Cites.Any(c => c.Text.Meanings.Any(m => m.Value == mine.Value));

    /// <summary>不同意 where the entry says 同意, and the other way round.</summary>
    private static IEnumerable<GateFinding> Denied(CitingLine line)
    {
        var entries = line.Cites.Select(c => c.Text.Lower).ToList();
        foreach (var c in After(line.Text.Lower).Where(c => !entries.Exists(e => Has(e, c)) && entries.Exists(e => Plain(e, c))))
        {
            yield return line.Finds(GateRules.State, GateWordingZh.Gained(Denial(line.Text.Lower, c)));
        }

        foreach (var c in entries.SelectMany(After).Distinct().Where(c => !Has(line.Text.Lower, c) && Plain(line.Text.Lower, c) && !entries.Exists(e => Plain(e, c))))
        {
            yield return line.Finds(GateRules.State, GateWordingZh.Lost(Denial(entries.Find(e => DeniedAt(e, c) >= 0)!, c)));
        }
    }

    // 不支持批量代付 where the entry says that of 实时代付 only: what is said of the same thing there says it without 不.
    private static IEnumerable<GateFinding> DeniedOfOther(CitingLine line)
    {
        foreach (var member in line.Text.Members)
        {
            var mine = member.Range.In(line.Text.Lower);
            foreach (var c in After(mine))
            {
                var there = line.Cites.SelectMany(e => e.Text.Members.Select(m => (Words: m.Range.In(e.Text.Lower), Shared: m.Pairs.Count(member.Pairs.Contains)))).ToList();
                var denied = there.Where(t => Has(t.Words, c)).Select(t => t.Shared).DefaultIfEmpty(int.MaxValue).Max();
                if (there.Exists(t => !Has(t.Words, c) && Plain(t.Words, c) && t.Words.Contains(c, StringComparison.Ordinal) && t.Shared > denied + 1))
                {
                    yield return line.Finds(GateRules.State, GateWordingZh.OtherState(mine.Trim()));
                }
            }
        }
    }

    // 有严重不符合 where the entry says 无严重不符合, and the other way round.
    private static IEnumerable<GateFinding> Had(CitingLine line)
    {
        foreach (var (mine, other) in new[] { (OppositeWords.With, OppositeWords.Without), (OppositeWords.Without, OppositeWords.With) })
        {
            for (var at = line.Text.Lower.IndexOf(mine, StringComparison.Ordinal); at >= 0 && at + 3 <= line.Text.Lower.Length; at = line.Text.Lower.IndexOf(mine, at + 1))
            {
                var what = line.Text.Lower.Substring(at + 1, 2);
                if (what.All(char.IsLetter) && !(at > 0 && OppositeWords.NotWith.Contains(line.Text.Lower[at - 1], StringComparison.Ordinal)) && !line.Cites.Any(c => c.Text.Lower.Contains(mine + what, StringComparison.Ordinal)) && line.Cites.Any(c => c.Text.Lower.Contains(other + what, StringComparison.Ordinal)))
                {
                    yield return line.Finds(GateRules.State, GateWordingZh.Gained(mine + what));
                }
            }
        }
    }

    private static HashSet<string> Of(GateText text) => OppositeWords.All.FindIn(text.Lower).Select(h => h.Word).ToHashSet(StringComparer.Ordinal);

    /// <summary>The chars that are denied.</summary>
    private static IEnumerable<char> After(string text) => Enumerable.Range(1, Math.Max(0, text.Length - 1))
        .Where(at => text[at - 1] == OppositeWords.Not && char.IsLetter(text[at])
            && (!OppositeWords.NotDenied.Contains(text[at], StringComparison.Ordinal) || text.AsSpan(at).StartsWith(OppositeWords.Agreed, StringComparison.Ordinal)))
        .Select(at => text[at])
        .Distinct();

    // 存量不受影响 for 不影响存量, 不再续 for 不续.
    private static bool Has(string text, char c) => DeniedAt(text, c) >= 0
        || OppositeWords.Light.Any(light => text.Contains($"{OppositeWords.Not}{light}{c}", StringComparison.Ordinal))
        || (text.IndexOf(OppositeWords.NotSuffering, StringComparison.Ordinal) is >= 0 and var at && text.IndexOf(c, at) >= 0);

    private static int DeniedAt(string text, char c) => text.IndexOf($"{OppositeWords.Not}{c}", StringComparison.Ordinal);

    // 不影响, and no 不影.
    private static string Denial(string text, char c)
    {
        var at = DeniedAt(text, c);
        return at + 3 <= text.Length && DeedWords.Are(text.AsSpan(at + 1, 2)) ? text.Substring(at, 3) : text.Substring(at, 2);
    }

    private static bool Plain(string text, char c)
    {
        var at = text.IndexOf(c, StringComparison.Ordinal);
        return at == 0 || (at > 0 && !OppositeWords.Denying.Contains(text[at - 1], StringComparison.Ordinal));
    }
}
