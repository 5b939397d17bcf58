using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Facts;

namespace BotReport.Core.Asking.Lexicon;

/// <summary>The days back from today that a question names: 最近两周, 近3个月, 过去半年.</summary>
internal static partial class RecentDays
{
    private const string Digits = "零一二三四五六七八九十";

    /// <summary>The first such words of a question; null when there are none.</summary>
    public static DateMention? Find(string text, DateOnly today)
    {
        var match = Pattern().Match(text);
        return match.Success ? new(0, match.Index, match.Value, new DateSpan(Back(match.Groups["n"].Value, match.Groups["unit"].Value, today).AddDays(1), today), false) : null;
    }

    private static DateOnly Back(string number, string unit, DateOnly today)
    {
        var half = number.StartsWith('半');
        var n = number.Length == 0 || half ? 1 : number == "两" ? 2
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read
            : Math.Max(1, number.Select(c => Digits.IndexOf(c, StringComparison.Ordinal)).Sum());
        return unit switch
        {
            "年" => today.AddMonths(half ? -6 : -12 * n),
            "季度" => today.AddMonths(-3 * n),
            "月" => half ? today.AddDays(-15) : today.AddMonths(-n),
            "天" => today.AddDays(-n),
            _ => today.AddDays(-7 * n),
        };
    }

    [GeneratedRegex("(?:最近|过去|近)(?:(?<n>\\d{1,2}|[一二两三四五六七八九]|半|十[一二]?)个?(?<unit>天|周|星期|礼拜|月|季度|年))", RegexOptions.None, 5000)]
    private static partial Regex Pattern();
}
