namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Words that tell what was done, how and when, and name nothing: 承诺, 随后, 最高. Where one stands for another, no name was changed.</summary>
/// <remarks>The verbs, adjectives and adverbs of two and three chars in jieba's dictionary that its corpus has twenty times or more; see Deeds/LICENSE.</remarks>
internal static class DeedWords
{
    private const int Longest = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> All = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text consists of such words and of single chars that tell a deed.</summary>
    public static bool Are(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return false;
        }

        // Whether the first chars can be read so, and with a word among them.
        Span<bool> reads = stackalloc bool[text.Length + 1];
        Span<bool> worded = stackalloc bool[text.Length + 1];
        reads[0] = true;
        for (var end = 1; end <= text.Length; end++)
        {
            if (reads[end - 1] && DeedChars.All.Contains(text[end - 1]))
            {
                reads[end] = true;
                worded[end] = worded[end - 1];
            }

            for (var length = 2; length <= Longest && length <= end; length++)
            {
                if (reads[end - length] && All.Contains(text.Slice(end - length, length)))
                {
                    reads[end] = worded[end] = true;
                }
            }
        }

        return worded[^1];
    }

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(typeof(DeedWords).Assembly.GetManifestResourceStream("deeds.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
