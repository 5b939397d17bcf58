using System.Collections.Frozen;

namespace BotReport.Core.Text;

/// <summary>A word found in a text.</summary>
/// <param name="Start">Offset of its first char.</param>
/// <param name="Word">The word as it stands in the list.</param>
/// <param name="Value">What the list says about it.</param>
public readonly record struct WordHit<T>(int Start, string Word, T Value)
{
    /// <summary>Offset behind its last char.</summary>
    public int End => Start + Word.Length;
}

/// <summary>Finds the words of a list in a text: the longest at each place, left to right, no two overlapping.</summary>
/// <remarks>Looks once at each char, so a long line costs as much per char as a short one. Latin words match only as whole words: pos is not in posix.</remarks>
public sealed class WordFinder<T>
{
    private readonly FrozenDictionary<char, KeyValuePair<string, T>[]> _byFirst;

    /// <summary>A finder for these words; they are compared as they are, so bring words and text into one form.</summary>
    public WordFinder(IEnumerable<KeyValuePair<string, T>> words) =>
        _byFirst = words
            .Where(w => w.Key.Length > 0)
            .GroupBy(w => w.Key[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Key.Length).ToArray());

    /// <summary>All hits from left to right.</summary>
    public IReadOnlyList<WordHit<T>> FindIn(string text)
    {
        List<WordHit<T>>? hits = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i) is { } hit)
            {
                (hits ??= []).Add(hit);
                i = hit.End - 1;
            }
        }

        return hits ?? [];
    }

    /// <summary>The first hit, or null.</summary>
    public WordHit<T>? FirstIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i) is { } hit)
            {
                return hit;
            }
        }

        return null;
    }

    /// <summary>The longest word that begins at a place.</summary>
    public WordHit<T>? At(string text, int index)
    {
        if (index >= text.Length || !_byFirst.TryGetValue(text[index], out var words))
        {
            return null;
        }

        foreach (var (word, value) in words)
        {
            if (string.CompareOrdinal(text, index, word, 0, word.Length) == 0 && Whole(text, index, word))
            {
                return new WordHit<T>(index, word, value);
            }
        }

        return null;
    }

    private static bool Whole(string text, int start, string word)
    {
        var end = start + word.Length;
        return !(char.IsAsciiLetterOrDigit(word[0]) && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            && !(char.IsAsciiLetterOrDigit(word[^1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]));
    }
}
