using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
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
        if (question.Intent is Intent.Search or Intent.Metric)
        {
            return $"“{question.Text.Trim()}”";
        }

        string[] names = [.. question.Weeks.Select(w => w.Text), .. people, .. question.Sections, .. question.Topics.Select(t => t.Name), .. question.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
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
            MilestoneStatus.Blocked when item.Date is { IsDay: false } => $"{name} {what}: not within {date}",
            MilestoneStatus.Blocked => date is null ? $"{name} {what}: blocked, no date given{Moved(item, day)}" : $"{name} {what}: not on {date}",
            MilestoneStatus.Cancelled => $"{name} {what}: cancelled",
            MilestoneStatus.InProgress => date is null ? $"{name} {what}: in progress" : $"{name} {what}: in progress, {date}",
            _ when date is null => $"{name} {what}: planned, no date yet",
            _ when item.Status == MilestoneStatus.Slipped && item.Previous.Count == 0 => $"{name} {what}: postponed to {date}",
            _ => $"{name} {what}: planned for {date}{Moved(item, day)}{(item.Due < day ? ", past, no outcome reported" : string.Empty)}",
        };
    }

    public string Said(string? owner, string? week, string source) =>
        week is null ? string.Empty
        : (owner is null ? $" — {week}" : $" — {owner}, {week}") + (source.Length > 0 ? $": “{source}”" : string.Empty);

    public string Undated(IReadOnlyList<string> topics) => $"Also launched, without a date: {string.Join(", ", topics)}.";

    public string More(int lines) => string.Create(CultureInfo.InvariantCulture, $"{lines} more; reply “more” for all.");

    public string NoRecord(string subject, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"As of {day:yyyy-MM-dd} nothing is recorded of {Quoted(subject)}.");

    public string NoneSuch(string subject, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"As of {day:yyyy-MM-dd} there is nothing under {Quoted(subject)}.");

    public string AskLead(string question) => $"You can reply: ask the owner {question}";

    public string WhichOne(string word, IReadOnlyList<string> names) => $"“{word}” may mean: {string.Join(", ", names)}. Which one?";

    public string WhichWeek(string word, IReadOnlyList<string> weeks) => $"“{word}” may be {string.Join(" or ", weeks)}. Which week?";

    public string NoSuchWeek(string word) => $"There is no week “{word}”. Try W45, last week, or 2024-11-15.";

    public string Owns(string subject, string owner, string section, IReadOnlyList<string> deputies) =>
        (subject == section ? $"{section}: {owner}" : $"{subject}: {owner} ({section})")
        + (deputies.Count > 0 ? $", deputy: {string.Join(", ", deputies)}" : string.Empty);

    public string Figure(string name, string value, string? before) => before is null ? $"{name} {value}" : $"{name} {value} (before: {before})";

    private static string Kind(Question question) => question.Wanted switch
    {
        Wanted.Slipped => "postponed",
        Wanted.Overdue => "overdue",
        Wanted.Due => "due",
        Wanted.Blocked => "paused or blocked",
        Wanted.Cancelled => "cancelled",
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
