using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Brief.Lexicon;

/// <summary>What tells the heavy from the light, and what holds a clause to its neighbours.</summary>
internal static class ShortWords
{
    /// <summary>The unit of a share.</summary>
    public const string Percent = "%";

    /// <summary>Events that end with something in use.</summary>
    public static IReadOnlyList<string> Launches { get; } = ["上线", "灰度", "全量", "开放", "发布", "交付", "切换", "下线", "投产"];

    /// <summary>What a sentence may end with, which does not stand before the next one's mark.</summary>
    public static IReadOnlyList<char> Stops { get; } = ['。', '；', ';', '，', ',', '、', '.'];

    /// <summary>What takes back something told beside it: 20日上线。21日回滚。</summary>
    private static readonly string[] Undoing = ["回滚", "回退", "撤回", "撤销", "暂停", "取消", "中止", "终止", "作废", "推迟", "延期", "延后", "rolled back", "rollback", "reverted", "cancelled", "postponed"];

    /// <summary>A clause that begins so says something only together with the one before it: 但仅限北京.</summary>
    private static readonly string[] Joining =
    [
        "但", "不过", "然而", "并", "且", "而", "同时", "则", "否则", "其中", "因此", "所以", "故", "从而", "以便", "仍", "也", "均", "都", "还", "再", "又", "只", "仅",
        "除", "视", "取决", "前提", "若", "如", "待", "需", "具体", "含", "不含", "不包括", "尚", "未", "却", "才", "就", "暂", "原", "改", "现", "however", "but", "and", "except",
        "only", "if", "unless", "pending",
    ];

    /// <summary>A clause that begins so is a condition, a cause or a concession of the one behind it: 因资源冲突.</summary>
    private static readonly string[] Leading =
    [
        "如", "若", "假如", "一旦", "待", "等", "因", "由于", "受", "除", "虽", "尽管", "原", "只要", "只有", "除非", "鉴于", "为", "经", "按", "根据", "考虑到", "不是", "并非", "不再",
        "if", "when", "once", "after", "due", "because", "although", "unless", "subject",
    ];

    /// <summary>So does one that ends so: 银行联调完成后.</summary>
    private static readonly string[] LeadingEnds = ["后", "前", "时", "的话", "情况下", "之后", "之前", "原因", "基础上"];

    /// <summary>Whether a clause hangs on the one before it.</summary>
    /// <param name="clause">In its normal form, lower case.</param>
    public static bool HangsOnBefore(string clause) => Begins(clause, Joining);

    /// <summary>Whether a clause is told for the sake of the one behind it.</summary>
    /// <param name="clause">In its normal form, lower case.</param>
    public static bool LeadsOn(string clause) => Begins(clause, Leading) || LeadingEnds.Any(e => clause.TrimEnd().EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a line takes something back that a cut of it does not say it takes back.</summary>
    public static bool Hides(string line, string cut) =>
        Undoing.Any(w => line.Contains(w, StringComparison.OrdinalIgnoreCase) && !cut.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static bool Begins(string clause, string[] words)
    {
        var begin = Normal.Lower(clause).TrimStart();
        return words.Any(w => begin.StartsWith(w, StringComparison.Ordinal));
    }
}
