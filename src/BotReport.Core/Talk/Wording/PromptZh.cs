using System.Globalization;
using BotReport.Core.Team;

namespace BotReport.Core.Talk.Wording;

internal sealed class PromptZh : PromptWords
{
    public override string Prompt(PromptText text) => string.Join('\n', Lines(text));

    public override string Received(string name, string label) => $"{name}，{label}的更新已收到，再确认一点。";

    public override string DueToday(string name, IReadOnlyList<OfferedPromise> promises) => string.Join('\n', promises
        .Select((p, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {p.Subject} {p.Date:MM-dd} {p.Event}"))
        .Prepend($"{name}，今天到期，完成了吗？")
        .Append(promises.Count == 1 ? $"回“1 {Happened(promises[0])}”，或“1 延到12月2日”。" : $"回“1 {Happened(promises[0])}，2 延到12月2日”，没变化的回“其余没动”。"));

    public override string Reminder(string name, string label, DateTimeOffset due, IReadOnlyList<string> open) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}，{label}还差{Names(open)}，{due:HH:mm}截止。没有就回“无更新”。");

    public override string Undelivered(DeliveryState state) => state switch
    {
        DeliveryState.Blocked => "对方屏蔽了机器人",
        DeliveryState.NotReachable => "对方还没有安装机器人，或名单里的账号不对",
        DeliveryState.Unknown => "对方的平台没有回音，可能收到也可能没有",
        _ => "发送多次没有成功",
    };

    public override string Due(string label, int answered, int owed, IReadOnlyList<(string Who, DeliveryState? Unreached)> missing, int questions) =>
        $"{label}到点了：应交{owed}份，已收{answered}份。"
        + (missing.Count == 0 ? "" : $"未交：{string.Join("、", missing.Select(m => m.Who + (m.Unreached is { } state ? $"（提醒未送达：{Undelivered(state)}）" : "")))}。")
        + (questions == 0 ? "" : $"待核对{questions}处。")
        + (missing.Count == 0 ? "回“草稿”看合并稿。" : "回“催”再提醒一次，回“草稿”先看合并稿。");

    public override string Complete(string label, int owed, int questions) =>
        $"{label}的{owed}份都收齐了" + (questions == 0 ? "" : $"，待核对{questions}处") + "。回“草稿”看合并稿。";

    public override string Close(string label, bool hasDraft) =>
        $"{label}的周报还没有发布。" + (hasDraft ? "看过草稿就回“发布”。" : "回“草稿”合并，再回“发布”。");

    public override string Skipped(string label, DateTimeOffset due) => string.Create(
        CultureInfo.InvariantCulture, $"{label}的提醒（{due:MM-dd HH:mm}）因为我当时没在运行，错过太久没有补发。要补就回“催”。");

    private static IEnumerable<string> Lines(PromptText text)
    {
        var owed = string.Concat(text.Duties.Select(Owed));
        var due = text.Due.ToString("HH:mm", CultureInfo.InvariantCulture);
        yield return $"{text.Name}，{text.Label}（{text.Range}）" + (text.Already > 0
            ? $"{owed}已记{text.Already}条，还有就在{due}前接着发，没有不用回。"
            : $"请补{owed}，{due}前。要点直接发，没有就回“无更新”。");
        if (text.Includes.Count > 0)
        {
            yield return $"这次含上周（{string.Join("、", text.Includes)}）。";
        }

        foreach (var line in Promises(text.Promises))
        {
            yield return line;
        }

        if (text.Figures.Count > 0)
        {
            yield return "上次的数字：" + string.Join("；", text.Figures.Select(f => $"{f.Name} {f.Value}")) + "。";
        }

        foreach (var (name, section, count) in text.Others)
        {
            yield return $"【{section}】{name}已发{count}条，不用重复写。";
        }

        if (text.Notes.Count > 0)
        {
            yield return "你记过：" + string.Join("；", text.Notes.Select(n => Words.Short(n, 40))) + "。回“用”记入本周，“不用”丢开。";
        }
    }

    private static IEnumerable<string> Promises(IReadOnlyList<OfferedPromise> promises)
    {
        if (promises.Count == 0)
        {
            yield break;
        }

        yield return "之前说好的：";
        for (var i = 0; i < promises.Count; i++)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{i + 1}. {promises[i].Subject} {promises[i].Date:MM-dd} {promises[i].Event}");
        }

        yield return promises.Count == 1
            ? $"回“1 {Happened(promises[0])}”或“1 延到12月2日”；也可只回数字（1 已完成 2 延期 3 取消 4 没动）。"
            : $"回“1 {Happened(promises[0])}，2 延到12月2日，其余没动”；也可按顺序只回数字（1 已完成 2 延期 3 取消 4 没动）。";
    }

    // 上线了 answers a launch; said of a test it would read as one.
    private static string Happened(OfferedPromise promise) => promise.Event == "上线" ? "上线了" : "已完成";

    private static string Owed(Duty duty) =>
        $"【{duty.Section}】" + (duty.Topics.Count == 0 ? "" : $"（{string.Join("、", duty.Topics)}）");

    private static string Names(IReadOnlyList<string> sections) => string.Concat(sections.Select(s => $"【{s}】"));
}
