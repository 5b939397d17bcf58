using System.Text;

namespace BotReport.Core.Text;

/// <summary>Signs that nobody sees: of no width, or turning the others round. A name with one in it is the same name, and nothing is shown turned round by them.</summary>
/// <remarks>
/// Decided once: what is said comes to the dialogue without them, so that everything that is read, kept and searched is what people see; what came is kept as it
/// came in the inbox and, of an imported page, in its lines. Names (<see cref="Normal.Key"/>) and the search (<see cref="Bigrams"/>) pass over them on both sides, and whatever is shown has none that turn.
/// </remarks>
public static class Unseen
{
    /// <summary>Whether a sign is none that is seen.</summary>
    public static bool Is(char sign) => sign is >= '\u200B' and <= '\u200F' or '\u2060' or '\uFEFF' || Turns(sign);

    /// <summary>Whether a sign says in which direction the others run.</summary>
    public static bool Turns(char sign) => sign is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The text without any of them, but for the joiners within pictures: 👨‍👩‍👧 stays one.</summary>
    public static string Without(string text) => Kept(text, static (all, at) => !Is(all[at]) || JoinsPictures(all, at));

    /// <summary>The text as it may be shown: every sign in its place.</summary>
    public static string Upright(string text) => Kept(text, static (all, at) => !Turns(all[at]));

    private static string Kept(string text, Func<string, int, bool> keeps)
    {
        if (!text.Any(Is))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (keeps(text, at))
            {
                kept.Append(text[at]);
            }
        }

        return kept.ToString();
    }

    private static bool JoinsPictures(string text, int at) =>
        text[at] == '\u200D' && at > 0 && at + 1 < text.Length && IsPicture(text[at - 1]) && IsPicture(text[at + 1]);

    /// <remarks>Pictures beyond the first plane, the signs that are drawn as one (♂, ❤), and what says that they are.</remarks>
    private static bool IsPicture(char sign) => char.IsSurrogate(sign) || sign is (>= '\u2600' and <= '\u27BF') or '\uFE0F';
}
