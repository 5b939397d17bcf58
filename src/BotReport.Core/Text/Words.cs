namespace BotReport.Core.Text;

/// <summary>A list of words that only are or are not in a text.</summary>
public sealed class Words
{
    private readonly WordFinder<bool> _finder;

    /// <summary>The words, separated by spaces; a space within one is written <c>_</c>.</summary>
    public Words(string words) =>
        _finder = new WordFinder<bool>(words
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Replace('_', ' '))
            .Distinct(StringComparer.Ordinal)
            .Select(w => KeyValuePair.Create(w, true)));

    /// <summary>Whether one of them stands in the text.</summary>
    public bool In(string text) => _finder.FirstIn(text) is not null;

    /// <summary>The first of them in the text, or null.</summary>
    public WordHit<bool>? FirstIn(string text) => _finder.FirstIn(text);

    /// <summary>All of them, left to right.</summary>
    public IReadOnlyList<WordHit<bool>> FindIn(string text) => _finder.FindIn(text);

    /// <summary>The text with blanks in their stead, as long as it was.</summary>
    public string Blanked(string text) => Blanked(text, FindIn(text));

    /// <summary>The text with blanks in the stead of what was found in it, as long as it was.</summary>
    public static string Blanked(string text, IEnumerable<WordHit<bool>> hits)
    {
        char[]? left = null;
        foreach (var hit in hits)
        {
            (left ??= text.ToCharArray()).AsSpan(hit.Start, hit.Word.Length).Fill(' ');
        }

        return left is null ? text : new string(left);
    }

    /// <summary>The longest of them that begins at a place, or null.</summary>
    public WordHit<bool>? At(string text, int index) => _finder.At(text, index);
}
