using System.Globalization;

namespace BotReport.Core.Text;

/// <summary>The form in which text is compared and read: full width becomes half width, every kind of space a plain space.</summary>
/// <remarks>
/// One char stays one char, so that an offset found in the normal form is an offset in what the owner wrote.
/// The seed page holds 18 NO-BREAK SPACES (U+00A0) behind full-width colons; they are read as spaces and written back as they were.
/// </remarks>
public static class Normal
{
    /// <summary>The normal form, as long as <paramref name="text"/>: <c>１２％（ａ）</c> is <c>12%(a)</c>.</summary>
    public static string Form(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = One(from[i]);
        }
    });

    /// <summary>The form in which names are equal: normal form, lower case, no spaces and nothing unseen. <c>O4 支付 × AI</c> is <c>o4支付×ai</c>.</summary>
    public static string Key(string text) =>
        string.Concat(Form(text).Where(c => !IsPassedOver(c)).Select(char.ToLowerInvariant));

    /// <summary>Whether a sign is not in the key of its text.</summary>
    internal static bool IsPassedOver(char c) => char.IsWhiteSpace(c) || Unseen.Is(c);

    /// <summary>The normal form in lower case, as long as <paramref name="text"/>: what the readers of facts look at.</summary>
    public static string Lower(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = char.ToLowerInvariant(One(from[i]));
        }
    });

    private static char One(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0), // full-width ASCII
        '\u3000' or '\u00A0' or '\u2007' or '\u202F' or '\t' => ' ',
        >= '\u2000' and <= '\u200A' => ' ',
        '\uFE55' or '\u2236' => ':',
        '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u301C' or '\u223C' => '~',
        > '\u007F' when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)), // the digits of every script, which patterns take for digits too
        _ => c,
    };
}
