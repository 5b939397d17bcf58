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

        if (found.Count(f => f is { Rule: DraftRule.Gate, Blocks: false }) - Shown is > 0 and var left)
        {
            yield return $"{left} more differ from their owners' words; reply “draft” to see each.";
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

    public override string Unapproved(int draft, string? by) => $"The approval of draft {draft}{(by is null ? "" : $" by {by}")} is taken back. Reply “approve” or “publish” when it is ready.";

    public override string NotApproved(int draft) => $"Nobody has approved draft {draft}; there is nothing to take back.";

    public override string NotPublished(int draft) => $"All right, draft {draft} is not published. Reply “publish” when it is to be.";

    public override string NothingToPublish => "All right. Nothing waits to be published and nothing goes out by itself; reply “publish” when it is to.";

    public override string HowToUnpublish(string label) =>
        $"The {label} report is published. To take it back, reply “unpublish” (within 10 minutes); to change one line, “correct 1.2 new text”.";

    public override string WishesLeft(IReadOnlyList<(string Name, string Text)> wishes) => wishes.Count == 0 ? "" :
        $"Corrections that were asked for while it was published are not in the draft: {string.Join("; ", wishes.Take(Shown).Select(w => $"{w.Name} “{Words.Open(w.Text, 80)}”"))}{(wishes.Count > Shown ? $" and {wishes.Count - Shown} more" : "")}. To take one over reply “edit 1.2 new text”, or “add 1 new text” for a new line.";

    public override IReadOnlyList<string> Overridden(IReadOnlyList<DraftFinding> blocking, Func<string?, string> nameOf, string reason) =>
    [
        $"{blocking.Count} thing{(blocking.Count == 1 ? "" : "s")} should be settled first; published anyway, it reads as the draft does now:",
        .. blocking.Select(f => What(f, nameOf)),
        $"The reason is kept: {Words.Ended(reason)}",
    ];

    public override string NothingToForce => "Nothing has to be settled first, so nothing needs forcing; the reason was not kept.";

    public override string WithReason => "Please give a reason that says something, for example “force publish needed for the meeting”; it is kept.";

    private static string Names(IReadOnlyList<DraftFinding> found, DraftRule rule) => string.Join(", ", found.Where(f => f.Rule == rule).Select(f => f.Item));

    private static string Kind(DraftFinding found) => found.Rule switch
    {
        DraftRule.Conflict or DraftRule.Answered => "is in conflict",
        DraftRule.Stale => "is out of date",
        DraftRule.Unsupported => "was taken back",
        _ => "differs from what was reported",
    };

    /// <summary>What is found, without what can be done about it.</summary>
    private static string What(DraftFinding found, Func<string?, string> nameOf)
    {
        var (item, who) = (found.Item, nameOf(found.Person));
        return (found.Rule, found.Newest) switch
        {
            (DraftRule.Conflict, { } newest) => $"{item}: you rewrote it, and {who} has changed it since: {Words.Open(newest, 60)}.",
            (DraftRule.Conflict, null) => $"{item}: you rewrote it, and {who} has taken it back.",
            (DraftRule.Answered, { } newest) => $"{item}: you wrote it while {who} had sent nothing, and {who} has sent something since: {Words.List(newest, 60)}.",
            (DraftRule.Stale, { } newest) => $"{item}: {who} has changed it; the draft has the old words. New: {Words.Open(newest, 60)}.",
            (DraftRule.Unsupported, _) => $"{item}: {who} took it back; the draft still has it: {Words.Open(found.Text, 40)}.",
            _ => $"{item}: {Words.Ended(found.Text)}",
        };
    }

    private static string Line(DraftFinding found, Func<string?, string> nameOf)
    {
        var (item, what) = (found.Item, What(found, nameOf));
        return $"{what} " + (found.Rule, found.Newest) switch
        {
            (DraftRule.Conflict, { }) => $"Reply “keep {item}” for yours, “restore {item}” for the new words.",
            (DraftRule.Conflict, null) => $"Reply “keep {item}” to keep yours, “restore {item}” to drop it too.",
            (DraftRule.Answered, { }) => $"Reply “keep {item}” for yours alone, “restore {item}” for {nameOf(found.Person)}'s.",
            (DraftRule.Stale or DraftRule.Unsupported, _) => "Reply “draft” to update.",
            _ => $"Reply “edit {item} …” to correct it, or “return {item} question” to ask the owner.",
        };
    }
}
