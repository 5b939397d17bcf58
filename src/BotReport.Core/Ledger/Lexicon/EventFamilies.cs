namespace BotReport.Core.Ledger.Lexicon;

/// <summary>Events that tell of one and the same milestone in different weeks: 排期12月20日, then 12月18日上线.</summary>
internal static class EventFamilies
{
    /// <summary>The event that says only that something ended; what ended is named by the subject (数据初始化完成).</summary>
    private const string Finished = "完成";

    /// <summary>Each row is one family. An event in no row is a family of its own.</summary>
    private static readonly string[][] Rows =
    [
        ["上线", "排期", "发布", "投产", "生效"],
        ["启动", "推进", "恢复", "开始"],
        ["审核", "过审", "送审"],
        ["切换", "迁移", "割接"],
        ["交付", "到货"],
        ["灰度", "试点", "放量"],
        ["测试", "提测", "检测", "复测"],
        ["提交", "送交"],
        ["核对", "对账"],
        ["下线", "停用"],
    ];

    /// <summary>Words that a subject may end with and that say which event 完成 means.</summary>
    private static readonly string[] Endings = [.. Rows.SelectMany(r => r), "初始化", "治理", "修复", "评审", "验收", "联调", "接入", "定标", "演练"];

    /// <summary>The family's name.</summary>
    /// <param name="subject">The last words of the path in key form, freed of 工作, 功能 and the like.</param>
    public static string Of(string @event, string subject) =>
        @event == Finished && Endings.FirstOrDefault(e => subject.EndsWith(e, StringComparison.Ordinal)) is { } named ? Family(named) : Family(@event);

    private static string Family(string @event) => Rows.FirstOrDefault(r => r.Contains(@event))?[0] ?? @event;
}
