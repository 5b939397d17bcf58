using System.Globalization;
using BotReport.Core.Collecting;

namespace BotReport.Core.Talk.Wording;

internal sealed class DutyEn : DutyWords
{
    public override string NothingLastWeek =>
        "You have no items from last week to take over. Please send your points, or reply “no update”.";

    public override string AskLeave =>
        "From which day to which day, and who reports for you? Reply “11-18 to 11-20 NAME”, or only the dates if nobody does.";

    public override string NoNotes => "You have no notes. Send “note …” at any time and I keep it for you.";

    public override string InYourTime => "All right, just send me the answer when you have it.";

    public override string DueAt(DateTimeOffset? due, IReadOnlyList<string> open) => due is null
        ? "All right, no hurry."
        : open.Count == 0 ? "All right. I have everything from you for this week."
        : string.Create(CultureInfo.InvariantCulture, $"All right, please send it by {due:MM-dd HH:mm}. Still open: {Names(open)}.");

    public override string NothingNew(string label, IReadOnlyList<string> sections) =>
        $"All right, no update for {label} in {Names(sections)}. If something changes, just send it.";

    public override string NoLongerNothing => " The “no update” of before no longer counts.";

    public override string NotResponsible(IReadOnlyList<string> sections, IReadOnlyList<string> leads) =>
        $"I see. I kept nothing of this{(leads.Count == 0 ? "" : $" and told {string.Join(", ", leads)}")}. Until somebody else is named I go on asking you for {Names(sections)}; "
        + "if there is nothing, reply “no update”.";

    public override string NotResponsibleToLead(string person, IReadOnlyList<string> sections) =>
        $"{person} says that {Names(sections)} is not theirs. Please settle who reports it; the administrator changes it in the team's configuration.";

    public override string NothingOwed(string label) => $"You have no open section for {label}. To add something, just send it.";

    public override string NotYourSection(string said, IReadOnlyList<string> mine) => mine.Count == 0
        ? $"I found no section of yours called “{said}”. Reply “status” to see what you owe."
        : $"I found no section of yours called “{said}”. Your sections: {Names(mine)}.";

    public override string SameAsLastWeek(string label, IReadOnlyList<EntryVersion> entries) =>
        $"Took over {Items(entries.Count)} of last week for {label} in {Names([.. entries.Select(e => e.Section).Distinct()])}. "
        + "If a date or figure has changed, reply “edit NUMBER …”; “details” shows the numbers.";

    public override string Leave(DateOnly first, DateOnly last, string? standIn) => standIn is null
        ? $"Noted: you are on leave from {Day(first)} to {Day(last)}. I will not remind you, and the report says that you are on leave. "
            + $"To name a stand-in, reply “leave {Day(first)} to {Day(last)} NAME”."
        : $"Noted: you are on leave from {Day(first)} to {Day(last)}. {standIn} reports for you and has been told. It ends by itself.";

    public override string StandingIn(string person, DateOnly first, DateOnly last, IReadOnlyList<string> sections) =>
        $"{person} is on leave from {Day(first)} to {Day(last)}. "
        + $"Please report {Names(sections)} in that time; I will remind you when it is due.";

    public override string Noted(string text) => $"Noted: {Words.Short(text, 40)}. I will show it to you again when you report on Friday.";

    public override string NotesDropped(int count) => $"All right, dropped {(count == 1 ? "1 note" : $"{count} notes")}.";

    public override string MyStatus(MyStatusText mine)
    {
        var (label, duties, questions, due, published) = mine;
        var lines = new List<string> { $"{label}, your sections:" };
        lines.AddRange(duties.Select(d => $"【{d.Section}】 {State(d)}"));
        if (duties.Count == 0)
        {
            lines.Add("You owe no section this week.");
        }

        if (questions > 0)
        {
            lines.Add($"{(questions == 1 ? "1 point" : $"{questions} points")} to check, reply “details” to see.");
        }

        if (published is null && due is not null && duties.Any(d => d is { Entries: 0, Answer: null, OnLeave: false }))
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"Due {due:MM-dd HH:mm}, just send me your points."));
        }

        if (published is not null)
        {
            lines.Add(published);
        }

        return string.Join('\n', lines);
    }

    private static string State(DutyState duty) => duty.OnLeave ? "on leave"
        : duty.Entries > 0 ? Items(duty.Entries)
        : duty.Answer is DutyAnswerKind.NoUpdate ? "no update"
        : duty.Answer is not null ? "same as last week"
        : "open";

    private static string Names(IReadOnlyList<string> sections) => string.Concat(sections.Select(s => $"【{s}】"));

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
