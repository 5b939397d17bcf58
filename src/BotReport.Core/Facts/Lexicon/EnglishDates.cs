using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>How dates are written in English, and what their words mean. Patterns read lines in normal form and lower case.</summary>
/// <remarks>Short names of days and months count only as whole words, <c>may</c>, <c>sat</c> and the like only beside a number or behind a word of time.</remarks>
internal static partial class EnglishDates
{
    private const int Timeout = 5000;
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Start = "(?<![a-z\\d])";
    private const string End = "(?![a-z\\d])";
    private const string Month = "(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const string Due = "(?:(?<=(?<by>by|before|until)\\s(?:the\\s)?)|(?<!by\\s|every\\s|each\\s))";

    /// <summary>Nov 12, November 12th, Dec. 3, 2024.</summary>
    [GeneratedRegex(Start + Month + "\\.?\\s?(?<d>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?" + End + "(?![.:%]\\d)(?:,?\\s(?<y>20\\d\\d)" + End + ")?", Plain, Timeout)]
    public static partial Regex MonthDay();

    /// <summary>12 Nov, 3rd of December.</summary>
    [GeneratedRegex("(?<![a-z\\d./])(?<d>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\s(?:of\\s)?" + Month + End + "(?:,?\\s(?<y>20\\d\\d)" + End + ")?", Plain, Timeout)]
    public static partial Regex DayMonth();

    /// <summary>end of Dec, early January, mid-Feb, in March.</summary>
    [GeneratedRegex(Start + "(?:(?<part>end\\sof|late|early|mid)[\\s-]|(?<=(?:in|by|until|before|during)\\s))" + Month + "\\.?" + End + "(?!\\s?\\d{1,2}" + End + ")(?:\\s(?<y>20\\d\\d)" + End + ")?", Plain, Timeout)]
    public static partial Regex MonthPart();

    /// <summary>Friday, next Wednesday, last Tue, this Thu: short names only behind a word of time.</summary>
    [GeneratedRegex(
        Start + Due + "(?:(?<w>next|this|last|coming)\\s|(?<=(?:on|by|before|until|from|to|since|till|for)\\s)|(?=[a-z]{3,6}day))(?<x>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?" + End + "(?!s)",
        Plain,
        Timeout)]
    public static partial Regex Weekday();

    /// <summary>next week, this month, end of next quarter, EOM, EOW.</summary>
    [GeneratedRegex(
        Start + "(?:(?<end>end\\sof\\s)?(?:(?<w>next|this|last|coming)\\s)(?<u>week|month|quarter|year)|(?<end>end\\sof\\s)(?:the\\s)?(?<u>day|week|month|quarter|year)|(?<end>eo)(?<u>d|w|m|q|y)|(?<end>month|quarter|year)-(?<u>end))" + End,
        Plain,
        Timeout)]
    public static partial Regex Stretch();

    /// <summary>today, tomorrow, yesterday.</summary>
    [GeneratedRegex(Start + "(?<day>today|tonight|tomorrow|tmr|yesterday)" + End, Plain, Timeout)]
    public static partial Regex Day();

    /// <summary>The number of a month by its first three letters.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Numbers("jan=1 feb=2 mar=3 apr=4 may=5 jun=6 jul=7 aug=8 sep=9 oct=10 nov=11 dec=12");

    /// <summary>The number of a weekday by its first three letters, Monday first.</summary>
    public static FrozenDictionary<string, int> Weekdays { get; } = Numbers("mon=1 tue=2 wed=3 thu=4 fri=5 sat=6 sun=7");

    /// <summary>Weeks, months, quarters and years counted from the present one.</summary>
    public static FrozenDictionary<string, int> Steps { get; } = Numbers("this=0 next=1 coming=0 last=-1");

    /// <summary>this coming Friday: the next there is.</summary>
    public const string Coming = "coming";

    /// <summary>Days counted from the report's day.</summary>
    public static FrozenDictionary<string, int> Days { get; } = Numbers("today=0 tonight=0 tomorrow=1 tmr=1 yesterday=-1");

    /// <summary>The words for a part of a month as the other forms write them.</summary>
    public static FrozenDictionary<string, string> Parts { get; } = new Dictionary<string, string>
    {
        [string.Empty] = string.Empty,
        ["end of"] = "底",
        ["late"] = "下旬",
        ["early"] = "初",
        ["mid"] = "中旬",
    }.ToFrozenDictionary();

    private static FrozenDictionary<string, int> Numbers(string rows) =>
        rows.Split(' ').Select(r => r.Split('=')).ToFrozenDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));
}
