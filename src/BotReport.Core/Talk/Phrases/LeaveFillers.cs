namespace BotReport.Core.Talk.Phrases;

/// <summary>The small words between the days of a leave and the name of who stands in.</summary>
internal static class LeaveFillers
{
    private static readonly string[] Words =
        ["请年假", "休年假", "请病假", "请事假", "请假", "休假", "年假", "病假", "事假", "调休", "不在", "代填", "代替", "代我", "帮我", "帮忙", "由", "从", "到", "至", "代", "让", "找", "请", "吧", "的", "我", "要", "想", "和", "号", "会", "在", "了", "这几天", "期间", "to", "from", "by", "and", "stands", "in"];

    private static readonly string[] Leaves = ["请假", "休假", "年假", "病假", "事假", "调休"];

    /// <summary>Whether a text speaks of a leave.</summary>
    public static bool NamesLeave(string text) => Array.Exists(Leaves, w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether nothing but these and punctuation is in a text.</summary>
    public static bool AreAll(string text) =>
        !Words.Aggregate(text, (left, word) => left.Replace(word, " ", StringComparison.OrdinalIgnoreCase)).Any(char.IsLetterOrDigit);
}
