using System.Globalization;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Facts;

namespace BotReport.Host.Commands.Wording;

/// <summary>The commands that read, in English.</summary>
internal sealed class ReadEn : ReadWords
{
    public override string ReportDoes => "Prints a week's imported or published report, byte-equal to its file";

    public override string ExtractDoes => "Shows what is read from a report or a reply: milestones, metrics, dates, findings";

    public override string AskDoes => "Answers a question as the chat does";

    public override string DraftDoes => "Prints a week's merged draft as Markdown and keeps nothing";

    public override string LengthMeans => "How long: full (default), one-page, or 200 for 200 characters";

    public override string WeekMeans => "Which week: 2024-W45, 2024-11-15, last week";

    public override string OutMeans => "Writes to this file instead of the screen";

    public override string FileMeans => "The file of a report or a reply";

    public override string DateMeans => "The day its dates are read against, 2024-11-15; else the page's own, else today";

    public override string QuestionMeans => "The question";

    public override string AsMeans => "Who asks: a person's id, or a name only one has; else the operator";

    public override string OnMeans => "Answers as things stood at the end of that day, 2024-11-15";

    public override string JsonMeans => "Prints JSON";

    public override DraftMarks Marks { get; } = new DraftMarksEn();

    public override string EmptyQuestion => "There is no question to answer.";

    public override string Week(string label, DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"{label} ({from.Month}/{from.Day}–{to.Month}/{to.Day})");

    public override string NotAWeek(string text) => $"“{text}” names no week; write 2024-W45, 2024-11-15 or last week.";

    public override string NoSuchWeek(string text) => $"There is no week “{text}”.";

    public override string WhichWeek(string text, IEnumerable<string> weeks) => $"“{text}” can be {string.Join(" or ", weeks)}; say which.";

    public override string NotADay(string text) => $"“{text}” is no day; write 2024-11-15.";

    public override string NoReport(string week) => $"There is no report of {week}.";

    public override string CannotWrite(string path) => $"{path}: cannot be written, check the folder and its permissions.";

    public override string Status(MilestoneStatus status) => status switch
    {
        MilestoneStatus.Done => "done",
        MilestoneStatus.Planned => "planned",
        MilestoneStatus.Slipped => "slipped",
        MilestoneStatus.Blocked => "blocked",
        MilestoneStatus.Cancelled => "cancelled",
        _ => "in progress",
    };

    public override string Milestones(int count) => $"milestones {count}";

    public override string Metrics(int count) => $"metrics {count}";

    public override string Findings(int count) => $"findings {count}";

    public override string ReadAs(DateOnly date, string week) =>
        $"read against {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {week}";

    public override string LeftOut(string section, string text, string reason) => $"left out{(section.Length == 0 ? "" : $" [{section}]")} {text}: " + reason switch
    {
        "unplaced" => "nobody said yet where it belongs.",
        "duplicate" => "another entry says it.",
        _ => "taken out by the lead.",
    };

    public override string NewHeading(string heading) => $"The template has no “{heading}”; it stands at the section's end.";

    public override string NothingToShorten(string week) => $"Nobody has written anything for {week}, so there is nothing to shorten; leave out --length to see the empty page.";

    public override string NoSuchLength(string length) => $"There is no length “{length}”: write full, one-page or 200 (200 characters).";

    public override string NotShown(int lines) => $"{lines} more lines are not shown; leave out --length to see all of it.";
}
