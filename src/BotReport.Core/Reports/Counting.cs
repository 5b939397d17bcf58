using System.Globalization;
using BotReport.Core.Reports.Lexicon;

namespace BotReport.Core.Reports;

/// <summary>Numbers as lists write them: 12, 十二, ⑫, l.</summary>
internal static class Counting
{
    /// <summary>The number; 0 when it is none (一二).</summary>
    public static int Read(MarkerStyle style, string written) => style switch
    {
        MarkerStyle.Number or MarkerStyle.BracketedNumber => int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture),
        MarkerStyle.LowerLetter => written[0] - 'a' + 1,
        MarkerStyle.UpperLetter => written[0] - 'A' + 1,
        MarkerStyle.Circled => written[0] - MarkerPatterns.Circled[0] + 1,
        MarkerStyle.CircledBracket => written[0] - MarkerPatterns.Circled[2] + 1,
        _ => Numeral(written),
    };

    /// <summary>The number as the style writes it; in digits where the style's signs end (㉑ is written 21).</summary>
    public static string Write(MarkerStyle style, int number) => style switch
    {
        MarkerStyle.LowerLetter when number <= 26 => ((char)('a' + number - 1)).ToString(),
        MarkerStyle.UpperLetter when number <= 26 => ((char)('A' + number - 1)).ToString(),
        MarkerStyle.Circled when number <= 20 => ((char)(MarkerPatterns.Circled[0] + number - 1)).ToString(),
        MarkerStyle.CircledBracket when number <= 20 => ((char)(MarkerPatterns.Circled[2] + number - 1)).ToString(),
        MarkerStyle.Numeral or MarkerStyle.BracketedNumeral when number < 100 => Numeral(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static int Numeral(string written)
    {
        var ten = written.IndexOf(MarkerPatterns.Numerals[9], StringComparison.Ordinal);
        return (ten, written.Length) switch
        {
            (-1, 1) => Digit(written[0]),
            (0, 1) => 10,
            (0, 2) => 10 + Digit(written[1]),
            (1, 2) => 10 * Digit(written[0]),
            (1, 3) when Digit(written[2]) < 10 => (10 * Digit(written[0])) + Digit(written[2]),
            _ => 0,
        };
    }

    private static string Numeral(int number)
    {
        var tens = number < 20 ? string.Empty : MarkerPatterns.Numerals[(number / 10) - 1].ToString();
        var ones = number % 10 == 0 ? string.Empty : MarkerPatterns.Numerals[(number % 10) - 1].ToString();
        return tens + (number < 10 ? string.Empty : MarkerPatterns.Numerals[9]) + ones;
    }

    private static int Digit(char c) => MarkerPatterns.Numerals.IndexOf(c, StringComparison.Ordinal) + 1;
}
