using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Reports;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>import</c> in Chinese.</summary>
internal sealed class ImportZh : ImportWords
{
    public override string Does => "导入过去的周报：文件，或文件夹里的 *.md";

    public override string PathMeans => "周报文件或文件夹，可写多个";

    public override string DryRunMeans => "只读一遍、说出会发生什么，不存入";

    public override string ReplaceMeans => "覆盖那一周已有的填报或已发布的周报（记入审计）";

    public override string JsonMeans => "输出 JSON";

    public override string OneWeekForSeveral(int files) => $"--week 只能用于一个文件，这里有 {files} 个。";

    public override string NotThere(string path) => $"{path}：没有这个文件或文件夹。";

    public override string EmptyFolder(string path) => $"{path}：文件夹里没有 *.md 文件。";

    public override string NotReadable(string path) => $"{path}：读不了，请检查权限，没有导入。";

    public override string NotAPage(string path, PageRefusal reason) => $"{path}：" + reason switch
    {
        PageRefusal.Empty => "是空的，没有导入。",
        PageRefusal.TooLong => $"超过 {PageBytes.MostBytes / 1024 / 1024} MB，不像一份周报，没有导入。",
        PageRefusal.Binary => "不是文本文件，没有导入。",
        _ => "既不是 UTF-8 也不是 GB18030 文本，没有导入。",
    };

    public override string NoWeek(string path) => $"{path}：看不出是哪一周的周报，请用 --week 指明，例如 --week 2024-W45。";

    public override string LiveEntries(string path, string week, int entries) =>
        $"{path}：{week}已有 {entries} 条填报，没有导入；确要覆盖请加 --replace。";

    public override string Published(string path, string week) => $"{path}：{week}的周报已发布，没有导入；确要覆盖请加 --replace。";

    public override string SameWeek(string path, string week, string other) => $"{path}：与 {other} 都是{week}的周报，内容不同，没有导入。";

    public override string Done(string path, string week, ImportOutcome.Done done, bool dryRun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{path} → {week}：条目 {done.Items}，里程碑 {done.Facts.Milestones.Count}，指标 {done.Facts.Metrics.Count}，核对 {done.Facts.Findings.Count}；{Change(done.Change, dryRun)}");

    public override string Finding(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"  第 {finding.Line} 行 {(finding.Severity == Severity.Ask ? "请核对" : "提示")}（{finding.Rule}）：{finding.Message}");

    public override string Remark(WeekRemark remark, string week) => remark switch
    {
        WeekRemark.OtherScheme other =>
            $"标题写的是 {other.Label}，与团队的周编号不符，按 {string.Join(" 或 ", other.Schemes)} 编号才是这一周；已按日期归入{week}，请负责人确认编号方式。",
        WeekRemark.Disagree wrong => $"标题写的是 {wrong.Label}，与所写的日期对不上；已按日期归入{week}，请核对。",
        WeekRemark.MadeAtAnotherTime made =>
            $"页面创建于 {made.Made.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}，与标题的 {made.Label} 相差较远；已按标题归入{week}，请核对。",
        WeekRemark.YearAssumed year => $"标题的 {year.Label} 没有年份，已归入最近的{week}，请核对。",
        _ => week,
    };

    public override string Summary(IReadOnlyDictionary<ImportChange, int> changes, int refused, int findings, bool dryRun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(dryRun ? "试读（未存入）：" : "")}新导入 {changes[ImportChange.New]}，更新 {changes[ImportChange.Updated]}，覆盖 {changes[ImportChange.Replaced]}，没有变化 {changes[ImportChange.Unchanged]}，未导入 {refused}；核对 {findings}。");

    private static string Change(ImportChange change, bool dryRun) => (change, dryRun) switch
    {
        (ImportChange.New, false) => "已导入",
        (ImportChange.New, true) => "将会导入",
        (ImportChange.Updated, false) => "内容有变，已更新",
        (ImportChange.Updated, true) => "内容有变，将会更新",
        (ImportChange.Replaced, false) => "已覆盖原有填报",
        (ImportChange.Replaced, true) => "将会覆盖原有填报",
        _ => "与已导入的相同，没有变化",
    };
}
