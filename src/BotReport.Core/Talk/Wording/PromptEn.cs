using System.Globalization;
using BotReport.Core.Team;

namespace BotReport.Core.Talk.Wording;

internal sealed class PromptEn : PromptWords
{
    public override string Prompt(PromptText text) => string.Join('\n', Lines(text));

    public override string Received(string name, string label) => $"{name}, your update for {label} is here; only one question.";

    public override string DueToday(string name, IReadOnlyList<OfferedPromise> promises) => string.Join('\n', promises
        .Select((p, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {p.Subject} {p.Date:MM-dd} {p.Event}"))
        .Prepend($"{name}, due today. Is it done?")
        .Append(promises.Count == 1 ? "Reply “1 done” or “1 moved to 12-02”." : "Reply “1 done, 2 moved to 12-02”; for the rest, “the rest unchanged”."));

    public override string Reminder(string name, string label, DateTimeOffset due, IReadOnlyList<string> open) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}, {label} still needs {Names(open)} by {due:HH:mm}. If there is nothing new, reply “no update”.");

    public override string Undelivered(DeliveryState state) => state switch
    {
        DeliveryState.Blocked => "the bot is blocked there",
        DeliveryState.NotReachable => "the bot is not installed there, or the account on the list is wrong",
        DeliveryState.Unknown => "the platform did not answer, it may have arrived or not",
        _ => "sending failed several times",
    };

    public override string Due(string label, int answered, int owed, IReadOnlyList<(string Who, DeliveryState? Unreached)> missing, int questions) =>
        $"{label} is due now: {answered} of {owed} received. "
        + (missing.Count == 0 ? "" : $"Missing: {string.Join(", ", missing.Select(m => m.Who + (m.Unreached is { } state ? $" (prompt not delivered: {Undelivered(state)})" : "")))}. ")
        + (questions == 0 ? "" : $"{Points(questions)} to check. ")
        + (missing.Count == 0
            ? "Reply “draft” for the merged draft."
            : "Reply “remind” to remind them once more, or “draft” for the merged draft so far.");

    public override string Complete(string label, int owed, int questions) =>
        (owed == 1 ? $"The one update for {label} is in" : $"All {owed} updates for {label} are in")
        + (questions == 0 ? "" : $", {Points(questions)} to check") + ". Reply “draft” for the merged draft.";

    public override string Close(string label, bool hasDraft) =>
        $"The {label} report is not published yet. "
        + (hasDraft ? "When you have read the draft, reply “publish”." : "Reply “draft” to merge one, then “publish”.");

    public override string Skipped(string label, DateTimeOffset due) => string.Create(
        CultureInfo.InvariantCulture,
        $"I was not running when the prompt for {label} was due ({due:MM-dd HH:mm}), and it is too late to send it now. ")
        + "To ask people after all, reply “remind”.";

    private static IEnumerable<string> Lines(PromptText text)
    {
        var owed = string.Join(' ', text.Duties.Select(Owed));
        var due = text.Due.ToString("HH:mm", CultureInfo.InvariantCulture);
        yield return $"{text.Name}, {text.Label} ({text.Range}): " + (text.Already > 0
            ? $"{owed} holds {(text.Already == 1 ? "1 item" : $"{text.Already} items")} already; send what is missing by {due}, or nothing."
            : $"please send {owed} by {due}. Just send your points; if there is nothing new, reply “no update”.");
        if (text.Includes.Count > 0)
        {
            yield return $"This time it includes {(text.Includes.Count == 1 ? "last week" : "the weeks before")} "
                + $"({string.Join(", ", text.Includes)}).";
        }

        foreach (var line in Promises(text.Promises))
        {
            yield return line;
        }

        if (text.Figures.Count > 0)
        {
            yield return "Figures of last time: " + string.Join("; ", text.Figures.Select(f => $"{f.Name} {f.Value}")) + ".";
        }

        foreach (var (name, section, count) in text.Others)
        {
            yield return $"【{section}】 {name} already sent "
                + (count == 1 ? "1 item, no need to repeat it." : $"{count} items, no need to repeat them.");
        }

        if (text.Notes.Count > 0)
        {
            yield return "Your notes: " + string.Join("; ", text.Notes.Select(n => Words.Short(n, 40)))
                + ". Reply “use” to add them to this week, “drop” to let them go.";
        }
    }

    private static IEnumerable<string> Promises(IReadOnlyList<OfferedPromise> promises)
    {
        if (promises.Count == 0)
        {
            yield break;
        }

        yield return "Promised earlier:";
        for (var i = 0; i < promises.Count; i++)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{i + 1}. {promises[i].Subject} {promises[i].Date:MM-dd} {promises[i].Event}");
        }

        yield return promises.Count == 1
            ? "Reply “1 done”, or only a digit (1 done, 2 delayed, 3 cancelled, 4 no change)."
            : $"Reply “1 done, 2 done”, or only {promises.Count} digits, one for each in order "
                + "(1 done, 2 delayed, 3 cancelled, 4 no change).";
    }

    private static string Owed(Duty duty) =>
        $"【{duty.Section}】" + (duty.Topics.Count == 0 ? "" : $" ({string.Join(", ", duty.Topics)})");

    private static string Names(IReadOnlyList<string> sections) => string.Concat(sections.Select(s => $"【{s}】"));

    private static string Points(int count) => count == 1 ? "1 point" : $"{count} points";
}
