using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Team.Wording;
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
        // What was only half understood is quoted: names run together with what else was asked would read as one.
        if (question.Intent is Intent.Search or Intent.Metric or Intent.Trend || IsHalfUnderstood(question))
        {
            return $"“{question.Text.Trim()}”";
        }

        string[] names = [.. people, .. question.Topics.Select(t => t.Name), .. question.Metrics.Select(m => m.Name), .. question.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return string.Join(' ', question.Times.Append(string.Concat(question.Sections.Select(s => $"【{s}】")) + string.Join('、', names) + Kind(question)));
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
            MilestoneStatus.Blocked when item.HasNotHappened => $"{name} {date}{gap}未{what}{Moved(item, day)}",
            MilestoneStatus.Blocked when item.HasNoDay => $"{name} {what}时间待定{Moved(item, day)}",
            MilestoneStatus.Blocked when item.Date is { IsDay: false } => $"{name} {date}不{what}",
            MilestoneStatus.Blocked => date is null ? $"{name} 暂不能{what}，未给日期{Moved(item, day)}" : $"{name} {date}暂不{what}",
            MilestoneStatus.Cancelled => $"{name} 已取消{what}",
            MilestoneStatus.InProgress => date is null ? $"{name} {what}进行中" : $"{name} {what}进行中，{date}",
            _ when date is null => $"{name} 计划{what}，日期未定",
            _ when what == "排期" => $"{name} 排期{date}{Moved(item, day)}",
            _ => $"{name} {date}{gap}{(item.Status == MilestoneStatus.Slipped && item.Previous.Count == 0 ? "延期" : "计划")}{what}{Moved(item, day)}{(item.Due < day ? "，已过期未见结果" : string.Empty)}",
        };
    }

    public string CorrectedBy(string? owner, string lead) => $"{(owner is null ? string.Empty : $"{owner}，")}负责人{lead}改定";

    public string SaidSince(string? owner, LaterWords since) => string.Create(
        CultureInfo.InvariantCulture,
        $"{owner}（{since.Day:MM-dd}{(since.IsNew ? "发来，报告里没有" : since.Text.Length > 0 ? $"改为“{since.Text.TrimEnd('。')}”，报告里没有改" : "已删去，报告里没有改")}）");

    public string Said(string? owner, string? week, string source) =>
        week is null ? string.Empty
        : (owner is null ? $" — {week}" : $" — {owner}，{week}") + (source.Length > 0 ? $"：“{source}”" : string.Empty);

    public string Undated(IReadOnlyList<string> topics) => $"另有已上线、日期未写：{string.Join('、', topics)}。";

    public string Narrow(int lines) => string.Create(CultureInfo.InvariantCulture, $"还有{lines}条，加上板块、负责人或时间再问，就能看到。");

    public string More(int lines) => string.Create(CultureInfo.InvariantCulture, $"还有{lines}条，回“更多”看全部。");

    public string NoRecord(string subject, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"截至{day:yyyy-MM-dd}，没有{Quoted(subject)}的记录。");

    public string NearThing(string asked, string thing) => $"没有“{asked}”的记录，最接近的是{thing}";

    public string NothingMore => "刚才能给的都给出了，没有更多了。";

    public string NoneSuch(string subject, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"截至{day:yyyy-MM-dd}，没有{subject.Replace(" ", "", StringComparison.Ordinal)}。");

    public string AskLead(string question) => $"可回：问负责人 {question}";

    public string WhichOne(string word, IReadOnlyList<string> names) => $"“{word}”可能指：{string.Join('、', names)}。你问的是哪一个？";

    public string WhichWeek(string word, IReadOnlyList<string> weeks) => $"“{word}”可能是{string.Join("，也可能是", weeks)}。你问的是哪一周？";

    public string NoSuchWeek(string word) => $"没有“{word}”这一周，请换个说法，例如 W45、上周、11月第2周。";

    public string Owns(string subject, string owner, string section, IReadOnlyList<string> deputies) =>
        (subject == section ? $"【{section}】由{owner}负责" : $"{subject} 由{owner}负责（【{section}】）")
        + (deputies.Count > 0 ? $"，代填人：{string.Join('、', deputies)}" : string.Empty);

    public string OwnsFigure(string name, string owner) => $"{name} 由{owner}负责";

    public string NoFigureOwner(IReadOnlyList<string> names) =>
        $"{string.Join('、', names)}的口径没有写负责人。负责人可以回“口径 {names[0]} = 口径说明 负责人 姓名”补上。";

    public string Defined(MetricDefinition metric, string? owner, bool alone) => $"口径{(alone ? string.Empty : $"（{metric.Name}）")}：{MetricTextZh.Of(metric, owner)}";

    public string NoFigureYet(IReadOnlyList<string> names) => $"最近几周没有人报{string.Join('、', names)}。";

    public string NearFigures(IReadOnlyList<string> names, IReadOnlyList<string> near) =>
        $"没有人按“{string.Join('、', names)}”这个名字报，以上是最接近的。" + (near is [var one] ? $"若是同一个数，负责人可回“口径 {names[0]} = 别名 {one}”。" : string.Empty);

    public string FiguresUnder(string heading) => $"没有单独报“{heading}”，以上是它下面的数。";

    public string NotDefined(string name) => $"“{name}”还没有定过口径。负责人可以回“口径 {name} = 怎么算”来定。";

    public string About(DateSpan days, DateOnly day)
    {
        var year = days.From.Year == day.Year ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{days.From.Year}年");
        var month = string.Create(CultureInfo.InvariantCulture, $"{year}{days.From.Month}月");
        return days.IsDay ? Day(days.From, day)
            : days.From.Day > 1 || days.To > days.From.AddMonths(1).AddDays(-1) ? $"{Day(days.From, day)}–{Day(days.To, day)}"
            : days.To == days.From.AddMonths(1).AddDays(-1) ? month
            : string.Create(CultureInfo.InvariantCulture, $"{month}至{days.To.Day}日");
    }

    public string Figure(string name, string value, string? about, string? before)
    {
        string[] beside = [.. about is null ? [] : new[] { about }, .. before is null ? [] : new[] { $"前次 {before}" }];
        return $"{name} {value}" + (beside.Length == 0 ? string.Empty : $"（{string.Join('，', beside)}）");
    }

    public string WhoIsMissing => "谁还没交，请负责人回“状态”查看；过往周报里没有这个记录。";

    public string StartsAnew => "月内累计每月重新计，不跨月相比。";

    public string By(string? owner) => owner is null ? string.Empty : $" — {owner}";

    public string Verdict(Question question, MilestoneStatus? status)
    {
        var subject = string.Concat(question.Sections.Select(s => $"【{s}】")) + string.Join('、', [.. question.Topics.Select(t => t.Name), .. question.Metrics.Select(m => m.Name), .. question.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        var what = question.Events.Count > 0 ? question.Events[0] : "完成";
        return status switch
        {
            MilestoneStatus.Done => $"{subject}已{what}",
            MilestoneStatus.Cancelled => $"{subject}已取消{what}",
            null => $"{subject}部分已{what}",
            _ => $"{subject}还没{what}",
        };
    }

    public string NotThen(string when) => $"没有落在“{when}”的，以上是全部记录。";

    public string NoTurn(Wanted wanted) => wanted switch
    {
        Wanted.Early => "没有提前的记录。",
        Wanted.Blocked => "没有暂停的记录。",
        Wanted.Cancelled => "没有取消的记录。",
        _ => "没有延期的记录。",
    };

    public string Moves(string topic, IReadOnlyList<(DateOnly From, DateOnly To)> moves, int days, DateOnly day) => moves.Count == 0
        ? $"{topic}有延期，原定日期未写。"
        : string.Create(CultureInfo.InvariantCulture, $"{topic}共延期{moves.Count}次：{string.Join("，", moves.Select(m => $"{Day(m.From, day)}→{Day(m.To, day)}"))}{(days > 0 ? $"，比最初计划晚{days}天" : string.Empty)}。");

    public string Because(string text, string reason) => $"{text}，原因：{reason}";

    public string Count(int items) => string.Create(CultureInfo.InvariantCulture, $"共{items}项。");

    public string StillOpen(int items) => string.Create(CultureInfo.InvariantCulture, $"另有{items}项没完成，问“有哪些没完成”看。");

    public string NotReported(string when) => $"“{when}”没有报这个数，以上是最近一次。";

    public string Point(string week, string name, string value, int? month) =>
        month is { } m ? string.Create(CultureInfo.InvariantCulture, $"{week} {name} {value}（{m}月累计）") : $"{week} {name} {value}";

    public string NoPoint(string week, string name) => $"{week} {name} 未报";

    public string OnePoint(string name) => $"{name}只有1周报过，看不出趋势。";

    public string Moved(string name, (string Week, string Value) from, (string Week, string Value) to, string turned, int? month) =>
        $"{name}{(month is { } m ? string.Create(CultureInfo.InvariantCulture, $"（{m}月）") : string.Empty)}从{from.Week}到{to.Week}：{from.Value}→{to.Value}，{turned}。";

    public string Fell(string from, string to) => $"注意：累计数{to}比{from}小，请核对。";

    public string Between(Question question, string from, string to) =>
        string.Concat(question.Sections.Select(s => $"【{s}】")) + string.Join('、', question.Topics.Select(t => t.Name)) + $"{from}→{to} {(question.Has(CueKind.New) ? "新情况" : "变化")}";

    public string Change(ChangeKind kind, string text) => $"{Name(kind)}：{text}";

    public string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Later => "延期",
        ChangeKind.Stopped => "暂停或取消",
        ChangeKind.Done => "完成",
        ChangeKind.Earlier => "提前",
        ChangeKind.New => "新增",
        ChangeKind.Resumed => "恢复",
        ChangeKind.Dated => "定了日期",
        ChangeKind.Silent => "不再提及",
        _ => "指标",
    };

    public string Difference(string name, string from, string to, string turned) => $"{name} {from}→{to}，{turned}";

    public string Turned(decimal difference, string unit, bool? better) => By(difference, unit) + (better is { } good ? good ? "，变好" : "，变差" : string.Empty);

    public string Counts(IReadOnlyList<(string Group, int Lines)> groups) =>
        string.Create(CultureInfo.InvariantCulture, $"共：{string.Join("，", groups.Select(g => $"{g.Group}{g.Lines}项"))}。");

    public string NoChange(string subject, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"截至{day:yyyy-MM-dd}，没有看到{subject}。");

    public string NotYet(string week, string? instead) => $"{week}还没有人报内容，比不了。{instead}";

    public string AskChange(string from, string to) => $"可以问：{from} 和 {to} 有什么变化";

    /// <summary>上升0.001个百分点, 增加1.365亿元, 持平.</summary>
    private static string By(decimal difference, string unit)
    {
        var amount = Math.Abs(difference).ToString("0.############", CultureInfo.InvariantCulture);
        return difference == 0 ? "持平"
            : unit == "%" ? $"{(difference > 0 ? "上升" : "下降")}{amount}个百分点"
            : $"{(difference > 0 ? "增加" : "减少")}{amount}{unit}";
    }

    private static bool IsHalfUnderstood(Question question)
    {
        var unknown = question.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return unknown > 1 || (unknown > 0 && question.Topics.Count + question.Metrics.Count > 0);
    }

    private static string Kind(Question question) => question.Has(CueKind.Why) ? question.Wanted switch
    {
        Wanted.Blocked => "暂停原因",
        Wanted.Cancelled => "取消原因",
        Wanted.Early => "提前原因",
        Wanted.Slipped => "延期原因",
        _ => "原因",
    }
    : question.Wanted == Wanted.Any && question.Period is not null && question.Intent == Intent.What && (question.Persons.Count > 0 || question.IsMine) ? "做成的事" : question.Wanted switch
    {
        Wanted.Early => "提前事项",
        Wanted.Open => $"未{(question.Events.Count > 0 ? question.Events[0] : "完成")}事项",
        Wanted.Done => $"已{(question.Events.Count > 0 ? question.Events[0] : "完成")}事项",
        _ => Plain(question),
    };

    private static string Plain(Question question) => question.Wanted switch
    {
        Wanted.Slipped => "延期事项",
        Wanted.Overdue => "逾期事项",
        Wanted.Due => "到期事项",
        Wanted.Blocked => "暂停或阻塞事项",
        Wanted.Cancelled => "取消事项",
        Wanted.AtRisk => "风险事项",
        Wanted.Undated => "未定日期的事项",
        _ => question.Intent switch
        {
            Intent.When => (question.Events.Count > 0 ? question.Events[0] : string.Empty) + "时间",
            Intent.Who when question.Persons.Count > 0 || question.IsMine => "负责的事",
            Intent.Who => "负责人",
            Intent.What => "进展",
            Intent.List when question.Events.Count > 0 => question.Events[0] + "事项",
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
            : item.Previous.Contains(now.To) ? $"（曾改为{Day(item.Previous[^1], day)}，又改回）"
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
