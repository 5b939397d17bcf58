using BotReport.Core.Drafting.Model;

namespace BotReport.Core.Talk.Wording;

/// <summary>简体中文.</summary>
public sealed class WritingZh : WritingWords
{
    /// <inheritdoc/>
    public override string NoModel => "没有接入语言模型，不能重写。要改某一条，回“改 1.2 新文字”。";

    /// <inheritdoc/>
    public override string Reworded(string section, int draft, IReadOnlyList<(string Name, string Was, string Now)> changed, int refused, LlmOutcome? fault)
    {
        List<string> lines = [changed.Count == 0 ? $"【{section}】没有改动，仍是原话。" : $"【{section}】重写了{changed.Count}条（草稿{draft}）："];
        lines.AddRange(changed.Select(c => $"{c.Name} {c.Now}\n　原为：{c.Was}"));
        if (refused > 0)
        {
            lines.Add($"另有{refused}条改后与原文的数字、日期、名称或状态对不上，保留原话。");
        }

        if (fault is { } why)
        {
            lines.Add($"{Why(why)}。稍后再回“重写 {section}”，或自己改：“改 1.2 …”。");
        }
        else if (changed.Count > 0)
        {
            lines.Add("不要哪条的改法，回“改 1.2 …”；看全文回“草稿”。");
        }

        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string Arranged(WritingNote note)
    {
        string[] did =
        [
            .. note.Joined == 0 ? (string[])[] : [$"合并成{note.Joined}条"],
            .. note.Duplicates == 0 ? (string[])[] : [$"去掉重复{note.Duplicates}条"],
            .. note.Reworded.Count == 0 ? (string[])[] : [$"润色{note.Reworded.Count}条（{string.Join('、', note.Reworded.Take(10))}{(note.Reworded.Count > 10 ? "…" : "")}）"],
        ];
        return "由模型整理顺序" + (did.Length == 0 ? "" : "，" + string.Join("，", did)) + (note.Reworded.Count == 0 ? "，文字未改。" : "，其余是原话。")
            + (note.Refused == 0 ? "" : $"{note.Refused}条改后与原文不符，已退回原话。")
            + (note.Fault is { } why ? $"{Why(why)}，有的板块未整理，按原文排列。" : "");
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
}
