using System.Text.RegularExpressions;
using BotReport.Core.Facts;
using BotReport.Core.Facts.Dates;

namespace BotReport.Core.Asking.Lexicon;

/// <summary>The days back from today that a question names: 最近两周, 近3个月, 过去半年.</summary>
internal static partial class RecentDays
{
    /// <summary>The first such words of a question; null when there are none.</summary>
    public static DateMention? Find(string text, DateOnly today)
    {
        var match = Pattern().Match(text);
        return match.Success ? new(0, match.Index, match.Value, new DateSpan(Back(match, today).AddDays(1), today), false) : null;
    }

    private static DateOnly Back(Match match, DateOnly today)
    {
        var (half, unit) = (match.Groups["n"].Value == "半", match.Groups["unit"].Value);
        var n = half ? 1 : Math.Max(1, DateForms.Number(match, "n"));
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
