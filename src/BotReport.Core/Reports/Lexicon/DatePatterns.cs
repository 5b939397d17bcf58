using System.Text.RegularExpressions;

namespace BotReport.Core.Reports.Lexicon;

/// <summary>Weeks and dates in titles and properties.</summary>
internal static partial class DatePatterns
{
    /// <summary>The week in a title: 2024-W45, 2024年第48周, W48, 第48周.</summary>
    [GeneratedRegex(
        @"(?<label>\d{4}-W\d{1,2})|(?:(?<year>\d{4})(?<between>\s*年?\s*))?(?:(?<before>第\s*)(?<week>\d{1,2})(?<after>\s*周)|(?<before>(?<![A-Za-z])W)(?<week>\d{1,2})(?!\d))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex Week();

    /// <summary>The days in a title: 11.25-11.29, 12/2～12/6, 2024年11月25日-29日.</summary>
    [GeneratedRegex(
        """
        (?<![\d.])
        (?:(?<year>\d{4})(?<s1>[-./年]))?(?<month>\d{1,2})(?<s2>[-./月])(?<day>\d{1,2})(?<s3>日?)
        (?<to>\s*(?:-|–|—|－|~|～|至|到)+\s*)
        (?:(?:(?<year2>\d{4})(?<t1>[-./年]))?(?<month2>\d{1,2})(?<t2>[-./月]))?(?<day2>\d{1,2})(?<t3>日?)
        (?![\d.])
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex Days();

    /// <summary>The time in a property: 2024年11月15日 16:17, 2024-11-15, 11/15 16:17:00.</summary>
    [GeneratedRegex(
        """
        (?<!\d)
        (?:(?<year>\d{4})(?<s1>\s*[-./年]\s*))?(?<month>\d{1,2})(?<s2>\s*[-./月]\s*)(?<day>\d{1,2})(?<s3>\s*日|(?!\d))
        (?:(?<gap>[\sT]+)(?<hour>\d{1,2})(?<colon>[:：])(?<minute>\d{2})(?:[:：](?<second>\d{2}))?)?
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex Time();

    /// <summary>The time in a property of an English export: November 15, 2024 4:17 PM.</summary>
    [GeneratedRegex(
        @"(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<day>\d{1,2}), (?<year>\d{4})(?<clock> \d{1,2}:\d{2} [AP]M)?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex EnglishTime();
}
