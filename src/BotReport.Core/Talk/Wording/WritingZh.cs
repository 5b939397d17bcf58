using BotReport.Core.Drafting.Model;

namespace BotReport.Core.Talk.Wording;

/// <summary>简体中文.</summary>
public sealed class WritingZh : WritingWords
{
    /// <inheritdoc/>
    public override string NoModel => "没有接入语言模型，不能重写。要改某一条，回“改 1.2 新文字”。";

    /// <inheritdoc/>
    public override string Rewording(string section) => $"正在重写【{section}】……";

    /// <inheritdoc/>
    public override string Reworded(string section, string first, int draft, IReadOnlyList<(string Name, string Was, string Now)> changed, int refused, LlmOutcome? fault)
    {
        List<string> lines =
        [
            changed.Count > 0 ? $"【{section}】重写了{changed.Count}条（草稿{draft}）："
                : refused == 0 && fault is null ? $"【{section}】没有要改的，文字没有变。"
                : $"【{section}】文字没有变。",
            .. changed.Select(c => $"{c.Name} {c.Now}\n　原为：{c.Was}"),
        ];
        if (refused > 0)
        {
            lines.Add($"{(changed.Count == 0 ? "" : "另")}有{refused}条改后多出了内容，或与原文的数字、日期、名称、状态对不上，没有采用。");
        }

        lines.Add(fault is { } why ? $"{Why(why)}。{Again(why, $"重写 {section}", "；")}要自己改，回“改 {first} …”。"
            : changed.Count == 0 ? $"要自己改，回“改 {first} …”。"
            : $"不要哪条的改法，回“改 {changed[0].Name} …”；看全文回“草稿”。");
        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string Arranged(WritingNote note)
    {
        if (!note.IsArranged && note.Fault is { } all)
        {
            return $"未整理，条目按模板顺序和提交先后排列。{Why(all)}。{Again(all, "草稿", "。")}";
        }

        string[] did =
        [
            .. note.Joined == 0 ? (string[])[] : [$"合并成{note.Joined}条"],
            .. note.Duplicates == 0 ? (string[])[] : [$"去掉重复{note.Duplicates}条（回“未采用”看）"],
            .. note.Reworded.Count > 0 ? (string[])[] : ["文字未改"],
        ];
        return string.Join("，", did.Prepend(note.IsArranged ? "由模型整理顺序" : "由模型润色")) + "。"
            + (note.Refused == 0 ? "" : $"{note.Refused}条改后与原文不符，已用回原话。")
            + (note.Fault is { } why ? $"{Why(why)}，有的板块没有处理完，那里仍是原话。{Again(why, "草稿", "。")}" : "");
    }

    /// <inheritdoc/>
    public override string Why(LlmOutcome fault) => fault switch
    {
        LlmOutcome.OverBudget => "今天的模型用量已到上限",
        LlmOutcome.Misconfigured => "模型的密钥或部署不对，请管理员运行 doctor",
        LlmOutcome.Throttled => "模型正忙",
        LlmOutcome.Timeout => "模型没有按时回答",
        LlmOutcome.Filtered or LlmOutcome.Refused => "模型没有处理这些内容",
        LlmOutcome.Truncated or LlmOutcome.Malformed => "模型的回答不完整",
        _ => "模型暂时连不上",
    };
    /// <summary>What to reply for another try; empty when it would come to the same.</summary>
    private static string Again(LlmOutcome fault, string command, string end) => fault switch
    {
        LlmOutcome.Filtered or LlmOutcome.Refused => "",
        LlmOutcome.OverBudget => $"明天可再回“{command}”{end}",
        LlmOutcome.Misconfigured => $"改好后再回“{command}”{end}",
        _ => $"稍后可再回“{command}”{end}",
    };
}
