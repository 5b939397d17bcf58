using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>What a lead says to a publication or a correction that waits to be confirmed, where the same words mean other things else.</summary>
internal static class Publication
{
    private const char Send = '发';

    private static readonly HashSet<string> PutsOff = new(StringComparer.Ordinal)
    {
        "否", "不", "不要", "别", "先别", "别发", "等等", "等一等", "等一下", "等会", "等会儿", "再等等", "先等等", "先等一下", "稍等", "且慢", "停", "先停", "先别急", "还不能发", "还不发", "现在不发",
        "等等再发", "等一下再发", "等会再发", "等会儿再发", "待会再发", "待会儿再发", "晚点发", "晚点再发", "晚些再发", "稍后发", "稍后再发", "回头再发", "过会再发", "过会儿再发", "改天再发", "明天发", "明天再发", "下午再发", "下周再发",
        "no", "n", "wait", "notyet", "later", "stop", "holdon",
    };

    private static readonly HashSet<string> Confirms = new(StringComparer.Ordinal) { "确认", "我确认", "发", "就这样发", "可以发", "confirm", "confirmed", "send", "sendit" };

    /// <summary>Whether a waiting one is put off.</summary>
    public static bool IsPutOff(string message) => PutsOff.Contains(KeyOf(message));

    /// <summary>The same said of one that has gone out: only what speaks of sending does.</summary>
    public static bool IsTooLate(string message) => IsPutOff(message) && message.Contains(Send, StringComparison.Ordinal);

    /// <summary>Whether a waiting one is confirmed, where nothing else waits for a yes.</summary>
    public static bool IsConfirmed(string message) => Confirms.Contains(KeyOf(message));

    private static string KeyOf(string message) => string.Concat(Normal.Key(message).Where(char.IsLetterOrDigit)).TrimEnd('吧', '了');
}
