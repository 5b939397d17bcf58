using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Reports;

namespace BotReport.Core.Talk.Wording;

internal sealed class ImportZh : ImportWords
{
    public override string Week(string label, string range) => $"{label}（{range}）";

    public override IEnumerable<string> Done(string file, string week, ImportOutcome.Done done, int mostFindings)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{file} {Change(done.Change)}{week}：{done.Items}条，里程碑{done.Facts.Milestones.Count}个，数字{done.Facts.Metrics.Count}个。现在可以直接提问。");
        if (done.Week.Remark is { } remark)
        {
            yield return Remark(remark, week);
        }

        var asked = done.Facts.Findings.Where(f => f.Severity == Severity.Ask).ToList();
        if (asked.Count > 0)
        {
            yield return $"有{asked.Count}处请你看一眼：";
        }

        foreach (var finding in asked.Take(mostFindings))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"第{finding.Line}行：{finding.Message}");
        }
    }

    public override string Refused(string file, ImportRefusal why, Func<PageWeek, string> say) => why switch
    {
        ImportRefusal.NotAPage { Reason: PageRefusal.Empty } => $"{file} 是空的，没有导入。",
        ImportRefusal.NotAPage { Reason: PageRefusal.TooLong } => $"{file} 太大，不像一份周报，没有导入。",
        ImportRefusal.NotAPage => $"{file} 不是 UTF-8 或 GB18030 文本，没有导入。请存成 Markdown 再发。",
        ImportRefusal.LiveEntries live => string.Create(
            CultureInfo.InvariantCulture, $"{say(live.Week)}已有{live.Entries}条填报，{file} 没有导入。确要覆盖请管理员用命令 import --replace。"),
        ImportRefusal.Published published => $"{say(published.Week)}的周报已发布，{file} 没有导入。确要覆盖请管理员用命令 import --replace。",
        _ => $"看不出 {file} 是哪一周的周报，没有导入。请在第一行写上标题，如“# 2024-W45”，再发一次。",
    };

    public override string TooLongToKeep(string file) => $"{file} 太长，没有记入。请只发本周的要点，一行一条。";

    private static string Change(ImportChange change) => change switch
    {
        ImportChange.Unchanged => "与已导入的相同，没有变化，",
        ImportChange.Updated => "内容有变，已更新",
        _ => "已导入",
    };

    private static string Remark(WeekRemark remark, string week) => remark switch
    {
        WeekRemark.OtherScheme other => $"标题写的是 {other.Label}，与团队的周编号不同；已按日期归入{week}，对吗？",
        WeekRemark.Disagree wrong => $"标题写的是 {wrong.Label}，与页面里的日期对不上；已按日期归入{week}，请核对。",
        WeekRemark.MadeAtAnotherTime made => string.Create(
            CultureInfo.InvariantCulture, $"页面创建于 {made.Made:yyyy-MM-dd}，离 {made.Label} 较远；已按标题归入{week}，请核对。"),
        WeekRemark.YearAssumed year => $"标题的 {year.Label} 没有年份，已归入最近的{week}，请核对。",
        _ => week,
    };
}
