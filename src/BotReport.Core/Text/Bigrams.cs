namespace BotReport.Core.Text;

/// <summary>The one tokenizer of the search index and of every question put to it.</summary>
/// <remarks>
/// Runs of Chinese characters become overlapping pairs, so that two-character words (好店) match; runs of letters and digits become
/// lower-case words; a lone Chinese character stays; the script's change is a border: 自建POS is 自建 and pos.
/// </remarks>
public static class Bigrams
{
    /// <summary>The terms of a text in order, repeats included.</summary>
    public static IEnumerable<string> Terms(string text)
    {
        var form = Normal.Form(Unseen.Without(text));
        var i = 0;
        while (i < form.Length)
        {
            var kind = KindOf(form[i]);
            var end = i + 1;
            while (end < form.Length && KindOf(form[end]) == kind)
            {
                end++;
            }

            if (kind == Kind.Word)
            {
                yield return Normal.Key(form[i..end]);
            }
            else if (kind == Kind.Han)
            {
                for (var at = i; at < Math.Max(end - 1, i + 1); at++)
                {
                    yield return form[at..Math.Min(at + 2, end)];
                }
            }

            i = end;
        }
    }

    private static Kind KindOf(char c) => c switch
    {
        >= '\u3400' and <= '\u9FFF' => Kind.Han,
        _ when char.IsAsciiLetterOrDigit(c) => Kind.Word,
        _ when char.IsLetterOrDigit(c) || char.IsSurrogate(c) => Kind.Word,
        _ => Kind.Border,
    };

    private enum Kind
    {
        Border,
        Word,
        Han,
    }
}
