using System.Text.RegularExpressions;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Shapes in the words before a figure.</summary>
internal static partial class MetricPatterns
{
    /// <summary>11月交易, 12月至今: the figure of a month; 截至10月底 only says up to when.</summary>
    [GeneratedRegex("(?<!\\d|截[至止][到至]?\\s?)(?:1[0-2]|0?[1-9])月(?!\\s?\\d)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Month();

    /// <summary>Behind an event word: how often it happened, not when.</summary>
    [GeneratedRegex("^\\s?\\d[\\d,]{0,9}(?:\\.\\d{1,4})?[万亿]?(?:次|个|家|台|城|笔|条|份|套|项|件|人|户|张|单|起)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex CountOfTimes();

    /// <summary>Right behind a figure that is a condition: 成功率 > 78% 才放量.</summary>
    [GeneratedRegex("^\\s?(?:以上|以下)?\\s?(?:才|方可|则|的话|再(?:放|开|推|上|全)|就(?:放|开|推|上|全|可以|继续)|继续(?:放|开|推|扩|$))", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Condition();

    /// <summary>The days up to that of the report: 近7天, 最近两周.</summary>
    [GeneratedRegex("(?:近|最近|过去)(?<n>\\d{1,3}|[一两二三四五六七八九十])个?(?<u>天|日|周|星期|月)(?!活)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Recent();

    /// <summary>A month written alone.</summary>
    [GeneratedRegex("^\\d{1,2}月$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex WholeMonth();
}
