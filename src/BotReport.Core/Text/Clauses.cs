namespace BotReport.Core.Text;

/// <summary>Cuts a line into sentences and these into clauses. Offsets are those of the line.</summary>
public static class Clauses
{
    private const char FullStop = '\u3002'; // the Chinese full stop, which has no half-width form in Normal
    private const char Particle = '\u4e86'; // the particle that ends a clause of what has happened
    private const char Arrow = '\u2192';

    /// <summary>Sentences: cut at full stop, semicolon, exclamation and question mark, never inside parentheses.</summary>
    /// <param name="normal">The line in <see cref="Normal.Form"/>.</param>
    public static IReadOnlyList<Clause> Sentences(string normal) => Cut(normal, 0, normal.Length, EndsSentence);

    /// <summary>Clauses of a sentence: cut at commas, arrows and a space behind the particle that tells what has happened; what stands in parentheses is a clause of its own, behind the one it stands in.</summary>
    /// <remarks>The comma of 3,857 cuts nothing.</remarks>
    public static IReadOnlyList<Clause> Of(string normal, Clause sentence)
    {
        List<Clause> all = [];
        foreach (var clause in Cut(normal, sentence.Start, sentence.End, EndsClause))
        {
            all.Add(clause);
            for (var i = clause.Start; i < clause.End; i++)
            {
                if (normal[i] == '(' && Closing(normal, i, clause.End) is var close and > 0)
                {
                    all.AddRange(Cut(normal, i + 1, close, EndsClause).Select(c => c with { Aside = true }));
                    i = close;
                }
            }
        }

        return all;
    }

    /// <summary>The text with everything in parentheses blanked, as long as before.</summary>
    public static string WithoutAsides(string normal)
    {
        if (!normal.Contains('(', StringComparison.Ordinal))
        {
            return normal;
        }

        var chars = normal.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (chars[i] == '(' && Closing(normal, i, normal.Length) is var close and > 0)
            {
                Array.Fill(chars, ' ', i, close + 1 - i);
                i = close;
            }
        }

        return new string(chars);
    }

    /// <summary>Whether the comma here parts thousands: one to three digits before it, exactly three behind.</summary>
    public static bool PartsThousands(string normal, int comma) =>
        comma > 0 && char.IsAsciiDigit(normal[comma - 1]) && !EndsDay(normal, comma)
        && comma + 3 < normal.Length
        && char.IsAsciiDigit(normal[comma + 1]) && char.IsAsciiDigit(normal[comma + 2]) && char.IsAsciiDigit(normal[comma + 3])
        && (comma + 4 >= normal.Length || !char.IsAsciiDigit(normal[comma + 4]));

    // 6/18,618 is a day and a figure.
    private static bool EndsDay(string normal, int comma)
    {
        var at = comma - 1;
        while (at > 0 && char.IsAsciiDigit(normal[at]) && comma - at <= 2)
        {
            at--;
        }

        return normal[at] == '/';
    }

    private static List<Clause> Cut(string normal, int from, int to, Func<string, int, bool> ends)
    {
        List<Clause> pieces = [];
        var start = from;
        for (var i = from; i < to; i++)
        {
            if (normal[i] == '(' && Closing(normal, i, to) is var close and > 0)
            {
                i = close;
            }
            else if (ends(normal, i))
            {
                Add(pieces, normal, start, i);
                start = i + 1;
            }
        }

        Add(pieces, normal, start, to);
        return pieces;
    }

    private static void Add(List<Clause> pieces, string normal, int start, int end)
    {
        if (normal.AsSpan(start, end - start).IsWhiteSpace())
        {
            return;
        }

        pieces.Add(new Clause(start, end));
    }

    // Bounded, so that a line of opening parentheses stays linear.
    private static int Closing(string normal, int open, int to)
    {
        var close = normal.IndexOf(')', open, Math.Min(to - open, 200));
        return close > open ? close : -1;
    }

    private static bool EndsSentence(string normal, int i) => normal[i] is FullStop or ';' or '!' or '?' or '\n';

    private static bool EndsClause(string normal, int i) =>
        normal[i] is Arrow || EndsSentence(normal, i) || (normal[i] == ',' && !PartsThousands(normal, i))
        || (normal[i] == ' ' && i > 0 && normal[i - 1] == Particle && i + 1 < normal.Length && normal[i + 1] is >= '\u4e00' and <= '\u9fff');
}
