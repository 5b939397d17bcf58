using System.Text.RegularExpressions;

namespace BotReport.Core.Weeks.Lexicon;

/// <summary>The ways people name a week, Chinese and English, over text in normal form.</summary>
internal static partial class WeekPatterns
{
    private const string Year = @"(?:(?<year>(?<!\d)\d{4}|(?<!\d)\d{2}(?=年))(?:年|[-/.]|[ ])?|(?<lastYear>去年)|(?<thisYear>今年|本年)|(?<nextYear>明年))?[ ]{0,2}";
    private const string Week = @"(?:周|星期|礼拜)";
    private const string ThatWeek = @"(?:那|这|所在|所在的|当|的那|的)(?:一|个)?(?:周|星期|礼拜)";
    private const string Month = @"(?:" + Year + @"(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月份?|(?<thisMonth>本月|这个?月|当月)|(?<lastMonth>上个?月|上月))(?:的|里的?|里)?[ ]{0,2}";

    /// <summary>上周, 上上周, 下个星期, last week; not the ones in 早上周会, 看一下周报, 发下周报, 成本周转, 版本周五, 本周期.</summary>
    private const string Relative =
        "(?:(?<![马晚早线以网加])(?<back>上{1,4})|(?<![一线如以])(?!(?<=[查看问发写改催交找给])下周报)(?<on>下{1,4}))[一个]?" + Week + "(?!期)"
        + "|(?:(?<![成版基样文脚])(?<same>本)|(?<same>这一|这个|这|当))" + Week + "(?!期|转)"
        + @"|(?<!第)(?<ago>[一两二三四五六七八九]|(?<!\d)\d{1,2})[个]?" + Week + "(?:之前|以前|前)"
        + @"|\b(?:(?<before>week before last)|(?<last>last week)|(?<next>next week)|(?<same>this week))\b";

    /// <summary>2024-11-15那周, 11月15日那一周, 双十一那周.</summary>
    private const string OfDay =
        Year + @"(?:(?<m>\d{1,2})(?:月|[-/.])(?<d>\d{1,2})[日号]?|(?<feast>双十一|双11|双十二|双12|国庆节?|元旦|五一|劳动节|六一八|618))[ ]{0,2}" + ThatWeek;

    /// <summary>11月第2周, 上个月第三周, 11月最后一周. Before <see cref="Numbered"/>, which would take its 第2周 for the year's second week.</summary>
    private const string OfMonth = Month + @"(?:第(?<nth>[1-6]|[一二三四五六])[个]?" + Week + @"(?!期)|(?<lastNth>最后[一1]?[个]?)" + Week + ")";

    /// <summary>2024-W45, W45, 第46周, 2024年第46周, week 46; 46周 alone only with two digits and not as a length of time.</summary>
    private const string Numbered =
        Year + @"(?:(?<![A-Za-z0-9])(?:wk|week|w)[ ]?(?<no>\d{1,2})(?![A-Za-z0-9])(?:周)?|(?<=\d{4})w(?<no>\d{1,2})(?![A-Za-z0-9])"
        + @"|第[ ]?(?<no>\d{1,2}|[一二三四五六七八九十]{1,4})[ ]?[个]?" + Week + @"(?![期年])|(?<![\d.第约近月])(?<no>[1-5]\d)周(?![前后内以之年时]|的(?:时|工期|开发|周期)))";

    [GeneratedRegex(
        "(?<relative>" + Relative + ")|(?<ofDay>" + OfDay + ")|(?<ofMonth>" + OfMonth + ")|(?<numbered>" + Numbered + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        5000)]
    public static partial Regex Any();

    /// <summary>The month and day of a fixed feast: 双十一 is 11-11.</summary>
    public static (int Month, int Day) Feast(string name) => name switch
    {
        "双十一" or "双11" => (11, 11),
        "双十二" or "双12" => (12, 12),
        "元旦" => (1, 1),
        "五一" or "劳动节" => (5, 1),
        "六一八" or "618" => (6, 18),
        _ => (10, 1),
    };

    /// <summary>A number up to 99, written 45, 十二, 四十五 or 两; 0 when it is none.</summary>
    public static int Number(string text)
    {
        if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? Digit(text)
            : ((ten == 0 ? 1 : Digit(text[..ten])) * 10) + (ten == text.Length - 1 ? 0 : Digit(text[(ten + 1)..]));
    }

    private static int Digit(string text) => text == "两" ? 2 : text.Length == 1 ? "零一二三四五六七八九".IndexOf(text, StringComparison.Ordinal) : 0;
}
