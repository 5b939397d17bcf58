using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Team.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking.Wording;

/// <summary>How answers are said in English. Topics and events keep the words of the report.</summary>
internal sealed class AskWordingEn : IAskWording
{
    public string Nearest => "Closest:";

    public string WeekOf(string label, ReportWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"{label}, {week.Monday:MM/dd}–{week.Sunday:MM/dd}");

    public string Subject(Question question, IReadOnlyList<string> people)
    {
        if (question.Intent is Intent.Search or Intent.Metric or Intent.Trend)
        {
            return $"“{question.Text.Trim()}”";
        }

        string[] names = [.. question.Times, .. people, .. question.Sections, .. question.Topics.Select(t => t.Name), .. question.Metrics.Select(m => m.Name), .. question.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return string.Join(", ", names) + (names.Length > 0 ? ": " : string.Empty) + Kind(question);
    }

    public string Head(string subject, DateOnly day, string week) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject}, as of {day:yyyy-MM-dd} ({week}):");

    public string Stands(LedgerItem item, DateOnly day)
    {
        var (name, what) = (item.Topic, item.Event);
        var date = item.Date is { } span ? Days(span, day) : null;
        return item.Status switch
        {
            MilestoneStatus.Done when date is null => $"{name} {what}: done, no date written",
            MilestoneStatus.Done => $"{name} {what}: done {date}{Moved(item, day)}",
            MilestoneStatus.Blocked when item.HasNoDay => $"{name} {what}: day still open{Moved(item, day)}",
            MilestoneStatus.Blocked when item.Date is { IsDay: false } => $"{name} {what}: not within {date}",
            MilestoneStatus.Blocked when item.HasNotHappened => $"{name} {what}: not yet{(date is null ? "" : $", {date}")}{Moved(item, day)}",
            MilestoneStatus.Blocked => date is null ? $"{name} {what}: blocked, no date given{Moved(item, day)}" : $"{name} {what}: not on {date}",
            MilestoneStatus.Cancelled => $"{name} {what}: cancelled",
            MilestoneStatus.InProgress => date is null ? $"{name} {what}: in progress" : $"{name} {what}: in progress, {date}",
            _ when date is null => $"{name} {what}: planned, no date yet",
            _ when item.Status == MilestoneStatus.Slipped && item.Previous.Count == 0 => $"{name} {what}: postponed to {date}",
            _ => $"{name} {what}: planned for {date}{Moved(item, day)}{(item.Due < day ? ", past, no outcome reported" : string.Empty)}",
        };
    }

    public string CorrectedBy(string? owner, string lead) => $"{(owner is null ? string.Empty : $"{owner}, ")}edited by {lead}";

    public string SaidSince(string? owner, LaterWords since)
    {
        var day = since.Day.ToString("MM-dd", CultureInfo.InvariantCulture);
        return $"{(owner is null ? string.Empty : $"{owner} ")}({(since.IsNew ? $"sent on {day}" : since.Text.Length > 0 ? $"changed on {day} to “{since.Text}”" : $"taken back on {day}")}, not in the report)";
    }

    public string Said(string? owner, string? week, string source) =>
        week is null ? string.Empty
        : (owner is null ? $" — {week}" : $" — {owner}, {week}") + (source.Length > 0 ? $": “{source}”" : string.Empty);

    public string Undated(IReadOnlyList<string> topics) => $"Also launched, without a date: {string.Join(", ", topics)}.";

    public string Narrow(int lines) => string.Create(CultureInfo.InvariantCulture, $"{lines} more; name a section, an owner or a time to see them.");

    public string More(int lines) => string.Create(CultureInfo.InvariantCulture, $"{lines} more; reply “more” for all.");

    public string NoRecord(string subject, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"As of {day:yyyy-MM-dd} nothing is recorded of {Quoted(subject)}.");

    public string NearThing(string asked, string thing) => $"nothing is recorded of “{asked}”; the nearest is {thing}";

    public string NothingMore => "That was all there is to show; there is no more.";

    public string NoneSuch(string subject, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"As of {day:yyyy-MM-dd} there is nothing under {Quoted(subject)}.");

    public string AskLead(string question) => $"You can reply: ask the owner {question}";

    public string WhichOne(string word, IReadOnlyList<string> names) => $"“{word}” may mean: {string.Join(", ", names)}. Which one?";

    public string WhichWeek(string word, IReadOnlyList<string> weeks) => $"“{word}” may be {string.Join(" or ", weeks)}. Which week?";

    public string NoSuchWeek(string word) => $"There is no week “{word}”. Try W45, last week, or 2024-11-15.";

    public string Owns(string subject, string owner, string section, IReadOnlyList<string> deputies) =>
        (subject == section ? $"{section}: {owner}" : $"{subject}: {owner} ({section})")
        + (deputies.Count > 0 ? $", deputy: {string.Join(", ", deputies)}" : string.Empty);

    public string OwnsFigure(string name, string owner) => $"{name}: {owner}";

    public string NoFigureOwner(IReadOnlyList<string> names) =>
        $"The definition of {string.Join(", ", names)} names no owner. A lead can add one with “define {names[0]} = meaning owner NAME”.";

    public string Defined(MetricDefinition metric, string? owner, bool alone) => $"Definition{(alone ? string.Empty : $" of {metric.Name}")}: {MetricTextEn.Of(metric, owner)}";

    public string NoFigureYet(IReadOnlyList<string> names) => $"Nobody has reported {string.Join(", ", names)} in the last weeks.";

    public string NearFigures(IReadOnlyList<string> names, IReadOnlyList<string> near) =>
        $"Nobody has reported it as “{string.Join(", ", names)}”; this is the nearest." + (near is [var one] ? $" If it is the same, a lead can reply “define {names[0]} = alias {one}”." : string.Empty);

    public string FiguresUnder(string heading) => $"“{heading}” is not reported by itself; these figures stand under it.";

    public string NotDefined(string name) => $"“{name}” is not defined yet. A lead can define it with “define {name} = how it is counted”.";

    public string About(DateSpan days, DateOnly day)
    {
        var year = days.From.Year == day.Year ? string.Empty : " yyyy";
        return days.From.Day == 1 && days.To == days.From.AddMonths(1).AddDays(-1) ? days.From.ToString("MMMM" + year, CultureInfo.InvariantCulture)
            : days.From.ToString("d MMM" + year, CultureInfo.InvariantCulture) + (days.IsDay ? string.Empty : "–" + days.To.ToString("d MMM" + year, CultureInfo.InvariantCulture));
    }

    public string Figure(string name, string value, string? about, string? before)
    {
        string[] beside = [.. about is null ? [] : new[] { about }, .. before is null ? [] : new[] { $"before: {before}" }];
        return $"{name} {value}" + (beside.Length == 0 ? string.Empty : $" ({string.Join(", ", beside)})");
    }

    public string WhoIsMissing => "Whose report is missing the lead sees with “status”; past reports do not say.";

    public string StartsAnew => "Month-to-date figures start anew each month and are not compared across months.";

    public string By(string? owner) => owner is null ? string.Empty : $" — {owner}";

    public string Verdict(Question question, MilestoneStatus? status)
    {
        var subject = string.Join(", ", [.. question.Sections, .. question.Topics.Select(t => t.Name), .. question.Metrics.Select(m => m.Name), .. question.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        var what = question.Events is [var only] ? only : question.Events.Count > 0 ? "live" : "done";
        return status switch
        {
            MilestoneStatus.Done => $"{subject}: yes, {what}",
            MilestoneStatus.Cancelled => $"{subject}: cancelled",
            null => $"{subject}: partly {what}",
            _ => $"{subject}: not {what} yet",
        };
    }

    public string NotThen(string when) => $"Nothing falls into “{when}”; this is all that is recorded.";

    public string NoTurn(Wanted wanted) => wanted switch
    {
        Wanted.Early => "No earlier date is recorded.",
        Wanted.Blocked => "No pause is recorded.",
        Wanted.Cancelled => "No cancellation is recorded.",
        _ => "No delay is recorded.",
    };

    public string Moves(string topic, IReadOnlyList<(DateOnly From, DateOnly To)> moves, int days, DateOnly day) => moves.Count == 0
        ? $"{topic} was postponed; the earlier date was not written."
        : string.Create(CultureInfo.InvariantCulture, $"{topic} was postponed {moves.Count}×: {string.Join(", ", moves.Select(m => $"{Day(m.From, day)}→{Day(m.To, day)}"))}{(days > 0 ? $", {days} days later than first planned" : string.Empty)}.");

    public string Because(string text, string reason) => $"{text}, because: {reason}";

    public string Count(int items) => string.Create(CultureInfo.InvariantCulture, $"{items} in all.");

    public string StillOpen(int items) => string.Create(CultureInfo.InvariantCulture, $"{items} more are open; ask “what is open”.");

    public string NotReported(string when) => $"It was not reported for “{when}”; this is the latest.";

    public string Point(string week, string name, string value, int? month) =>
        month is { } m ? string.Create(CultureInfo.InvariantCulture, $"{week} {name} {value} (month to date, month {m})") : $"{week} {name} {value}";

    public string NoPoint(string week, string name) => $"{week} {name} not reported";

    public string OnePoint(string name) => $"{name} was reported in one week only, which shows no trend.";

    public string Moved(string name, (string Week, string Value) from, (string Week, string Value) to, string turned, int? month) =>
        $"{name}{(month is { } m ? string.Create(CultureInfo.InvariantCulture, $" (month {m})") : string.Empty)} from {from.Week} to {to.Week}: {from.Value}→{to.Value}, {turned}.";

    public string Fell(string from, string to) => $"Note: the total of {to} is below that of {from}; please check.";

    public string Between(Question question, string from, string to) =>
        string.Concat(question.Sections.Concat(question.Topics.Select(t => t.Name)).Select(n => n + ": ")) + $"changes {from}→{to}";

    public string Change(ChangeKind kind, string text) => $"{Name(kind)}: {text}";

    public string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Later => "postponed",
        ChangeKind.Stopped => "paused or cancelled",
        ChangeKind.Done => "done",
        ChangeKind.Earlier => "moved up",
        ChangeKind.New => "new",
        ChangeKind.Resumed => "resumed",
        ChangeKind.Dated => "dated",
        ChangeKind.Silent => "no longer mentioned",
        _ => "figures",
    };

    public string Difference(string name, string from, string to, string turned) => $"{name} {from}→{to}, {turned}";

    public string Turned(decimal difference, string unit, bool? better) => By(difference, unit) + (better is { } good ? good ? ", better" : ", worse" : string.Empty);

    public string Counts(IReadOnlyList<(string Group, int Lines)> groups) =>
        string.Create(CultureInfo.InvariantCulture, $"In all: {string.Join(", ", groups.Select(g => $"{g.Group} {g.Lines}"))}.");

    public string NoChange(string subject, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"As of {day:yyyy-MM-dd} there are no {subject}.");

    public string NotYet(string week, string? instead) => $"Nothing is reported for {week} yet. {instead}".TrimEnd();

    public string AskChange(string from, string to) => $"You can ask: what changed between {from} and {to}";

    private static string By(decimal difference, string unit)
    {
        var amount = Math.Abs(difference).ToString("0.############", CultureInfo.InvariantCulture);
        return difference == 0 ? "unchanged" : $"{(difference > 0 ? "up" : "down")} {amount}{(unit == "%" ? " points" : unit)}";
    }

    private static string Kind(Question question) => question.Has(CueKind.Why) ? "reason" : question.Wanted switch
    {
        Wanted.Early => "moved up",
        Wanted.Open => "open",
        Wanted.Done => "done",
        _ => Plain(question),
    };

    private static string Plain(Question question) => question.Wanted switch
    {
        Wanted.Slipped => "postponed",
        Wanted.Overdue => "overdue",
        Wanted.Due => "due",
        Wanted.Blocked => "paused or blocked",
        Wanted.Cancelled => "cancelled",
        Wanted.AtRisk => "at risk",
        Wanted.Undated => "without a date",
        _ => question.Intent switch
        {
            Intent.When => "dates",
            Intent.Who => "owner",
            Intent.What => "progress",
            _ => "milestones",
        },
    };

    private static string Moved(LedgerItem item, DateOnly day)
    {
        if (item.Previous.Count == 0)
        {
            return string.Empty;
        }

        var before = string.Join(", ", item.Previous.Select(d => Day(d, day)));
        return item.Date is not { } now || item.Previous[^1] == now.To ? $" (was planned for {before})"
            : item.Previous.Contains(now.To) ? $" (moved to {Day(item.Previous[^1], day)} and back)"
            : $" ({(now.To > item.Previous[^1] ? "postponed" : "moved up")} from {before})";
    }

    private static string Days(DateSpan span, DateOnly day) => span.IsDay
        ? string.Create(CultureInfo.InvariantCulture, $"{Day(span.From, day)} ({span.From:ddd})")
        : $"{Day(span.From, day)}–{Day(span.To, day)}";

    private static string Day(DateOnly date, DateOnly day) =>
        date.ToString(date.Year == day.Year ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A subject that is the question itself has its marks already.</summary>
    private static string Quoted(string subject) => subject.StartsWith('“') ? subject : $"“{subject}”";
}
