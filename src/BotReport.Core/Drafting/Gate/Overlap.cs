using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>How much of a stretch of text stands in others too.</summary>
internal static class Overlap
{
    /// <summary>The chars of meaning in a stretch, and how many of them stand in one of the other texts as part of a pair.</summary>
    /// <param name="withFacts">Whether names count, and of the others' numbers each like a char; else only what is neither number, date nor name.</param>
    public static (int Content, int There) Of(GateText text, Clause range, IReadOnlyList<GateText> others, bool withFacts = false)
    {
        var (content, there) = (0, 0);
        foreach (var fact in text.Atoms.Where(a => withFacts && a.Start >= range.Start && a.End <= range.End))
        {
            content += fact.Kind == AtomKind.Name ? fact.End - fact.Start : 0;
            there += !others.Any(o => o.Atoms.Any(fact.Is)) ? 0 : fact.Kind == AtomKind.Name ? fact.End - fact.Start : 1;
        }

        for (var i = range.Start; i < range.End; i++)
        {
            if (!text.IsContent(i) || text.AtomAt(i) is not null)
            {
                continue;
            }

            content++;
            there += IsTold(text, i, range, others) ? 1 : 0;
        }

        return (content, there);
    }

    /// <summary>Whether a char stands in one of the others as part of a pair, or of a word that says the same.</summary>
    public static bool IsTold(GateText text, int at, Clause range, IReadOnlyList<GateText> others) => IsThere(text, at, range, others) || IsSaidOtherwise(text, at, others);

    private static bool IsThere(GateText text, int at, Clause range, IReadOnlyList<GateText> others) =>
        (at > range.Start && Stands(text.Lower.AsSpan(at - 1, 2), others)) || (at + 1 < range.End && Stands(text.Lower.AsSpan(at, 2), others))
        || text.Dense(at, range).Any(pair => others.Any(o => o.DensePairs.Contains(pair)));

    /// <summary>Whether a word that means the same stands in one of the others: 推迟 for 延期.</summary>
    public static bool IsSaidOtherwise(GateText text, int at, IReadOnlyList<GateText> others)
    {
        foreach (var word in text.Meanings)
        {
            if (word.Start <= at && at < word.End)
            {
                return others.Any(o => o.Meanings.Any(m => m.Value == word.Value));
            }
        }

        return false;
    }

    private static bool Stands(ReadOnlySpan<char> pair, IReadOnlyList<GateText> others)
    {
        foreach (var other in others)
        {
            if (Ties(pair[0]) && Ties(pair[1]) && other.Lower.AsSpan().Contains(pair, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The # of 3#楼 is part of a word, a comma is none.
    private static bool Ties(char c) => char.IsLetterOrDigit(c) || c is '#' or '_' or '-';
}
