using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Team;

namespace BotReport.Core.Talk.Wording;

internal sealed class CardEn : CardWords
{
    public override string Promised => "Promised earlier";

    public override string Figures => "Figures of last time";

    public override string JustSend => "Just send your points below, one a line.";

    public override string Delayed => "Delayed";

    public override string Unmoved => "Not moved";

    public override string Dropped => "Cancelled";

    public override string NoUpdate => "No update this week";

    public override string UseNotes => "Add to this week";

    public override string DropNotes => "Drop";

    public override string Understood => "Read as";

    public override string Details => "All my items";

    public override string DetailsCommand => "details";

    public override string StatusCommand => "status";

    public override string BoxHint => "Type a topic or a question, like: what is due this week, what is delayed";

    public override string NoBoxForStrangers => "You are not on a team's list yet. Write to the bot once and give the code it answers with to a lead.";

    public override string FullAnswer => "See the whole answer";

    public override string RemindCommand => "remind";

    public override string ComposeCommand => "draft";

    public override string OnLeave => "on leave";

    public override string Remind => "Remind them";

    public override string Compose => "See the draft";

    public override string NothingOwed => "Nothing is owed this week.";

    public override string NotSubmitted => "Not submitted";

    public override string AllWell => "Everything is in, nothing to check, nothing slipped.";

    public override string HowToReturn => "To ask an owner, reply “return 1.2 your question” (first section, second item, not the numbers on the page; “numbers” shows them all); to change it, “edit 1.2 …”.";

    public override string Publish => "Publish";

    public override string Confirm => "Confirm";

    public override string NotNow => "Not now";

    public override string NotPublished => "Not published. When you are ready, reply “publish”.";

    public override string Publishing => "Publishing.";

    public override string TakeBack => "Take it back";

    public override string TakingBack => "Taking it back.";

    public override string AskOwner => "Ask the owner";

    public override string Gone => "This card is no longer valid; nothing was changed. Reply “status” to see how things stand.";

    public override string NotYours => "This card was sent to somebody else; nothing was changed. Reply “status” for your own.";

    public override string Report(string label) => $"{label} weekly report";

    public override string Until(string range, DateTimeOffset due) => string.Create(CultureInfo.InvariantCulture, $"{range} · by {due:HH:mm}");

    public override string Please(string name, IReadOnlyList<Duty> duties) => $"{name}, please send {string.Join(' ', duties.Select(Owed))}.";

    public override string Already(int items) => $"Items of yours this week: {items}. With nothing to add there is no need to reply.";

    public override string Includes(IReadOnlyList<string> ranges) => $"This time it includes {string.Join(", ", ranges)}.";

    public override string Promise(OfferedPromise promise) =>
        string.Create(CultureInfo.InvariantCulture, $"{promise.Subject}{promise.Date: MM-dd} {promise.Event}");

    public override string Other(string name, string section, int count) =>
        $"【{section}】 {name} already sent {Items(count)}; no need to repeat.";

    public override string Noted(IReadOnlyList<string> notes) => "Your notes: " + string.Join("; ", notes.Select(n => Words.Short(n, 40)));

    public override string Happened(string what) => $"Done ({what})";

    public override string NotesUsed(int count) => count == 1 ? "The note was added; I will show it shortly." : $"{count} notes were added; I will show them shortly.";

    public override string Kept(string label) => $"Added to {label}";

    public override string Counts(IReadOnlyList<(string Section, int Items)> sections) =>
        string.Join(" · ", sections.Select(s => $"【{s.Section}】 {Items(s.Items)}"));

    public override string AndMore(int lines) => $"and {lines} more";

    public override string Ask(int? number, string text, string rule) =>
        (number is null ? "" : $"Item {number}: ") + (rule == "lead" ? $"the lead asks: {text}" : text);

    public override string Yes(string rule, Proposal proposal) => rule == "date" ? "Yes, that day" : $"Change to {proposal.Proposed}";

    public override string No(string rule) => rule switch
    {
        "date" => "Another day",
        "lead" => "No change needed",
        _ => "Keep as written",
    };

    public override string WhichSection(int number, string text) => $"Where does item {number} belong? {Words.Open(text, 40)}";

    public override string Board(string label) => $"{label} board";

    public override string Owed(int owed, int answered, int missing, int onLeave) =>
        $"{answered} of {owed} in, {missing} missing" + (onLeave == 0 ? "" : $", {onLeave} on leave");

    public override string Answered(int entries, DutyAnswerKind? answer, DateTimeOffset at) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(entries > 0 ? Items(entries) : answer is DutyAnswerKind.SameAsLastWeek ? "same as last week" : "no update")} · {at:MM-dd HH:mm}");

    public override string Missing(DateTimeOffset? askedAt, string? undelivered, bool nudged) =>
        undelivered is not null ? $"prompt not delivered: {undelivered}"
        : nudged ? "reminded by a lead today, no answer"
        : askedAt is null ? "not asked yet"
        : string.Create(CultureInfo.InvariantCulture, $"asked {askedAt:MM-dd HH:mm}, no answer");

    public override string Doubts(int count) => $"{count} to check";

    public override string Whose(string name, int? number) => number is null ? name : $"{name}, item {number}";

    public override string Unplaced(int count) => $"{Items(count)} without a section";

    public override string Suggestions(int count) => $"{count} suggested corrections wait.";

    public override string MissingYear(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"The holidays of {year} are not known yet; Monday to Friday is assumed.");

    public override string Mine(string label) => $"{label}: your sections";

    public override string State(DutyState duty) => duty.OnLeave ? "on leave"
        : duty.Entries > 0 ? Items(duty.Entries)
        : duty.Answer is DutyAnswerKind.NoUpdate ? "no update"
        : duty.Answer is not null ? "same as last week"
        : "missing";

    public override string DueAt(DateTimeOffset due) => string.Create(CultureInfo.InvariantCulture, $"Due {due:MM-dd HH:mm}");

    public override string Draft(string label, int number) => string.Create(CultureInfo.InvariantCulture, $"{label} draft {number}");

    public override string DraftLines(DraftHead head) => head.ByOwners == head.Lines
        ? $"{(head.Lines == 1 ? "1 line" : $"{head.Lines} lines")}, {(head.Model is null ? "unpolished (the owners' own words)" : "in the owners' own words")}"
        : $"{(head.Lines == 1 ? "1 line" : $"{head.Lines} lines")}, {(head.Model is null ? "unpolished: " : "")}{head.ByOwners} in the owners' own words"
            + (head.ByModel.Count == 0 ? "" : $"; reworded by the model: {Words.Names(head.ByModel, ", ")}")
            + (head.ByLead.Count == 0 ? "" : $"; by the lead: {string.Join(", ", head.ByLead)}")
            + (head.Proposed.Count == 0 ? "" : $"; proposed from what falls due next week: {string.Join(", ", head.Proposed)} (reply “accept”)");

    public override string NewHeadings(IReadOnlyList<string> titles) =>
        $"Headings the template lacks: {string.Join(", ", titles)}; they stand at the end of their section. Is that right?";

    public override string LeftOut(int unplaced, int removed) => string.Join(' ', ((string[])
    [
        unplaced == 0 ? "" : $"Left out: {Items(unplaced)} without a section.",
        removed == 0 ? "" : $"Taken out by the lead: {Items(removed)} (reply “left out”).",
    ]).Where(part => part.Length > 0));

    public override string PublishQuestion(int week, int draft) => string.Create(CultureInfo.InvariantCulture, $"Publish draft {draft} of week {week}?");

    public override IEnumerable<string> Reservations(int changesSince, int missing, int questions)
    {
        if (changesSince > 0)
        {
            yield return $"{changesSince} later changes are not in it; see a new draft first to include them.";
        }

        if (missing > 0)
        {
            yield return $"{missing} not submitted; the report will say so.";
        }

        if (questions > 0)
        {
            yield return $"{questions} to check.";
        }
    }

    public override string Published(string label) => $"{label} report published";

    public override string ShowAll(int more) => $"Show {more} more";

    public override string Source(string? owner, string? week, string quote) =>
        string.Join(", ", ((string?[])[owner, week]).Where(p => p is not null)) + (quote.Length > 0 ? $": “{quote}”" : "");

    public override string Settled(int? number, QuestionState state)
    {
        var item = number is null ? "This question" : $"Item {number}";
        return state == QuestionState.Dropped
            ? $"{item} has changed since; no answer is needed."
            : $"{item} was answered before; nothing was changed.";
    }

    public override string PlacedAlready(int number, string section) => $"Item {number} is in 【{section}】 already.";

    public override string KeptAlready(string text) => $"Already noted: {Words.Open(text, 40)}.";

    public override string Closed(string label) => $"{label} is closed; nothing was changed. Send what is new to me, it goes into the current week.";

    public override string NewerDraft(int draft, int newest) => string.Create(
        CultureInfo.InvariantCulture, $"Draft {draft} is not the newest, draft {newest} is. Reply “draft” to see it before you publish.");

    public override string Composing(string label, int done, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"Merging the draft of {label}: {done} of {all} sections…");

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";

    private static string Owed(Duty duty) =>
        $"【{duty.Section}】" + (duty.Topics.Count == 0 ? "" : $" ({string.Join(", ", duty.Topics)})");
}
