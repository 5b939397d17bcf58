using BotReport.Core.Publishing;

namespace BotReport.Core.Talk.Wording;

internal sealed class CorrectEn : CorrectWords
{
    private const int Shown = 30;

    public override string NotCorrected(string label) => $"All right, nothing is corrected; the {label} report stays as it is.";

    public override string NothingToConfirm => "There is no correction to confirm, or the report has a newer version. Please reply “correct” first to see what would change.";

    public override string Confirm => "Confirm correction";

    public override string ConfirmCommand => "confirm correction";

    public override string WaitsNoMore => "The correction before this one was not confirmed and no longer waits: one is confirmed at a time, so please send it again after this one.";

    public override string NotPublished(string label) => $"The {label} report is not published yet, so there is nothing to correct. To change the draft, reply “edit 1.2 new text”.";

    public override string NothingToCorrect(string label) => $"No suggested correction of the {label} report is waiting. To change a line, reply “correct 1.2 new text”.";

    public override string ReadsSo(string label, string item, string text) => $"{item} of the {label} report reads so already; nothing to correct: {Words.Short(text, 60)}";

    public override string Unchanged(string label, int version) => $"The {label} report reads so already. There is no further version; it is still version {version}.";

    public override string NoSuchLine(string item) => $"There is no {item} in the report. Lines are named SECTION.ITEM, for example “correct 1.2 new text”.";

    public override string NoSuchWish(int number) => $"There is no suggestion {number}; reply “correct” to see them.";

    public override string Preview(
        string label, int version, IReadOnlyList<DiffLine> diff, IReadOnlyList<WishText> wishes, int places, IReadOnlyList<string> remarks) =>
        string.Join('\n', Lines(label, version, diff, wishes, places, remarks));

    public override string LeftBehind(string item, string text) =>
        $"{item} stays as it is and no longer agrees with this: {Words.Short(text, 60)}. To change it too, reply “correct {item} …” after confirming this.";

    public override string Corrected(string label, int version, int places) =>
        $"The correction of the {label} report is published as version {version}. The earlier one is kept; answers follow the new one."
        + (places == 0 ? "" : $" The changes are posted in {Places(places)}.");

    public override string Posted(string label, int version, string by, IReadOnlyList<DiffLine> diff) =>
        $"Correction of the {label} report (version {version}, {by}). What changed:\n{string.Join('\n', Changes(diff, Shown))}";

    public override string Adopted(string label, string text) => $"Your correction is accepted and will be in the {label} report: {One(text, 80)}";

    public override string CorrectedYours(string lead, string label, string was, string text) =>
        $"{lead} corrected a line of yours in the {label} report.\nBefore: {Words.Short(was, 160)}\nNow: {Words.Short(text, 160)}\nIt is marked as the lead's, and your own words are kept; please ask {lead} if in doubt.";

    public override string CannotTakeBack(string label, int version) =>
        $"Version {version} of the {label} report is a correction and cannot be taken back. To change it again, reply “correct 1.2 new text”.";

    public override string Declined(string person, string text) => $"Not brought in, and {person} has been told: {One(text, 60)}";

    public override string NotAdopted(string label, string text) => $"Your correction of the {label} report was not brought in: {One(text, 80)}. Please ask your lead if in doubt.";

    private static IEnumerable<string> Lines(
        string label, int version, IReadOnlyList<DiffLine> diff, IReadOnlyList<WishText> wishes, int places, IReadOnlyList<string> remarks)
    {
        yield return diff.Count == 0 ? $"Nothing changes in the {label} report." : $"Correction of the {label} report, what changes:";
        foreach (var line in Changes(diff, diff.Count))
        {
            yield return line;
        }

        foreach (var remark in remarks)
        {
            yield return remark;
        }

        if (wishes.Count > 0)
        {
            yield return $"From these suggestions; to leave one out, reply “decline {wishes[0].Number}”:";
        }

        foreach (var wish in wishes)
        {
            yield return $"{wish.Number} {wish.Name}: {One(wish.Text, 60)}" + (wish.ByHand ? " (I cannot place it, so it is not in the changes; please reply “correct 1.2 new text”)" : "");
        }

        if (diff.Count > 0)
        {
            yield return $"Reply “confirm correction” to publish version {version}" + (places == 0 ? "." : $"; the changes are posted in {Places(places)} too.");
        }
    }

    private static string One(string text, int most) => Words.Open(text.ReplaceLineEndings(" "), most);

    private static IEnumerable<string> Changes(IReadOnlyList<DiffLine> diff, int most)
    {
        var section = "";
        foreach (var line in diff.Take(most))
        {
            if (line.Section != section && line.Section.Length > 0)
            {
                yield return $"【{line.Section}】";
            }

            section = line.Section;
            yield return (line.IsNew ? "＋ " : "－ ") + line.Text;
        }

        if (diff.Count > most)
        {
            yield return $"and {diff.Count - most} more.";
        }
    }

    private static string Places(int count) => count == 1 ? "1 group or channel" : $"{count} groups or channels";
}
