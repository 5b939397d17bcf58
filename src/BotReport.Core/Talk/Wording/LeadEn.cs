using System.Globalization;
using BotReport.Core.Collecting;

namespace BotReport.Core.Talk.Wording;

internal sealed class LeadEn : LeadWords
{
    private const int Shown = 6;

    public override string NobodyMissing => "Everything is in, nobody to remind. Reply “draft” for the merged draft.";

    public override string NoDraft => "There is no draft yet. Reply “draft” first to merge one.";

    public override string NothingToConfirm => "There is nothing to confirm, or the draft has changed since. Please reply “publish” first.";

    public override string Board(BoardText board) => string.Join('\n', Lines(board));

    public override string Reminded(IReadOnlyList<string> names) =>
        $"Privately reminded {(names.Count == 1 ? "1 person" : $"{names.Count} people")}: {string.Join(", ", names)}.";

    public override string NotMissing(IReadOnlyList<string> names) => $"{string.Join(", ", names)}: nothing is missing, so I reminded nobody. “status” shows who is missing.";

    public override string AlreadyAdded(string code, string name) => $"The code {code} is {name}, who is in the team already.";

    public override string RemindedBefore(IReadOnlyList<string> names) =>
        $"Reminded earlier today already, so not again: {string.Join(", ", names)}. You can remind them tomorrow.";

    public override string Nudge(string lead, string label, IReadOnlyList<string> sections) =>
        $"{lead} is waiting for {Names(sections)} of {label}. "
        + "A sentence or two will do; if there is nothing new, reply “no update”.";

    public override string NothingToReturn(string item, string text, bool isLeads, IReadOnlyList<string> owing) =>
        $"{item} reads “{Words.Open(text, 40)}”: {(isLeads ? $"a lead wrote it, there is no owner to ask. To change it, reply “edit {item} new text”." : "there are no owner's words to return.")}"
        + (owing.Count == 0 ? "" : $" To remind, reply {string.Join(" or ", owing.Select(name => $"“remind {name}”"))}.");

    public override string NoSuchLine(string item) =>
        $"There is no {item} in the draft. Write “return SECTION.ITEM question”, for example “return 1.2 Which amount is meant?”.";

    public override string Returned(string item, string person) =>
        $"{item} went back to {person}. I will tell you when there is an answer.";

    public override string DraftHead(DraftHead head) => string.Join('\n', Head(head));

    public override string ConfirmPublish(int week, ConfirmText text) =>
        Words.Points(
            $"Publish draft {text.Draft} of week {week}? ",
            [
                text.ChangesSince == 0 ? null : $"{Count(text.ChangesSince, "later change")} not in the draft; for the new content reply “draft” first.",
                text.Missing == 0 ? null : $"{Count(text.Missing, "section")} missing, to be marked as not submitted.",
                text.Questions == 0 ? null : $"{Count(text.Questions, "point")} to check.",
                .. text.Remarks,
                text.Posts,
            ],
            "To go on, reply “confirm publish”.");

    public override string Published(string label, int draft, string? posts) =>
        $"The {label} report is published (draft {draft}), locked and filed; anyone may ask about it now. "
        + (posts is null ? "" : $"{posts} ")
        + "For 10 minutes you can reply “unpublish”.";

    public override string AlreadyPublished(string label) =>
        $"The {label} report is already published. Whatever changes from now on is kept as a suggested correction.";

    public override string Unpublished(string label) => $"The {label} report is taken back. It is a draft again and can be changed.";

    public override string CannotUnpublish(string label, bool published) => published
        ? $"The {label} report was published more than 10 minutes ago and cannot be taken back. To change it, reply “correct 1.2 new text”."
        : $"The {label} report is not published yet. Reply “publish” when it is ready.";

    public override string Added(string name, IReadOnlyList<string> sections) =>
        $"{name} is now in the team" + (sections.Count == 0 ? " (read only)." : $" and reports {Names(sections)}.");

    public override string Welcome(string team, IReadOnlyList<string> sections) =>
        $"You are now in the team “{team}”"
        + (sections.Count == 0 ? "; just ask me your questions. " : $" and report {Names(sections)}; I will remind you on Fridays. ")
        + "Reply “help” to see how it works.";

    public override string NoSuchCode(string code) =>
        $"There is no code {code}. Please have the person send me a message first, then use the code I answer with.";

    public override string NoSuchSection(string section, IReadOnlyList<string> sections) =>
        $"There is no section “{section}”. Please use one of these: {string.Join(", ", sections)}.";

    public override string StandIn(string name, DateOnly first, DateOnly last) =>
        $"{name} stands in as lead from {Day(first)} to {Day(last)} and has been told.";

    public override string YouStandIn(string lead, DateOnly first, DateOnly last) =>
        $"From {Day(first)} to {Day(last)}, please stand in for {lead} as lead: you can reply “status”, “draft” and “publish”.";

    private static IEnumerable<string> Lines(BoardText board)
    {
        yield return $"{board.Label} ({board.Range}), {board.Owed} due: {board.Answered.Count} received, {board.Missing.Count} missing"
            + (board.OnLeave.Count == 0 ? "" : $", {board.OnLeave.Count} on leave")
            + (board.Published is not null ? ", published" : board.Draft is null ? "" : $", newest draft {board.Draft}");
        foreach (var (name, section, entries, answer, at) in board.Answered)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"✓ 【{section}】 {name}: {Said(entries, answer)} ({at:MM-dd HH:mm})");
        }

        foreach (var (name, section, askedAt, undelivered, nudged) in board.Missing)
        {
            yield return $"✗ 【{section}】 {name}: "
                + (undelivered is not null ? $"prompt not delivered: {undelivered}"
                    : nudged ? "reminded by a lead today, no answer"
                    : askedAt is null ? "not reminded yet"
                    : string.Create(CultureInfo.InvariantCulture, $"reminded {askedAt:MM-dd HH:mm}, no answer"));
        }

        foreach (var (name, section) in board.OnLeave)
        {
            yield return $"－ 【{section}】 {name}: on leave";
        }

        foreach (var line in Doubts(board))
        {
            yield return line;
        }

        if (board.Posts is { } posts)
        {
            yield return posts;
        }

        foreach (var line in board.OfDraft)
        {
            yield return line;
        }

        yield return board.Published ?? (board.Missing.Count > 0
            ? "Reply “remind” to remind those who are missing, “draft” for the merged draft."
            : "Reply “draft” for the merged draft.");
    }

    private static IEnumerable<string> Doubts(BoardText board)
    {
        if (board.Questions.Count > 0)
        {
            yield return $"{Count(board.Questions.Count, "point")} to check:";
        }

        foreach (var (name, number, text) in board.Questions.Take(Shown))
        {
            yield return $"· {name}{(number is null ? "" : $", item {number}")}: {Words.Short(text, 60)}";
        }

        if (board.Unplaced.Count > 0)
        {
            yield return $"{Count(board.Unplaced.Count, "item")} without a section: "
                + string.Join("; ", board.Unplaced.Take(Shown).Select(u => $"{u.Name} {Words.Short(u.Text, 16)}"));
        }

        foreach (var news in board.News)
        {
            yield return new LedgerEn().News(news);
        }

        if (board.Suggestions > 0)
        {
            yield return $"{Count(board.Suggestions, "suggested correction")} waiting; reply “correct” to see what would change.";
        }

        if (board.MissingCalendarYear is { } year)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Note: the public holidays of {year} are not known yet; I count Monday to Friday until then.");
        }
    }

    private static IEnumerable<string> Head(DraftHead head)
    {
        yield return $"{head.Label} draft {head.Number}, {Count(head.Lines, "item")}{(head.Model is null ? ", unpolished" : "")} "
            + (head.ByOwners == head.Lines ? "(all in the owners' own words)."
                : $"({head.ByOwners} in the owners' own words"
                    + (head.ByModel.Count == 0 ? "" : $"; reworded by the model: {Words.Names(head.ByModel, ", ")}")
                    + (head.ByLead.Count == 0 ? "" : $"; by the lead: {string.Join(", ", head.ByLead)}")
                    + (head.Proposed.Count == 0 ? ")." : $"; proposed from what falls due next week: {string.Join(", ", head.Proposed)} — reply “accept” to make them yours, or edit or delete them)."));
        if (head.Model is { } model)
        {
            yield return new WritingEn().Arranged(model);
        }

        if (head.Blocking is { } blocking)
        {
            yield return blocking;
        }

        yield return head.Missing.Count == 0 ? "Not submitted: none." : $"Not submitted: {string.Join(", ", head.Missing)}.";
        yield return head.Questions.Count == 0
            ? "To check: nothing."
            : $"{Count(head.Questions.Count, "point")} to check: "
                + string.Join("; ", head.Questions.Take(3).Select(q => $"{q.Name} {Words.Short(q.Text, 40)}"));
        var news = new LedgerEn().Lines(head.News, head.Begun).ToList();
        foreach (var line in news.SkipLast(1))
        {
            yield return line;
        }

        var last = (news.Count == 0 ? "" : news[^1])
            + (head.NewHeadings.Count == 0
                ? ""
                : $" Not in the template: {string.Join(", ", head.NewHeadings.Take(3))}, placed last in the section. Is that all right?")
            + (head.LeftOut == 0 ? "" : $" Left out: {Count(head.LeftOut, "item")} without a section.")
            + (head.Removed == 0 ? "" : $" Taken out by the lead: {Count(head.Removed, "item")} (reply “left out”).");
        if (last.Length > 0)
        {
            yield return last.TrimStart();
        }

        yield return "To ask an owner, reply “return 1.2 question” (section 1, item 2, not the numbers on the page; “numbers” shows them all); to change it, “edit 1.2 …”; if all is well, “publish”.";
    }

    private static string Said(int entries, DutyAnswerKind? answer) =>
        entries > 0 ? Count(entries, "item") : answer is DutyAnswerKind.SameAsLastWeek ? "same as last week" : "no update";

    private static string Names(IReadOnlyList<string> sections) => string.Concat(sections.Select(s => $"【{s}】"));

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
