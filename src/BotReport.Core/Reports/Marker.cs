using BotReport.Core.Reports.Lexicon;

namespace BotReport.Core.Reports;

/// <summary>What stands between a line's indent and its text, understood well enough to count on.</summary>
/// <param name="Before">The whole marker when it does not count; else what stands before the number.</param>
/// <param name="Number">Counted from 1; 0 when the marker does not count.</param>
/// <param name="After">What stands behind the number, spaces included.</param>
internal readonly record struct Marker(MarkerStyle Style, string Before, int Number, string After)
{
    /// <summary>No marker.</summary>
    public static Marker None { get; } = new(MarkerStyle.None, string.Empty, 0, string.Empty);

    /// <summary>Whether it counts: 1. and 一、 do, - does not.</summary>
    public bool IsOrdered => Number > 0;

    /// <summary>How many # stand in a heading; 0 in anything else.</summary>
    public int Depth => Style == MarkerStyle.Heading ? Before.Count(c => c == '#') : 0;

    /// <summary>The marker at the beginning of a text, and its length.</summary>
    /// <param name="doubtful">It may as well be an enumeration: 21、22日, A、B两个方案.</param>
    public static Marker Read(string text, out int length, out bool doubtful)
    {
        (length, doubtful) = (0, false);
        var match = MarkerPatterns.Marker().Match(text);
        if (!match.Success)
        {
            return None;
        }

        if (match.Groups["hash"].Success || match.Groups["bullet"].Success)
        {
            length = match.Length;
            return new Marker(match.Groups["hash"].Success ? MarkerStyle.Heading : MarkerStyle.Bullet, match.Value, 0, string.Empty);
        }

        var (open, written, close) = (match.Groups["open"].Value, match.Groups["number"].Value, match.Groups["close"].Value);
        var style = StyleOf(written, open.Length > 0);
        var number = Counting.Read(style, written);
        if (number == 0)
        {
            return None;
        }

        length = match.Length;
        doubtful = close.StartsWith(MarkerPatterns.Enumeration) && length < text.Length && StyleContinues(style, text[length]);
        return new Marker(style, open, number, close);
    }

    /// <summary>The marker of the list's item of that number.</summary>
    public string Write(int number) => IsOrdered ? Before + Counting.Write(Style, number) + After : Before;

    private static MarkerStyle StyleOf(string written, bool bracketed) => written[0] switch
    {
        >= '0' and <= '9' => bracketed ? MarkerStyle.BracketedNumber : MarkerStyle.Number,
        >= 'a' and <= 'z' => MarkerStyle.LowerLetter,
        >= 'A' and <= 'Z' => MarkerStyle.UpperLetter,
        var c when c >= MarkerPatterns.Circled[0] && c <= MarkerPatterns.Circled[1] => MarkerStyle.Circled,
        var c when c >= MarkerPatterns.Circled[2] && c <= MarkerPatterns.Circled[3] => MarkerStyle.CircledBracket,
        _ => bracketed ? MarkerStyle.BracketedNumeral : MarkerStyle.Numeral,
    };

    private static bool StyleContinues(MarkerStyle style, char next) => style switch
    {
        MarkerStyle.Number => char.IsAsciiDigit(next),
        MarkerStyle.Numeral => MarkerPatterns.Numerals.Contains(next, StringComparison.Ordinal),
        MarkerStyle.UpperLetter or MarkerStyle.LowerLetter => true,
        _ => false,
    };
}
