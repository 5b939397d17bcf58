using System.Globalization;
using BotReport.Core.Drafting.Brief;

namespace BotReport.Core.Talk.Wording;

internal sealed class ViewEn : ViewWords
{
    public override string Head(ViewHead head) => What(head) + (head.Missing.Count == 0 ? "" : $" Missing: {string.Join(", ", head.Missing)}.") + Behind(head);

    public override string Numbered(string label, int? draft, int lines) => lines == 0 ? $"Nobody has filled in anything for {label} yet, so there are no numbers."
        : draft is { } number ? $"{label} draft {number} by number (for “edit 1.2 …”, “source 1.2”, “return 1.2 question”):" : $"{label} report by number (for “source 1.2”, “correct 1.2 …”):";

    public override string Behind(int draft, DateTimeOffset at, int since) => string.Create(
        CultureInfo.InvariantCulture, $"Draft {draft} is of {at:MM-dd HH:mm}; {(since == 1 ? "1 change" : $"{since} changes")} came after it. Reply “draft” to take {(since == 1 ? "it" : "them")} in; numbers may change.");

    private static string What(ViewHead head)
    {
        var page = head.Draft is { } draft ? $"{head.Label} draft {draft}" : $"{head.Label} report";
        return (head.Points, head.LeftOut) switch
        {
            (0, 0) => $"Nobody has filled in anything in the {page} yet, so there is nothing to show." + (head.Draft is null ? "" : " Reply “status” to see who is missing."),
            (0, _) => $"Every item of the {page} is too long for {Name(head)}. {Rest(head)}",
            (var points, 0) => $"The {page} {Name(head)}: {Count(points)} in all.",
            (var points, var left) => $"The {page} {Name(head)}: {Count(points)}; {left} more, {Rest(head)}",
        };
    }

    private static string Name(ViewHead head) => head.Length == DraftLength.OnePage ? "on one page" : "in 200 characters";

    private static string Rest(ViewHead head) => head.Draft is null ? "see the published report." : "reply “draft” to see all of it.";

    private static string Behind(ViewHead head) => head.Since == 0 ? ""
        : $"\n{(head.Since == 1 ? "1 change" : $"{head.Since} changes")} came after draft {head.Draft}; reply “draft” to take {(head.Since == 1 ? "it" : "them")} in, then ask again.";

    private static string Count(int items) => items == 1 ? "1 item" : $"{items} items";
}
