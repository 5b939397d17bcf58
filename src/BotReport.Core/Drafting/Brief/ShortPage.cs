namespace BotReport.Core.Drafting.Brief;

/// <summary>A short view of a draft or report. Made anew whenever it is asked for: it has no number, is not kept and cannot be published.</summary>
/// <param name="Text">As it is sent; empty when the draft holds nothing that anybody said.</param>
/// <param name="Lines">What it is made of, in its order.</param>
/// <param name="LeftOut">How many of the draft's lines are not in it.</param>
public sealed record ShortPage(string Text, IReadOnlyList<ShortLine> Lines, int LeftOut);

/// <summary>A line of a short view: a line of the draft as it stands, or whole clauses of one behind the title they stand under.</summary>
/// <param name="From">The draft's line it is taken from, whose sources are its own.</param>
/// <param name="At">That line, from 0.</param>
/// <param name="IsHeading">Whether it only says where the others stand.</param>
public sealed record ShortLine(string Text, DraftLine From, int At, bool IsHeading);
