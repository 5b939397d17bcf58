using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;

namespace BotReport.Core.Talk.Wording;

internal sealed class LedgerZh : LedgerWords
{
    public override string NotMentioned => "之前说过、这次没提";

    public override string NothingMoved => "变化：无延期。";

    public override string SetApart(int number, LedgerItem before) =>
        $"第{number}条已和之前的“{Promised(before)}”分开，以后单独跟踪。分错了回“接上 {number}”。";

    public override string IsApart(int number) => $"第{number}条已经分开了。要恢复回“接上 {number}”。";

    public override string Alone(int number) => $"第{number}条没有接着以前的事项，本来就单独跟踪。回“明细”看编号。";

    public override string JoinedAgain(int number) => $"第{number}条已恢复，会按名称接着以前的事项。要分开回“分开 {number}”。";

    public override string NotApart(int number) => $"第{number}条没有分开过，不用恢复。";

    public override string GoesOn(int number, LedgerItem before) =>
        $"第{number}条当作之前“{Promised(before)}”的后续；不是一件事就回“分开 {number}”。";

    public override string Unsaid(IReadOnlyList<(int Number, OfferedPromise Promise)> promises, int listed, int more) =>
        $"{NotMentioned}：" + string.Join("；", promises.Select(p => $"{p.Number} {Offered(p.Promise)}")) + (more == 0 ? "" : $"（另{more}项）")
        + (listed == 1 ? "。没变回“没动”，变了回“延到12月2日”或“已完成”。"
            : promises.Count == 1 ? $"。没变回“{promises[0].Number} 没动”，变了回“{promises[0].Number} 延到12月2日”。"
            : $"。没变回“都没动”，变了回“{promises[0].Number} 延到12月2日，其余没动”。");

    public override string WhichPromise(string said, IReadOnlyList<OfferedPromise> promises) => $"“{Words.Short(said, 20)}”说的是哪件事？还没有记。"
        + (promises.Count == 0
            ? "请连名字一起发，如“贝壳币发放没动”；改已记的内容回“改 1 …”。"
            : $"{string.Join("；", promises.Select((p, at) => $"{at + 1} {Offered(p)}"))}。请带编号回，如“1 没动”，或连名字一起发。");

    public override string Slip(LedgerItem item) => (item.Previous.Count > 0 && item.Date is { } date
        ? $"{item.Topic}由{Day(item.Previous[^1])}调整至{Day(date.To)}"
        : $"{item.Topic}延期") + (item.Said.Milestone.Reason is { } reason ? $"（{reason}）" : "");

    public override string Open(string owner, LedgerItem item) => $"{owner}{(owner.Length > 0 ? " " : "")}{Promised(item)}";

    public override string Kept(LedgerItem item) => item.Date is { } date ? $"{item.Topic} {Day(date.To)}{item.Event}" : $"{item.Topic} {item.Event}";

    public override string Figure(string name, SaidMetric before, SaidMetric after) =>
        $"{name} {before.Metric.Value}{before.Metric.Unit}→{after.Metric.Value}{after.Metric.Unit}（{Difference(before, after)}{(after.Metric.Unit == "%" ? "个百分点" : after.Metric.Unit)}）";

    public override string Name(LedgerNewsKind kind) => kind switch
    {
        LedgerNewsKind.Done => "按承诺完成",
        LedgerNewsKind.New => "新增承诺",
        LedgerNewsKind.Figure => "数字较上次",
        LedgerNewsKind.Moved => "变化",
        LedgerNewsKind.Overdue => "过期未见结果",
        _ => "之前说过、本周没提（已问填报人）",
    };

    public override string News(LedgerNews news) =>
        $"{Name(news.Kind)}：{string.Join("；", news.Lines)}{(news.More == 0 ? "" : $"；另{news.More}项")}。";

    private static string Offered(OfferedPromise promise) => promise.Date is { } day
        ? $"{promise.Subject} {Day(day)} {promise.Event}"
        : $"{promise.Subject} {promise.Event}（未定日期）";

    private static string Promised(LedgerItem item) => item switch
    {
        { Date: { } date, Status: not MilestoneStatus.Blocked } => $"{item.Topic} {Day(date.To)} {item.Event}",
        { HasNotHappened: true } => $"{item.Topic} {(item.Date is { } day ? Day(day.To) + " " : "")}未{item.Event}",
        { HasNoDay: true } => $"{item.Topic} {item.Event}时间待定",
        { Status: MilestoneStatus.Blocked } => $"{item.Topic} 暂不{item.Event}",
        _ => $"{item.Topic} {item.Event}",
    };

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
