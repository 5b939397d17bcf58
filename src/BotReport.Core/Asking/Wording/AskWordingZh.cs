using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking.Wording;

/// <summary>How answers are said in Chinese.</summary>
internal sealed class AskWordingZh : IAskWording
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    public string Nearest => "最接近的：";

    public string WeekOf(string label, ReportWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"{label}，{week.Monday:MM/dd}–{week.Sunday:MM/dd}");

    public string Subject(Question question, IReadOnlyList<string> people)
    {
        if (question.Intent is Intent.Search or Intent.Metric)
        {
            return $"“{question.Text.Trim()}”";
        }

        string[] names = [.. people, .. question.Topics.Select(t => t.Name), .. question.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return string.Join(' ', question.Weeks.Select(w => w.Text).Append(string.Concat(question.Sections.Select(s => $"【{s}】")) + string.Join('、', names) + Kind(question)));
    }

    public string Head(string subject, DateOnly day, string week) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject}，截至{day:yyyy-MM-dd}（{week}）：");

    public string Stands(LedgerItem item, DateOnly day)
    {
        var (name, what) = (item.Topic, item.Event);
        var date = item.Date is { } span ? Days(span, day) : null;
        var gap = item.Date is { IsDay: false } ? " " : string.Empty;
        return item.Status switch
        {
            MilestoneStatus.Done when date is null => $"{name} 已{what}，日期未写",
            MilestoneStatus.Done => $"{name} {date}{gap}已{what}{Moved(item, day)}",
            MilestoneStatus.Blocked when item.Date is { IsDay: false } => $"{name} {date}不{what}",
            MilestoneStatus.Blocked => date is null ? $"{name} 暂不能{what}，未给日期{Moved(item, day)}" : $"{name} {date}暂不{what}",
            MilestoneStatus.Cancelled => $"{name} 已取消{what}",
            MilestoneStatus.InProgress => date is null ? $"{name} {what}进行中" : $"{name} {what}进行中，{date}",
            _ when date is null => $"{name} 计划{what}，日期未定",
            _ when what == "排期" => $"{name} 排期{date}{Moved(item, day)}",
            _ => $"{name} {date}{gap}{(item.Status == MilestoneStatus.Slipped && item.Previous.Count == 0 ? "延期" : "计划")}{what}{Moved(item, day)}{(item.Due < day ? "，已过期未见结果" : string.Empty)}",
        };
    }

    public string Said(string? owner, string? week, string source) =>
        week is null ? string.Empty
        : (owner is null ? $" — {week}" : $" — {owner}，{week}") + (source.Length > 0 ? $"：“{source}”" : string.Empty);

    public string Undated(IReadOnlyList<string> topics) => $"另有已上线、日期未写：{string.Join('、', topics)}。";

    public string More(int lines) => string.Create(CultureInfo.InvariantCulture, $"还有{lines}条，回“更多”看全部。");

    public string NoRecord(string subject, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"截至{day:yyyy-MM-dd}，没有{Quoted(subject)}的记录。");

    public string NoneSuch(string subject, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"截至{day:yyyy-MM-dd}，没有{subject.Replace(" ", "", StringComparison.Ordinal)}。");

    public string AskLead(string question) => $"可回：问负责人 {question}";

    public string WhichOne(string word, IReadOnlyList<string> names) => $"“{word}”可能指：{string.Join('、', names)}。你问的是哪一个？";

    public string WhichWeek(string word, IReadOnlyList<string> weeks) => $"“{word}”可能是{string.Join("，也可能是", weeks)}。你问的是哪一周？";

    public string NoSuchWeek(string word) => $"没有“{word}”这一周，请换个说法，例如 W45、上周、11月第2周。";

    public string Owns(string subject, string owner, string section, IReadOnlyList<string> deputies) =>
        (subject == section ? $"【{section}】由{owner}负责" : $"{subject} 由{owner}负责（【{section}】）")
        + (deputies.Count > 0 ? $"，代填人：{string.Join('、', deputies)}" : string.Empty);

    public string Figure(string name, string value, string? before) => before is null ? $"{name} {value}" : $"{name} {value}（前次 {before}）";

    private static string Kind(Question question) => question.Wanted switch
    {
        Wanted.Slipped => "延期事项",
        Wanted.Overdue => "逾期事项",
        Wanted.Due => "到期事项",
        Wanted.Blocked => "暂停或阻塞事项",
        Wanted.Cancelled => "取消事项",
        _ => question.Intent switch
        {
            Intent.When when question.Events is [var only] => only + "时间",
            Intent.When => question.Events.Count > 0 ? "上线时间" : "时间",
            Intent.Who => "负责人",
            Intent.What => "进展",
            Intent.List when question.Events.Count > 0 => "上线事项",
            _ => "事项",
        },
    };

    /// <summary>（由12-03调整至12-10）, （由12-20提前至12-18）; every earlier day is named.</summary>
    private static string Moved(LedgerItem item, DateOnly day)
    {
        if (item.Previous.Count == 0)
        {
            return string.Empty;
        }

        var before = string.Join('、', item.Previous.Select(d => Day(d, day)));
        return item.Date is not { } now || item.Previous[^1] == now.To ? $"（原定{before}）"
            : $"（由{before}{(now.To > item.Previous[^1] ? "调整" : "提前")}至{Day(now.To, day)}）";
    }

    private static string Days(DateSpan span, DateOnly day) =>
        span.IsDay ? $"{Day(span.From, day)}（{Weekdays[(int)span.From.DayOfWeek]}）"
        : span.From.Day == 1 && span.To == span.From.AddMonths(1).AddDays(-1)
            ? string.Create(CultureInfo.InvariantCulture, $"{(span.From.Year == day.Year ? string.Empty : $"{span.From.Year}年")}{span.From.Month}月内")
        : $"{Day(span.From, day)}–{Day(span.To, day)}";

    private static string Day(DateOnly date, DateOnly day) =>
        date.ToString(date.Year == day.Year ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A subject that is the question itself has its marks already.</summary>
    private static string Quoted(string subject) => subject.StartsWith('“') ? subject : $"“{subject}”";
}
