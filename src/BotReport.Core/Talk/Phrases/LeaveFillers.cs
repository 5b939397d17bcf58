namespace BotReport.Core.Talk.Phrases;

/// <summary>The small words between the days of a leave and the name of who stands in.</summary>
internal static class LeaveFillers
{
    private static readonly string[] Words =
        ["请假", "代填", "代替", "代我", "帮我", "帮忙", "由", "从", "到", "至", "代", "让", "找", "请", "吧", "的", "to", "from", "by", "and", "stands", "in"];

    /// <summary>Whether nothing but these and punctuation is in a text.</summary>
    public static bool AreAll(string text) =>
        !Words.Aggregate(text, (left, word) => left.Replace(word, " ", StringComparison.OrdinalIgnoreCase)).Any(char.IsLetterOrDigit);
}
