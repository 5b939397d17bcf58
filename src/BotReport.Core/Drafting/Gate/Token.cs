using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>A fact, a word that has others of its meaning, or a char: what two texts are compared by.</summary>
internal readonly record struct Token(int Start, int End, Atom? Atom, string? Meaning, char Char)
{
    /// <summary>What carries meaning in a stretch of a text, left to right; fillers and marks are left out.</summary>
    public static List<Token> In(GateText text, Clause range)
    {
        List<Token> tokens = [];
        for (var i = range.Start; i < range.End; i++)
        {
            if (text.AtomAt(i) is { } atom && atom.Start == i)
            {
                tokens.Add(new Token(i, atom.End, atom, null, default));
                i = atom.End - 1;
            }
            else if (text.AtomAt(i) is null && text.Meanings.FirstOrDefault(m => m.Start == i) is { Word: { } word } meaning)
            {
                tokens.Add(new Token(i, i + word.Length, null, meaning.Value, default));
                i += word.Length - 1;
            }
            else if (text.IsContent(i))
            {
                tokens.Add(new Token(i, i + 1, null, null, text.Lower[i]));
            }
        }

        return tokens;
    }

    /// <summary>A stretch of a text's tokens as it is written.</summary>
    public static string Written(GateText text, List<Token> tokens, Range range) =>
        range.End.Value == range.Start.Value ? string.Empty : text.Lower[tokens[range.Start].Start..tokens[range.End.Value - 1].End];

    /// <summary>Whether both say the same.</summary>
    public bool Is(Token other) => Atom is { } atom ? other.Atom is { } its && atom.Is(its)
        : Meaning is { } meaning ? other.Meaning == meaning
        : other.Atom is null && other.Meaning is null && Char == other.Char;

    /// <summary>The stretches in which two texts differ between what they have in common, in order: those of the one and those of the other, either perhaps empty.</summary>
    public static IEnumerable<(Range One, Range Other)> Differences(List<Token> one, List<Token> other)
    {
        var longest = Enumerable.Range(0, one.Count + 1).Select(_ => new int[other.Count + 1]).ToArray();
        for (var i = one.Count - 1; i >= 0; i--)
        {
            for (var j = other.Count - 1; j >= 0; j--)
            {
                longest[i][j] = one[i].Is(other[j]) ? longest[i + 1][j + 1] + 1 : Math.Max(longest[i + 1][j], longest[i][j + 1]);
            }
        }

        var (a, b, from, to) = (0, 0, 0, 0);
        while (a < one.Count && b < other.Count)
        {
            if (one[a].Is(other[b]))
            {
                if (a > from || b > to)
                {
                    yield return (from..a, to..b);
                }

                (a, b) = (a + 1, b + 1);
                (from, to) = (a, b);
            }
            else if (longest[a + 1][b] >= longest[a][b + 1])
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        if (from < one.Count || to < other.Count)
        {
            yield return (from..one.Count, to..other.Count);
        }
    }
}
