using BotReport.Core.Drafting.Brief;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says of a short view of a draft or report.</summary>
public abstract class ViewWords
{
    /// <summary>What it is of, how much is not in it and where that stands, and whether the draft is behind.</summary>
    public abstract string Head(ViewHead head);

    /// <summary>Over the lines with their names.</summary>
    /// <param name="draft">The draft's number; null when it is the published report.</param>
    public abstract string Numbered(string label, int? draft, int lines);

    /// <summary>编号 of a draft that no longer holds all that was said: from when it is.</summary>
    /// <param name="at">In the team's zone.</param>
    /// <param name="since">How many entries were added, changed or taken back since.</param>
    public abstract string Behind(int draft, DateTimeOffset at, int since);
}

/// <summary>What is said above a short view.</summary>
/// <param name="Draft">The draft's number; null when it is of the published report.</param>
/// <param name="Points">How many lines it shows; 0: the draft holds nothing to be shown.</param>
/// <param name="LeftOut">How many it does not.</param>
/// <param name="Since">How many changes came after the draft.</param>
public sealed record ViewHead(string Label, int? Draft, DraftLength Length, int Points, int LeftOut, int Since)
{
    /// <summary>Whose part of the draft is missing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
