using System.Globalization;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Facts;

namespace BotReport.Host.Commands.Wording;

/// <summary>The commands that read, in Chinese.</summary>
internal sealed class ReadZh : ReadWords
{
    public override string ReportDoes => "输出某一周已导入或已发布的周报，与原文件逐字节相同";

    public override string ExtractDoes => "看一份周报或一条回复里能读出什么：里程碑、指标、日期、核对";

    public override string AskDoes => "提问，与聊天里的回答相同";

    public override string DraftDoes => "输出某一周合并后的草稿（Markdown），不保存";

    public override string LengthMeans => "多长：full 全文（默认），one-page 一页，200 即200字";

    public override string WeekMeans => "哪一周：2024-W45、2024-11-15、上周、11月第2周";

    public override string OutMeans => "写入这个文件，不写到屏幕";

    public override string FileMeans => "周报或回复的文件";

    public override string DateMeans => "以哪一天为准读其中的日期，如 2024-11-15；不写则按页面自己的日期，再没有则按今天";

    public override string QuestionMeans => "问题，如 贝易转 上线时间";

    public override string AsMeans => "以谁的身份问：人员编号，或不重名的姓名；不写则以管理员身份";

    public override string OnMeans => "按哪一天结束时的情况回答，如 2024-11-15";

    public override string JsonMeans => "输出 JSON";

    public override DraftMarks Marks { get; } = new DraftMarksZh();

    public override string EmptyQuestion => "没有问题可答。";

    public override string Week(string label, DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"{label}（{from.Month}/{from.Day}–{to.Month}/{to.Day}）");

    public override string NotAWeek(string text) => $"“{text}”看不出是哪一周，可写 2024-W45、2024-11-15 或 上周。";

    public override string NoSuchWeek(string text) => $"没有“{text}”这一周。";

    public override string WhichWeek(string text, IEnumerable<string> weeks) => $"“{text}”可能是 {string.Join(" 或 ", weeks)}，请写明是哪一周。";

    public override string NotADay(string text) => $"“{text}”不是日期，请写成 2024-11-15。";

    public override string NoReport(string week) => $"没有{week}的周报。";

    public override string CannotWrite(string path) => $"{path}：写不进去，请检查文件夹和权限。";

    public override string Status(MilestoneStatus status) => status switch
    {
        MilestoneStatus.Done => "已完成",
        MilestoneStatus.Planned => "计划",
        MilestoneStatus.Slipped => "延期",
        MilestoneStatus.Blocked => "受阻",
        MilestoneStatus.Cancelled => "取消",
        _ => "进行中",
    };

    public override string Milestones(int count) => $"里程碑 {count}";

    public override string Metrics(int count) => $"指标 {count}";

    public override string Findings(int count) => $"核对 {count}";

    public override string ReadAs(DateOnly date, string week) =>
        $"按 {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 读，{week}";

    public override string LeftOut(string section, string text, string reason) => $"未采用{(section.Length == 0 ? " " : $"【{section}】")}{text}：" + reason switch
    {
        "unplaced" => "还不知道属于哪个板块。",
        "duplicate" => "与别的条目重复。",
        _ => "负责人去掉了。",
    };

    public override string NewHeading(string heading) => $"模板里没有“{heading}”，暂放在板块末尾。";

    public override string NothingToShorten(string week) => $"{week}还没有人填写内容，没有可以摘的；不加 --length 看空白稿。";

    public override string NoSuchLength(string length) => $"没有“{length}”这种长度，可以写 full（全文）、one-page（一页）或 200（200字）。";

    public override string NotShown(int lines) => $"另有{lines}条没有摘进来，不加 --length 看全文。";
}
