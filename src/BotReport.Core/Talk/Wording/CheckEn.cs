using System.Globalization;
using BotReport.Core.Publishing;

namespace BotReport.Core.Talk.Wording;

internal sealed class CheckEn : CheckWords
{
    private const int Shown = 5;

    public override string Blocked(int draft, IReadOnlyList<DraftFinding> blocking, Func<string?, string> nameOf) =>
        $"Draft {draft} cannot be published yet; {(blocking.Count == 1 ? "1 line needs" : $"{blocking.Count} lines need")} you first:\n"
        + string.Join('\n', blocking.Take(Shown).Select(f => $"· {Line(f, nameOf)}"))
        + (blocking.Count > Shown ? $"\nand {blocking.Count - Shown} more." : "")
        + "\nThen reply “publish” again. To publish it as it is, reply “force publish REASON”; the reason is kept.";

    public override string Blocking(IReadOnlyList<DraftFinding> blocking) =>
        $"Before publishing: {string.Join(", ", blocking.Take(Shown).Select(f => $"{f.Item} {Kind(f)}".Trim()))}. Reply “publish” to see what to do.";

    public override IEnumerable<string> Remarks(IReadOnlyList<DraftFinding> found)
    {
        var empty = found.Where(f => f.Rule == DraftRule.EmptySection).Select(f => $"【{f.Text}】").ToList();
        if (empty.Count > 0)
        {
            yield return $"Still empty: {string.Join(", ", empty)}.";
        }

        if (Names(found, DraftRule.Proposed) is { Length: > 0 } proposed)
        {
            yield return $"Proposed from what falls due and not accepted yet, to be published as it is: {proposed}.";
        }

        if (Names(found, DraftRule.LeftOutChanged) is { Length: > 0 } changed)
        {
            yield return $"The owner changed what you took out ({changed}); reply “left out” to see it.";
        }

        foreach (var gate in found.Where(f => f is { Rule: DraftRule.Gate, Blocks: false }).Take(Shown))
        {
            yield return Words.Ended($"{gate.Item} {gate.Text}");
        }
    }

    public override IEnumerable<string> Left(IReadOnlyList<DraftFinding> found, Func<string?, string> nameOf)
    {
        if (Each(found, DraftRule.Unplaced, nameOf) is { Length: > 0 } unplaced)
        {
            yield return $"Without a section, so not in the report: {unplaced}.";
        }

        if (Each(found, DraftRule.Question, nameOf) is { Length: > 0 } questions)
        {
            yield return $"Not checked yet: {questions}.";
        }
    }

    private static string Each(IReadOnlyList<DraftFinding> found, DraftRule rule, Func<string?, string> nameOf)
    {
        var left = found.Where(f => f.Rule == rule).ToList();
        return string.Join("; ", left.Take(Shown).Select(f => $"{nameOf(f.Person)} “{Words.Open(f.Text, 40)}”")) + (left.Count > Shown ? $" and {left.Count - Shown} more" : "");
    }

    public override string Approved(int draft) => $"Draft {draft} is approved. After a further change it must be approved anew; reply “publish” to publish it.";

    public override string ApprovedAlready(int draft) => $"You have approved draft {draft} already; reply “publish” to publish it.";

    public override string ApprovedBy(string name, int draft, DateTimeOffset at, bool before) => string.Create(
        CultureInfo.InvariantCulture, $"{name} approved {(before ? $"an earlier draft, which says the same as draft {draft}" : $"draft {draft}")}, {at:MM-dd HH:mm}.");

    public override string NothingToForce => "Nothing has to be settled first, so nothing needs forcing; the reason was not kept.";

    public override string WithReason => "Please give a reason that says something, for example “force publish needed for the meeting”; it is kept.";

    private static string Names(IReadOnlyList<DraftFinding> found, DraftRule rule) => string.Join(", ", found.Where(f => f.Rule == rule).Select(f => f.Item).Take(Shown));

    private static string Kind(DraftFinding found) => found.Rule switch
    {
        DraftRule.Conflict or DraftRule.Answered => "is in conflict",
        DraftRule.Stale => "is out of date",
        DraftRule.Unsupported => "was taken back",
        _ => "differs from what was reported",
    };

    private static string Line(DraftFinding found, Func<string?, string> nameOf)
    {
        var (item, who, old) = (found.Item, nameOf(found.Person), Words.Open(found.Text, 40));
        return (found.Rule, found.Newest) switch
        {
            (DraftRule.Conflict, { } newest) =>
                $"{item}: you rewrote it, and {who} has changed it since: {Words.Open(newest, 60)}. Reply “keep {item}” for yours, “restore {item}” for the new words.",
            (DraftRule.Conflict, null) => $"{item}: you rewrote it, and {who} has taken it back. Reply “keep {item}” to keep yours, “restore {item}” to drop it too.",
            (DraftRule.Answered, { } newest) =>
                $"{item}: you wrote it while {who} had sent nothing, and {who} has sent something since: {Words.List(newest, 60)}. Reply “keep {item}” for yours alone, “restore {item}” for {who}'s.",
            (DraftRule.Stale, { } newest) => $"{item}: {who} has changed it; the draft has the old words. New: {Words.Open(newest, 60)}. Reply “draft” to update.",
            (DraftRule.Unsupported, _) => $"{item}: {who} took it back; the draft still has it: {old}. Reply “draft” to update.",
            _ => $"{item}: {Words.Ended(found.Text)} Reply “edit {item} …” to correct it, or “return {item} question” to ask the owner.",
        };
    }
}
