namespace BotReport.Core.Drafting.Wording;

/// <summary>简体中文.</summary>
public sealed class DraftMarksZh : DraftMarks
{
    /// <inheritdoc/>
    public override string NoUpdate => "本周无更新";

    /// <inheritdoc/>
    public override string ForTheLead => "〔待负责人填写〕";

    /// <inheritdoc/>
    public override string Due(string topic, string what, DateOnly first, DateOnly last) => first == last
        ? $"{topic}：计划{first.Month}月{first.Day}日{what}"
        : $"{topic}：计划{first.Month}月{first.Day}日至{last.Month}月{last.Day}日{what}";

    /// <inheritdoc/>
    public override string NotSubmitted(string? name) => name is null ? "未提交" : $"未提交（{name}）";

    /// <inheritdoc/>
    public override string OnLeave(string name) => $"请假（{name}）";

    /// <inheritdoc/>
    public override string Including(IReadOnlyList<string> ranges) => $"（含上周 {string.Join("、", ranges)}）";

    /// <inheritdoc/>
    public override string Points(int week, IReadOnlyList<string> points) => $"第{week}周要点：{string.Join('；', points)}。";
}
