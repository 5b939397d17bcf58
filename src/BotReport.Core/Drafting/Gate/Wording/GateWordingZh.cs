namespace BotReport.Core.Drafting.Gate.Wording;

/// <summary>What the gate says, in zh-CN: a finding stands beside the page and speaks the page's language.</summary>
internal static class GateWordingZh
{
    private const int LongestQuote = 30;

    public static string NoSource => "没有填报人写过这一句";

    public static string NotWritten(AtomKind kind, string written) => $"{Name(kind)}“{written}”不在所依据的条目里";

    public static string Hedged(string written, bool wasHedged) => wasHedged ? $"“{written}”原文带“约”一类的词，不能写成确数" : $"“{written}”原文是确数，不能加“约”一类的词";

    public static string OtherState(string clause) => $"“{Short(clause)}”与原文的状态不一致（已完成、计划中、未完成、暂停）";

    public static string NoSuchOutcome(string clause) => $"“{Short(clause)}”：原文没有这个结果";

    public static string Gained(string word) => $"“{word}”：原文没有这层意思";

    public static string Lost(string word) => $"原文的“{word}”丢了";

    public static string Stray(string clause, string first) => $"“{Short(clause)}”在原文里说的是“{Short(first)}”那一件";

    public static string ChangedPlaces(string one, string other) => $"“{one}”与“{other}”的位置与原文不符，可能对调了";

    public static string TurnedRound(string clause) => $"“{Short(clause)}”：谁对谁、先后或因果与原文相反";

    public static string OtherWay(string written) => $"“{written}”：变更前后与原文相反";

    public static string Invented(string clause) => $"“{Short(clause)}”：原文没有这句话";

    public static string NotTold(string entry) => $"条目没有写进草稿：{Short(entry)}";

    public static string LeftOut(string part) => $"原文的“{Short(part)}”没有写进来";

    private static string Name(AtomKind kind) => kind switch
    {
        AtomKind.Number => "数字",
        AtomKind.Date => "日期",
        _ => "名称",
    };

    private static string Short(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
}
