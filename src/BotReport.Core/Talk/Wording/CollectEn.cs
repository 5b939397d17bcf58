using System.Globalization;
using BotReport.Core.Asking.Wording;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;

namespace BotReport.Core.Talk.Wording;

internal sealed class CollectEn : CollectWords
{
    private const int ItemByItem = 2;
    private const int MostUnderstood = 6;

    /// <summary>The line stays a line, however much was pasted.</summary>
    private const int MostLabels = 12;

    public override string NothingToWithdraw => "There is nothing to take back. “details” shows this week's items, “delete 3” deletes one.";

    public override string NothingAsked => "There is no open question for you. “details” shows what I kept.";

    public override IEnumerable<string> Kept(string label, IReadOnlyList<EntryVersion> entries)
    {
        foreach (var section in entries.GroupBy(e => e.Section))
        {
            var items = section.ToList();
            yield return items.Count <= ItemByItem
                ? $"Kept {Items(items.Count)} in 【{section.Key}】 for {label}: {string.Join("; ", items.Select(Item))}"
                : $"Kept {Items(items.Count)} in 【{section.Key}】 for {label}: "
                    + Listed(items.GroupBy(Topic).SelectMany(t => t.Key.Length == 0 ? t.Select(e => Words.Label(Said(e))) : [$"{t.Key} {t.Count()}"]));
        }
    }

    public override string Understood(IReadOnlyList<LedgerItem> items, DateOnly day) => items.Count == 0
        ? ""
        : $"Read: {string.Join("; ", items.Take(MostUnderstood).Select(i => new AskWordingEn().Stands(i, day)))}"
            + (items.Count > MostUnderstood ? $"; {items.Count - MostUnderstood} more in “details”." : ".");

    public override string AllUnderstood(IReadOnlyList<LedgerItem> items, DateOnly day) =>
        items.Count <= MostUnderstood ? Understood(items, day) : $"Read, {items.Count} in all:\n" + string.Join('\n', items.Select(i => $"· {new AskWordingEn().Stands(i, day)}"));

    public override string HowToChange(int firstNumber) =>
        $"To change one, reply “edit {firstNumber} …”; to add more, just send it; “details” shows everything.";

    public override string StillOpen(IReadOnlyList<string> sections) =>
        $"Still open: {Names(sections)}. If there is nothing new, reply “no update”.";

    public override string Doubts(int open, int shown) =>
        $"Please look at {(open == 1 ? "1 point" : $"{open} points")}{(shown < open ? $", here are {shown}, “details” shows all" : "")}:";

    public override string Ask(int? number, string text, Proposal? proposal, string rule)
    {
        var item = number is null ? "" : $"Item {number}: ";
        var at = number is null ? "" : $"{number} ";
        var edit = number is null ? "edit NUMBER …" : $"edit {number} …";
        return rule switch
        {
            "date" => $"{item}{text} Reply “{at}yes”; if that is wrong, “{edit}” with the full date.",
            "lead" => $"{item}the lead asks: {text}" + (number is null ? "" : $" Just answer, or reply “{edit}”, and I tell the lead; “{at}keep” leaves it."),
            "no_such_day" or "future" => $"{item}{text} Reply with the right day, like “{at}no, 13 Nov”, or “{edit}”.",
            _ when proposal is null => $"{item}{text} If it is right, reply “{at}keep”; to change it, “{edit}”.",
            _ => $"{item}{text} To make it {proposal.Proposed}, reply “{at}yes”; to leave it, “{at}keep”.",
        };
    }

    public override string Hints(IReadOnlyList<(int Number, string Text)> hints) =>
        "Hint, no answer needed: " + string.Join(' ', hints.Select(h => $"item {h.Number} {Words.Ended(h.Text)}"));

    public override string DateMeant(string written, DateSpan span) =>
        $"{written} = {Day(span.From)}{(span.IsDay ? "" : " – " + Day(span.To))}?";

    public override string Unplaced(IReadOnlyList<EntryVersion> entries, IReadOnlyList<string> sections) =>
        (entries.Count == 1 ? "I do not know the section of this item: " : $"I do not know the section of these {entries.Count} items: ")
        + string.Join("; ", entries.Take(5).Select(e => $"{e.Number} {Words.Open(Said(e), 16)}"))
        + (entries.Count > 5 ? "; …" : "")
        + (sections.Count == 0 ? ". Reply with the number and the section's name."
            : entries.Count == 1 ? $". Reply “{entries[0].Number} {sections[0]}”."
            : $". Reply “{entries[0].Number} {sections[0]}”, or only “{sections[^1]}” to put them all there.");

    public override string NotYours(IReadOnlyList<int> numbers, string section, IReadOnlyList<string> owners) =>
        $"You put {Numbered(numbers)} under 【{section}】. {Belongs(section, owners)}, so it stands in no section yet.";

    public override string NotYourPlace(int number, string section, IReadOnlyList<string> owners, IReadOnlyList<string> mine) =>
        Belongs(section, owners) + (mine.Count == 0 ? "." : $". If the item is yours, reply “{number} {mine[0]}”.");

    public override string UnknownHeading(string section, string title) =>
        $"“{Words.Bare(title)}” is a new heading in 【{section}】; in the draft it comes last in the section.";

    public override string OrDelete(IReadOnlyList<int> numbers) => $" To drop it, reply “delete {string.Join(' ', numbers)}”.";

    public override string NoSuchSection(string heading, IReadOnlyList<string> sections) =>
        $"There is no section {Words.Bare(heading)}, so what stands under it is not in the report yet. The sections: {string.Join(", ", sections)}.";

    public override string Amended(int number, string text) => $"Item {number} now reads: {Words.Short(text, 60)}";

    public override string Deleted(IReadOnlyList<(int Number, string Text)> items) => $"Deleted {string.Join(", ", items.Select(i => $"item {i.Number} “{Words.Open(i.Text, 60)}”"))}.";

    public override string NoSuchItem(int number) => $"There is no item {number}. “details” shows the numbers.";

    public override string Edited(IReadOnlyList<int> changed, IReadOnlyList<int> added, IReadOnlyList<int> deleted) =>
        "Following your edited message: " + string.Join(", ", new[] { ("changed", changed), ("added", added), ("deleted", deleted) }
            .Where(part => part.Item2.Count > 0).Select(part => $"{part.Item1} {Numbered(part.Item2)}")) + ".";

    public override string Withdrawn(int count) => $"Took back the last {(count == 1 ? "item" : Items(count))}.";

    public override string Undone(IReadOnlyList<(int Number, string Text)> restored, IReadOnlyList<int> deleted) =>
        string.Join("; ", [.. restored.Select(r => $"Item {r.Number} reads again “{Words.Open(r.Text, 60)}”"), .. deleted.Count == 0 ? (string[])[] : [$"deleted again: {string.Join(", ", deleted)}"]]) + ".";

    public override string NotDeleted(int number) => $"Item {number} is still there. To change it, reply “edit {number} …”; a line of the draft comes back with “restore 1.2”.";

    public override string Reopened(IReadOnlyList<string> sections) => $"Took that back: {Names(sections)} is open again.";

    public override string Details(string label, IReadOnlyList<(EntryVersion Entry, string? CorrectedBy)> entries, IReadOnlyList<string> open, string read) =>
        string.Join('\n', Lines(label, entries, open, read));

    public override string NothingYet(string label) =>
        $"I have nothing for {label} yet. Just send me your points; if there is nothing new, reply “no update”.";

    public override string Answered(int number, bool accepted, string text) =>
        accepted ? $"Item {number} is changed: {Words.Short(text, 60)}" : $"Item {number} stays as you wrote it.";

    public override string DateConfirmed(int number, string written) => $"Item {number}: {written} is confirmed.";

    public override string DigitsFor(int promises) =>
        $"Please reply {(promises == 1 ? "1 digit" : $"{promises} digits, one for each promise in order")} "
        + "(1 done, 2 delayed, 3 cancelled, 4 no change), or “1 done”.";

    public override string DateOther(int number, string written) =>
        $"All right, item {number} stays as it is for now. Which day is {written}? Reply “edit {number} …” with the full date.";

    public override string Placed(IReadOnlyList<(int Number, string Section)> placed) =>
        "Done: "
        + string.Join("; ", placed.GroupBy(p => p.Section).Select(g => $"{Numbered([.. g.Select(p => p.Number)])} to 【{g.Key}】"))
        + ".";

    public override string Moved(int number, string person, string section) =>
        $"Item {number} went to {person} in 【{section}】, and I told them.";

    public override string MovedToYou(string from, int number, string section, string text) =>
        $"{from} passed an item on to you. It is your item {number} in 【{section}】: {Words.Open(text, 60)}. "
        + $"If that is wrong, reply “delete {number}”.";

    public override string ReportedForYou(string name, IReadOnlyList<string> sections, int items, int firstNumber) =>
        $"{name} reported {Items(items)} for you in {Names(sections)}. Reply “details” to see them, “edit {firstNumber} …” to change one.";

    public override string Outcomes(IReadOnlyList<EntryVersion> entries) =>
        "Kept: " + string.Join("; ", entries.Select(e => Words.Open(Said(e), 40))) + ". If one is wrong, answer again; “details” shows everything.";

    public override string NewDate(IReadOnlyList<int> numbers) =>
        (numbers.Count == 1
            ? $"What is the new date of number {numbers[0]}?"
            : $"What are the new dates of numbers {string.Join(", ", numbers)}?")
        + $" Reply “{numbers[0]} delayed to 12-02”.";

    public override string Suggested(string label) =>
        $"The {label} report is already published. I kept this as a suggested correction; the lead will see it.";

    public override string SuggestedToLead(string label, string person, string text, string? old) =>
        $"The {label} report is published, and {person} suggests "
        + (old is null ? "an addition: " : $"a correction:\nOld: {Words.Short(old, 120)}\nNew: ") + Words.Short(text, 300);

    public override string SuggestedDeletion(string label, string person, string old) =>
        $"The {label} report is published, and {person} suggests to delete: {Words.Short(old, 120)}";

    public override string SuggestionWithdrawn(string text) => $"This suggestion is taken back: {Words.Short(text.ReplaceLineEndings(" "), 60)}";

    public override string SuggestionTakenBack(string label, string person, string text) =>
        $"{person} took back a suggested correction of the {label} report: {Words.Short(text.ReplaceLineEndings(" "), 120)}";

    public override string Deletion(string old) => $"Delete: {old}";

    public override string Returned(string lead, int? number, string? text, string question) =>
        (number is null ? $"{lead} asks: {question}" : $"{lead} sent back item {number} “{Words.Short(text ?? "", 40)}”: {question}")
        + (number is null ? "" : $"\nJust answer; to reword all of it, reply “edit {number} …”, to leave it, “{number} keep”.");

    public override string AnswerTaken(int number, string text, IReadOnlyList<string> leads) =>
        $"Item {number} now reads: {text}\n{(leads.Count == 0 ? "" : $"{string.Join(", ", leads)} has been told. ")}To change it, reply “edit {number} …”.";

    public override string AnswerPassedOn(int number, string lead, string text, bool mayStand) =>
        $"{lead} has been told “{Words.Open(text, 40)}” about item {number}, which stays as it is.{(mayStand ? $" To put it into the item too, reply “add {number}”; if it is news of its own, “progress”." : "")}";

    public override string AnswerOfWhat(int number, string text) => $"{text} of what? Send it with its unit, or the whole item with “edit {number} …”.";

    public override string StandsAlready(int number, string text) => $"Item {number} already reads: {Words.Open(text, 120)}";

    public override string AnswerOrNothing(IReadOnlyList<(int Number, string Question)> open, string text)
    {
        var item = open.Count == 1 ? "" : $" {open[0].Number}";
        return $"I did not keep “{Words.Open(text, 30)}”. {(open.Count == 1 ? "A question waits" : $"{open.Count} questions wait")} for your answer:\n{Asked(open)}\n"
            + $"If it answers the one about item {open[0].Number}, reply “answer{item}” to pass it on or “add{item}” to put it in; if it is news of this week, reply “progress”.";
    }

    public override string AnswerOrProgress(string lead, int number, string question, string text) =>
        $"“{Words.Open(text, 40)}” is kept as an item of its own. If it answers what {lead} asked about item {number} ({Words.Short(question, 60)}), "
        + $"reply “add it” to put it into item {number}, or “answer” to pass it on to {lead} only.";

    public override string AnswerToSeveral(IReadOnlyList<(int Number, string Question)> open, string text) =>
        $"I kept “{Words.Open(text, 30)}” as an item of its own. {open.Count} questions wait for your answer:\n{Asked(open)}\n"
        + $"If it answers the one about item {open[0].Number}, reply “add {open[0].Number}” to make it part of that item, or “answer {open[0].Number}” to only pass it on; “{open[^1].Number} …” answers at once.";

    public override string WhichReturned(IReadOnlyList<(int Number, string Question)> open, bool? intoEntry) =>
        $"Which item is this {(intoEntry == true ? "part of" : "an answer about")}? Reply its number ({string.Join(", ", open.Select(q => q.Number))}), or “progress” when it is news.\n{Asked(open)}";

    public override string AboutItem(int number, string text, string said) =>
        $"Is that about item {number}, “{Words.Open(text, 60)}”? I did not keep “{Words.Open(said, 40)}” yet: “add {number}” makes it part of the item, “edit {number} …” rewords the item, “progress” keeps it as news of its own.";

    public override string ValueChanged(string old, string value) => $"“{old}” is “{value}” now. ";

    public override string StandsUnchanged(IReadOnlyList<(int Number, string Text)> items) =>
        $"I see no change yet: {string.Join("; ", items.Select(i => $"item {i.Number} “{Words.Open(i.Text, 60)}”"))}.";

    public override string StillReturned(IReadOnlyList<(int Number, string Question)> open) =>
        open.Count == 0 ? "" : $"Still waiting for your answer, reply “{open[0].Number} …”, or “{open[0].Number} keep” if nothing changes:\n{Asked(open)}";

    public override string NotReturned(int? number) =>
        $"{(number is null ? "Nobody waits for an answer of yours" : $"Nobody asked about item {number}")}, so I kept nothing of this. To change an item, reply “edit {number ?? 2} …”; if it belongs into the report, reply “progress”.";

    private static string Asked(IReadOnlyList<(int Number, string Question)> open) =>
        string.Join('\n', open.Select(q => $"Item {q.Number}: {Words.Short(q.Question, 60)}"));

    public override string ReturnAnswered(string person, int number, string text) =>
        $"{person} answered about item {number}, which you sent back. It now reads: {Words.Open(text, 120)}. Reply “draft” to use it.";

    public override string ReturnKept(string person, int number, string answer, string text) =>
        $"{person} looked at item {number}, which you sent back, and answered “{Words.Short(answer, 60)}”. "
        + $"It still reads: {Words.Short(text, 120)}";

    public override string AnswerTakenBack(string person, int number, string question, string text) =>
        $"{person} took back the answer about item {number}, which you sent back. It reads again: {Words.Open(text, 120)}. “{Words.Short(question, 60)}” is still to be answered.";

    private static IEnumerable<string> Lines(string label, IReadOnlyList<(EntryVersion Entry, string? CorrectedBy)> entries, IReadOnlyList<string> open, string read)
    {
        yield return $"{label}, {Items(entries.Count)}:";
        foreach (var section in entries.GroupBy(e => e.Entry.Section))
        {
            yield return section.Key.Length == 0 ? "(no section yet)" : $"【{section.Key}】";
            foreach (var (entry, lead) in section)
            {
                var topic = entry.Path.Count == 0 || entry.Text.Length == 0 ? "" : $"〔{Words.Bare(entry.Path[^1])}〕";
                yield return $"{entry.Number} {topic}{Said(entry)}{(lead is null ? "" : $" (corrected by {lead})")}";
            }
        }

        if (read.Length > 0)
        {
            yield return read;
        }

        foreach (var question in open)
        {
            yield return $"To check: {question}";
        }
    }

    private static string Belongs(string section, IReadOnlyList<string> owners) =>
        $"【{section}】 belongs to {(owners.Count == 0 ? "the lead" : string.Join(", ", owners))}";

    private static string Item(EntryVersion entry) => $"{entry.Number} {Words.Open(Said(entry), 40)}";

    private static string Said(EntryVersion entry) => entry.Text.Length == 0 ? entry.Path[^1] : entry.Text.Trim();

    private static string Topic(EntryVersion entry) => entry.Path.Count > 0 ? Words.Bare(entry.Path[^1]) : "";

    private static string Listed(IEnumerable<string> labels)
    {
        var all = labels.ToList();
        return string.Join(", ", all.Take(MostLabels)) + (all.Count > MostLabels ? " …" : "");
    }

    private static string Names(IReadOnlyList<string> sections) => string.Concat(sections.Select(s => $"【{s}】"));

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";

    private static string Numbered(IReadOnlyList<int> numbers) => (numbers.Count == 1 ? "item " : "items ") + string.Join(", ", numbers);

    private static string Day(DateOnly day) => day.ToString("d MMM (ddd)", CultureInfo.InvariantCulture);
}
