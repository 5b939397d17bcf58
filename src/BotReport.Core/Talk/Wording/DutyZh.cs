using System.Globalization;
using BotReport.Core.Collecting;

namespace BotReport.Core.Talk.Wording;

internal sealed class DutyZh : DutyWords
{
    public override string NothingLastWeek => "上周没有你的条目可以沿用，请直接发要点，或回“无更新”。";

    public override string AskLeave => "从哪天到哪天？谁代填？回“11-18到11-20 徐娜”，没人代填就只回日期。";

    public override string NoNotes => "没有记着的内容。平时回“记 贝易转 …”就能先记下。";

    public override string InYourTime => "好，有了答案直接回我。";

    public override string DueAt(DateTimeOffset? due, IReadOnlyList<string> open) => due is null
        ? "好，不急。"
        : open.Count == 0 ? "好。你本周的都已收到。"
        : string.Create(CultureInfo.InvariantCulture, $"好，{due:MM-dd HH:mm}前发给我就行，还差{Names(open)}。");

    public override string NothingNew(string label, IReadOnlyList<string> sections) => $"好，{label}{Names(sections)}记为本周无更新。有变化随时补发。";

    public override string NoLongerNothing => "刚才的“无更新”先不算。";

    public override string NotResponsible(IReadOnlyList<string> sections, IReadOnlyList<string> leads) =>
        $"知道了，这句没有记入周报{(leads.Count == 0 ? "" : $"，已告诉{string.Join("、", leads)}")}。换人之前{Names(sections)}还会问你，没有内容就回“无更新”；只是某一条放错人了，回“第2条不是我的，是李凯的”。";

    public override string NotResponsibleToLead(string person, IReadOnlyList<string> sections) =>
        $"{person}说{Names(sections)}不是自己负责的。请确认由谁填，换人请管理员改团队配置；这周先由别人填，直接发带【板块】的内容就行。";

    public override string NothingOwed(string label) => $"{label}你没有未填的板块。要补充直接发。";

    public override string NotYourSection(string said, IReadOnlyList<string> mine) =>
        mine.Count == 0 ? $"没有找到你负责的“{said}”。" : $"没有找到你负责的“{said}”。你的板块：{Names(mine)}。";

    public override string SameAsLastWeek(string label, IReadOnlyList<EntryVersion> entries) =>
        $"已沿用上周{entries.Count}条到{label}{Names([.. entries.Select(e => e.Section).Distinct()])}，日期和数字有变就回“改 编号 …”，“明细”看编号。";

    public override string Leave(DateOnly first, DateOnly last, string? standIn) => standIn is null
        ? $"已记 {Day(first)} 到 {Day(last)} 请假，期间不提醒你，板块写“请假”。要指定代填人就回“请假 {Day(first)}到{Day(last)} 姓名”。"
        : $"已记 {Day(first)} 到 {Day(last)} 请假，由{standIn}代填，已告诉对方。到期自动恢复。";

    public override string StandingIn(string person, DateOnly first, DateOnly last, IReadOnlyList<string> sections) =>
        $"{person} {Day(first)} 到 {Day(last)} 请假，{Names(sections)}请你代填，到时会提醒你。";

    public override string Noted(string text) => $"记下了：{Words.Short(text, 40)}。周五填报时还给你。";

    public override string NotesDropped(int count) => $"好，{count}条笔记不用了。";

    public override string MyStatus(MyStatusText mine)
    {
        var (label, duties, questions, due, published) = mine;
        var lines = new List<string> { $"{label} 你的填报：" };
        lines.AddRange(duties.Select(d => $"【{d.Section}】{State(d)}"));
        if (duties.Count == 0)
        {
            lines.Add("本周没有应交的板块。");
        }

        if (questions > 0)
        {
            lines.Add($"待核对 {questions} 处，回“明细”看。");
        }

        if (published is null && due is not null && duties.Any(d => d is { Entries: 0, Answer: null, OnLeave: false }))
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"截止 {due:MM-dd HH:mm}，要点直接发给我就行。"));
        }

        if (published is not null)
        {
            lines.Add(published);
        }

        return string.Join('\n', lines);
    }

    private static string State(DutyState duty) => duty.OnLeave ? "请假"
        : duty.Entries > 0 ? $"{duty.Entries}条"
        : duty.Answer is DutyAnswerKind.NoUpdate ? "无更新"
        : duty.Answer is not null ? "同上周"
        : "未填";

    private static string Names(IReadOnlyList<string> sections) => string.Concat(sections.Select(s => $"【{s}】"));

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
