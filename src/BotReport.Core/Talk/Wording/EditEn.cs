using System.Globalization;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;

namespace BotReport.Core.Talk.Wording;

internal sealed class EditEn : EditWords
{
    private const int Shown = 10;

    private const string Renumbered = " Numbers behind it may have changed; reply “draft” to see them.";

    public override string TakenIn(IReadOnlyList<(string Name, string Text)> now, IReadOnlyList<string> gone) => now.Count + gone.Count == 0 ? ""
        : "This draft also has what changed since the one before: " + string.Join("; ", now.Select(i => $"{i.Name} {Words.Open(i.Text, 60)}").Concat(gone.Select(text => $"“{Words.Open(text, 40)}” is gone"))) + ".";

    public override string LeftBehind(string item, string text) =>
        $"{item} was not changed along and disagrees: {Words.Open(text, 60)}. Reply “edit {item} …” to change it, “delete {item}” to drop it.";

    public override string HowToUndo => "To undo what you just did to the draft, reply “restore”; for one line, “restore 1.2”.";

    public override string NothingToUndo => "There is no edit to undo.";

    public override string NothingProposed => "The draft has no proposed line to accept.";

    public override string OnlyLeads => "The draft is changed by the leads. To change what you reported, reply “edit 2 new text”; “details” shows the numbers.";

    public override string NoPage(bool leads) => leads
        ? "There is no draft yet. Reply “draft” first to merge one."
        : "No report is published yet; once it is, the source of every line can be asked for.";

    public override string Rewritten(string item, string was, string text, int draft) =>
        $"{item} is now: {text}\nBefore: {was}\n{Now(draft)} To take it back, reply “restore {item}”.";

    public override string Moved(string item, string text, int draft) => $"Moved to {item}: {Words.Short(text, 60)}\n{Now(draft)}{Renumbered}";

    public override string NotMoved(string item, string text) => $"The place is gone, so {item} stays: {Words.Short(text, 60)}";

    public override string Removed(string text, string? reason, int draft) =>
        $"Taken out: {Words.Open(text, 60)}{(reason is null ? "" : $" (reason: {reason})")}\n{Now(draft)}{Renumbered} To put it back, reply “restore”; “left out” lists what was taken out.";

    public override string RemovedAll(IReadOnlyList<string> texts, string? reason, int draft) =>
        $"Taken out, {texts.Count} lines{(reason is null ? "" : $" (reason: {reason})")}:\n{string.Join('\n', texts.Select(t => $"· {Words.Open(t, 60)}"))}\n"
        + $"{Now(draft)}{Renumbered} To put them back, reply “restore”; “left out” lists what was taken out.";

    public override string Added(IReadOnlyList<string> items, string section, int draft) =>
        $"Added to 【{section}】 as the lead's: {string.Join(", ", items)}.\n{Now(draft)} To change it, reply “edit {items[0]} …”.";

    public override string Restored(string item, string text, int draft) => $"{item} has the owner's words again: {text}\n{Now(draft)}";

    public override string RestoredToNothing(string text, int draft) =>
        $"The owner took it back, so the line is gone: {Words.Short(text, 60)}\n{Now(draft)}{Renumbered}";

    public override string Undone(LeadEditKind kind, IReadOnlyList<string> texts, int draft) =>
        (texts is [var one] ? $"Undone: {What(kind)} “{Words.Open(one, 40)}”." : $"Undone: {What(kind)} {texts.Count} lines:\n{string.Join('\n', texts.Select(t => $"· {Words.Open(t, 60)}"))}")
        + $"\n{Now(draft)} Reply “restore” again to undo the edit before.";

    public override string PutBack(string item, string text, int draft) => $"Put back as {item}: {text}\n{Now(draft)}{Renumbered}";

    public override string WhichRestored(string item, string? now, IReadOnlyList<(string? Command, string Text)> meant) =>
        $"The numbers have changed, so nothing was done yet. Under {item} you changed:\n"
        + string.Join('\n', meant.Select(m => $"· {Words.Open(m.Text, 60)}" + (m.Command is null ? "" : $" To restore it, reply “restore {m.Command}”.")))
        + (now is null ? "" : $"\n{item} is now: {Words.Open(now, 60)} To restore this one, reply “restore {item}” again.");

    public override string Kept(string item, string text, int draft) => $"{item} stays as you wrote it: {text}\n{Now(draft)}";

    public override string KeptInstead(string item, string text, string owner, int entries, int draft) =>
        $"{item} stays as you wrote it: {text}\nWhat {owner} sent ({(entries == 1 ? "1 line" : $"{entries} lines")}) does not stand beside it; “source {item}” shows it. {Now(draft)}";

    public override string GaveWay(string text, int draft) => $"The owner's lines stand now, and yours does not: {Words.Short(text, 60)}\n{Now(draft)}{Renumbered}";

    public override string Taken(IReadOnlyList<string> items, int draft) => $"Accepted: {string.Join(", ", items)}.\n{Now(draft)}";

    public override string Lost(int draft) => $"The line is no longer in the draft, so nothing changed. {Now(draft)} Reply “draft” to see it.";

    public override string IsMark(string item, string text) =>
        $"{item} only says “{text}”; it goes when they send something, and cannot be deleted or moved. Reply “remind” to ask them, or “edit {item} text” to write it yourself.";

    public override string Unfinished(UnfinishedCommand command, string item) => command switch
    {
        UnfinishedCommand.Source => "Please name the line, for example “source 1.2”; “numbers” shows them all.",
        UnfinishedCommand.Amend => $"Please write the new words behind it: “edit {item} new text”; “details” shows your items.",
        UnfinishedCommand.Return when item.Length == 0 => "Please name the line and your question: “return 1.2 which figure is it?”; “numbers” shows the lines.",
        UnfinishedCommand.Move when item.Length == 0 => "Please name the line and where to: “move 1.2 to 1.4” or “move 1.2 to SECTION”; “numbers” shows the lines.",
        UnfinishedCommand.Correct when item.Length == 0 => "Please name the line and the corrected words: “correct 1.2 new text”; “numbers” shows the lines.",
        UnfinishedCommand.CorrectOtherwise =>
            "A correction gives a line other words: “correct 1.2 new text”; “numbers” shows the lines. To take a line out or add one, let its owner reply “delete 3” "
            + "or send it; that becomes a suggestion, which “correct” brings in. Within 10 minutes you can also reply “unpublish”, change the draft and publish it again.",
        UnfinishedCommand.Rewrite => $"Please write the new words behind it: “edit {item} new text”.",
        UnfinishedCommand.Return => $"Please write your question behind it: “return {item} which figure is it?”.",
        UnfinishedCommand.Move => $"Please write where to: “move {item} to 1.4” or “move {item} to SECTION”.",
        UnfinishedCommand.Add => $"Please write what to add behind it: “add {item} text”.",
        _ => $"Please write the corrected words behind it: “correct {item} new text”.",
    };

    public override string TooLong(int most) =>
        $"That is more than {most} characters, so nothing was changed; please split it, “edit” one line and “add” the others.";

    public override string ItemOrLine(bool isDelete, IReadOnlyList<(int Number, string Text)> items, IReadOnlyList<(string Name, string Text)> lines)
    {
        var (verb, rest) = isDelete ? ("delete", "") : ("edit", " …");
        return "Which one?\n"
            + string.Join('\n', items.Select(i => $"· your item {i.Number} “{Words.Open(i.Text, 60)}”: reply “{verb} my {i.Number}{rest}”"))
            + "\n" + string.Join('\n', lines.Select(l => $"· the draft's {l.Name}, which you added, “{Words.Open(l.Text, 60)}”: reply “{verb} {l.Name}{rest}”"));
    }

    public override string NoSuchItem(int number) => $"You have no item {number}. Lines of the draft have a dot: 1.2 is section 1, item 2. “numbers” shows them, “details” your own items.";

    public override string NoSuchLine(string item) =>
        $"There is no {item} in the draft. Lines are named SECTION.ITEM: 1.2 is item 2 of section 1. Reply “numbers” to see them all.";

    public override string NotInReport(string label, string item) =>
        $"There is no {item} in the {label} report. Lines are named SECTION.ITEM: 1.2 is item 2 of section 1.";

    public override string NoSuchPlace(string place) =>
        $"There is no place “{place}” in the draft. Write “move 1.2 to 1.4”, “move 1.2 to SECTION”, “move 1.2 to 10” (the end of section 10) or “add 2 text” (to section 2).";

    public override string NothingToRestore(string item) => $"{item} was not changed; it is in the owner's words.";

    public override string NotRemoved(string item) => $"{item} has no section yet; once its owner names one, the next draft has it.";

    public override string NothingToKeep(string item) => $"{item} is not in conflict; there is nothing to do.";

    public override string NewerDraft(int draft, string by, string item, string? text) =>
        $"Not changed yet: {by} made draft {draft} in between, and numbers may have moved. "
        + (text is null ? $"There is no {item} now. " : $"{item} is now: {Words.Short(text, 60)}\nIf you mean that line, send it again. ")
        + "Reply “draft” to see it.";

    public override string IsPublished(string label) =>
        $"The {label} report is already published. To change it, reply “correct 1.2 new text”, or “correct” to go through the suggestions.";

    public override string OwnerChanged(string owner, string item, string? by, string text, string? newest) =>
        $"{owner} {(newest is null ? "took back" : "changed")} what {by ?? "you"} had rewritten as {item}.\nIn the draft: {text}\n"
        + (newest is null
            ? $"Reply “keep {item}” to keep it so, “restore {item}” to drop it too."
            : $"New: {newest}\nReply “keep {item}” to keep it so, “restore {item}” to use the new words.");

    public override string OwnerAnswered(string owner, string section, string item, string? by, string text, string said) =>
        $"{owner} has sent 【{section}】, for which {by ?? "you"} had written {item}.\nIn the draft: {text}\nSent: {Words.List(said, 160)}\n"
        + $"Reply “keep {item}” for the line in the draft alone, “restore {item}” for what {owner} sent.";

    public override string LeftOut(int draft, IReadOnlyList<LeftOutText> left) => left.Count == 0
        ? $"Nothing was left out of draft {draft}."
        : $"Left out of draft {draft}:\n"
            + string.Join('\n', left.Take(Shown).Select(l => $"{l.Name} {l.Owner}: {Words.Short(l.Text, 60)} ({Why(l)})"))
            + (left.Count > Shown ? $"\nand {left.Count - Shown} more." : "")
            + (left.FirstOrDefault(l => l.Reason != Drafting.LeftOut.Unplaced) is { } first ? $"\nTo put one back, reply “restore {first.Name}”." : "");

    public override string Source(SourceText source) => string.Join('\n', Lines(source));

    private static string Now(int draft) => $"This is draft {draft}.";

    private static string What(LeadEditKind kind) => kind switch
    {
        LeadEditKind.Rewrite => "rewriting",
        LeadEditKind.Move => "moving",
        LeadEditKind.Remove => "deleting",
        LeadEditKind.Write => "adding",
        LeadEditKind.Keep => "keeping",
        _ => "restoring",
    };

    private static string Why(LeftOutText left) => left.Reason switch
    {
        Drafting.LeftOut.Unplaced => "without a section",
        "duplicate" => left.SaidAt is { } item ? $"says what {item} says" : "said twice",
        _ => left.Note is { } note ? $"taken out by the lead: {note}" : "taken out by the lead",
    };

    private static IEnumerable<string> Lines(SourceText source)
    {
        yield return $"{source.Item} of the {source.Label} {(source.Draft is { } draft ? $"draft {draft}" : "report")}: {source.Text}";
        yield return (source.Hand, source.Lead, source.Entries.Count) switch
        {
            (LineHand.Lead, { } lead, 0) => $"Written by the lead, {lead}; no owner said it.",
            (LineHand.Lead, { } lead, _) => $"Rewritten by the lead, {lead}, from:",
            (LineHand.Lead, null, 0) => "Written by the lead; no owner said it.",
            (LineHand.Lead, null, _) => "Rewritten by the lead, from:",
            (LineHand.Model, _, 1) => "Reworded by the model, from:",
            (LineHand.Model, _, _) => "Put together by the model, from:",
            (LineHand.Bot, _, > 0) => "Proposed by the bot from what falls due:",
            (_, _, 0) => "Written by the bot; nobody reported it.",
            _ => "In the owner's words:",
        };
        foreach (var said in source.Entries)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"· {said.Owner}{(said.Author is { } author ? $" (by {author})" : "")}, {said.At:MM-dd HH:mm}: {said.Text}");
            if (said.Deleted)
            {
                yield return "  taken back since.";
            }
            else if (said.Newest is { } newest)
            {
                yield return $"  now: {newest}";
            }
        }
    }
}
