using System.Text.RegularExpressions;

namespace BotReport.Core.Drafting.Lexicon;

/// <summary>What a sentence may lose or gain and say the same.</summary>
internal static partial class IdleWords
{
    /// <summary>A text without them: two that are alike then say the same in the same order.</summary>
    public static string Without(string text) => Idle().Replace(text, "");

    // Nothing that tells who, what, when, whether or how much: no 了 (done), no 仅, no 已, no word of direction.
    [GeneratedRegex(@"^我们对|我们这边|我这边|我们|咱们|这边|目前|一下|相关的情况|的情况|相关|然后|其实|那个|这个|(?<=\p{IsCJKUnifiedIdeographs}{2})工作(?=$|[，。；、,;\s])|的|[，。；、！,;\s]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Idle();
}
