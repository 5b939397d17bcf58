using System.Text.RegularExpressions;

namespace BotReport.Core.Text;

/// <summary>Numbers that are somebody's and no figure of a report: telephone numbers, bank cards, identity cards.</summary>
/// <remarks>
/// Cards are told by their check digits (Luhn; GB 11643), so that an order's or a batch's number of that length is taken for one at most one time in ten. Mainland
/// telephone numbers have no check digit: 11 digits that begin with 13 to 19, or an area code and a line of it.
/// </remarks>
public static partial class PrivateNumbers
{
    private const int IdentityDigits = 18;

    /// <summary>Where they stand, from left to right.</summary>
    public static IEnumerable<PrivateNumber> In(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            if (KindOf(match) is { } kind)
            {
                yield return new(match.Index, match.Length, kind);
            }
        }
    }

    private static PrivateNumberKind? KindOf(Match match)
    {
        if (match.Groups["phone"].Success)
        {
            return PrivateNumberKind.Phone;
        }

        var digits = string.Concat(match.Value.Where(c => char.IsAsciiLetterOrDigit(c))).ToUpperInvariant();
        return digits.Length == IdentityDigits && IsIdentity(digits) ? PrivateNumberKind.Identity
            : digits[^1] != 'X' && IsCard(digits) ? PrivateNumberKind.Card
            : null;
    }

    /// <summary>Luhn: every second digit from the right counts twice, by its digits; the sum ends in 0.</summary>
    private static bool IsCard(string digits) =>
        digits.Reverse().Select((c, at) => at % 2 == 0 ? c - '0' : ((c - '0') * 2 / 10) + ((c - '0') * 2 % 10)).Sum() % 10 == 0;

    /// <summary>The sum of the digits, each by its place's power of 2 modulo 11, is 1 modulo 11; X is ten.</summary>
    private static bool IsIdentity(string digits) =>
        digits.Reverse().Select((c, at) => (c == 'X' ? 10 : c - '0') * ((1 << at) % 11)).Sum() % 11 == 1;

    [GeneratedRegex(
        """
        (?<![0-9.])
        (?:
            (?<phone> (?:\+?86[\ -]?)? 1[3-9][0-9] [\ -]? [0-9]{4} [\ -]? [0-9]{4} | 0[0-9]{2,3}-[0-9]{7,8} )
            | (?<card> [0-9]{17}[0-9Xx] | [0-9]{4}(?:[\ -]?[0-9]{4}){2}[\ -]?[0-9]{1,4}(?:[\ -]?[0-9]{1,3})? )
        )
        (?![0-9]|\.[0-9])
        """,
        RegexOptions.IgnorePatternWhitespace,
        1000)]
    private static partial Regex Candidate();
}

/// <summary>A number that is somebody's.</summary>
public readonly record struct PrivateNumber(int At, int Length, PrivateNumberKind Kind);

/// <summary>What kind of number.</summary>
public enum PrivateNumberKind
{
    /// <summary>A mobile number or a line with its area code.</summary>
    Phone,

    /// <summary>A bank card.</summary>
    Card,

    /// <summary>An identity card.</summary>
    Identity,
}
