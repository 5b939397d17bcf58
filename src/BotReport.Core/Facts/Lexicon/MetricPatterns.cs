using System.Text.RegularExpressions;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Shapes in the words before a figure.</summary>
internal static partial class MetricPatterns
{
    /// <summary>11月交易, 12月至今: the figure of a month.</summary>
    [GeneratedRegex("(?<!\\d)(?:1[0-2]|0?[1-9])月(?!\\s?\\d)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Month();

    /// <summary>Behind an event word: how often it happened, not when.</summary>
    [GeneratedRegex("^\\s?\\d[\\d,]{0,9}(?:\\.\\d{1,4})?[万亿]?(?:次|个|家|台|城|笔|条|份|套|项|件|人|户|张|单|起)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex CountOfTimes();

    /// <summary>A month written alone.</summary>
    [GeneratedRegex("^\\d{1,2}月$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex WholeMonth();
}
