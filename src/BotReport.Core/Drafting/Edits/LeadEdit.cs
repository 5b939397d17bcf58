using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting.Edits;

/// <summary>What a lead did to a line of the draft. Kept beside the entries and done again to every draft of the week; nothing is overwritten.</summary>
/// <param name="Id">Made from the message that asked, so that a repeated step makes the same one: <c>lead/17</c>.</param>
/// <param name="Number">1, 2, 3 … within the week, in the order in which they came; given by the store.</param>
/// <param name="Line">The line's key; of a line he adds the edit's own id.</param>
public sealed record LeadEdit(string Id, string Team, ReportWeek Week, int Number, LeadEditKind Kind, string Line, string By, DateTimeOffset At)
{
    /// <summary>The words that are to stand there; empty when the edit is not about words.</summary>
    public string Text { get; init; } = "";

    /// <summary>What stood there before; empty for a line he adds.</summary>
    public string Was { get; init; } = "";

    /// <summary>Why he takes the line out, in his words; null when he does not say.</summary>
    public string? Reason { get; init; }

    /// <summary>The entry versions the line rested on when he looked at it. Newer ones are not what his words were made from.</summary>
    public IReadOnlyList<EntryRef> Base { get; init; } = [];

    /// <summary>Where the line stands, or is to stand.</summary>
    public EditPlace Place { get; init; } = new("", [], null, false);

    /// <summary>For <see cref="LeadEditKind.Undo"/> the message whose edits are undone; else empty.</summary>
    public string Undone { get; init; } = "";

    /// <summary>The message it was said in, by which all its edits are undone: <c>lead/17</c> of <c>lead/17/2</c>.</summary>
    public string Message => string.Join('/', Id.Split('/').Take(2));
}

/// <summary>A place in a draft.</summary>
/// <param name="Path">The titles above it, outermost first.</param>
/// <param name="Beside">The key of the line next to it; null, or a line that is gone: at the end of the path's lines.</param>
/// <param name="After">Whether it is behind that line, not before it.</param>
public sealed record EditPlace(string Section, IReadOnlyList<string> Path, string? Beside, bool After);
