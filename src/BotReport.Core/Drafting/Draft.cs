using BotReport.Core.Drafting.Writing;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting;

/// <summary>A numbered draft of a week's report. Kept as its lines, each with the entry versions it rests on.</summary>
/// <param name="Key">The request that asked for it; asked twice with one key, there is one draft.</param>
/// <param name="Number">1, 2, 3 … within the week.</param>
/// <param name="LeftOut">What is not in the draft, and why. Together with the lines it holds every item of every entry.</param>
public sealed record Draft(
    string Key,
    string Team,
    ReportWeek Week,
    int Number,
    string By,
    DateTimeOffset At,
    IReadOnlyList<DraftLine> Lines,
    IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>Who found it good, the last to say so; null while nobody did.</summary>
    public Approval? Approved { get; init; }

    /// <summary>What a model made of the entries; null when none was asked.</summary>
    public DraftWriting? Writing { get; init; }

    /// <summary>The page as it would be published.</summary>
    public string Text => string.Concat(Lines.Select(l => l.Line.Indent + l.Line.Marker + l.Line.Text + l.Line.Ending));
}

/// <summary>A line of a draft or report.</summary>
/// <param name="Sources">The entry versions it rests on; empty for headings, the bot's own marks (未提交) and what the lead alone says.</param>
public sealed record DraftLine(PageLine Line, IReadOnlyList<EntryRef> Sources)
{
    /// <summary>Whose words it holds.</summary>
    public LineHand Hand { get; init; } = Sources.Count > 0 ? LineHand.Owner : LineHand.Bot;

    /// <summary>Names it over all drafts of its week; empty for headings and blank lines.</summary>
    public string Key { get; init; } = LineKey.Of(Sources);
}

/// <summary>An entry that is not in the draft (未采用).</summary>
/// <param name="Reason"><see cref="Unplaced"/>; <c>duplicate</c>; <c>lead</c>: taken out by the lead.</param>
public sealed record LeftOut(EntryRef Entry, string Reason)
{
    /// <summary>Nobody said yet where it belongs.</summary>
    public const string Unplaced = "unplaced";

    /// <summary>Why the lead took it out, in his words; null when he did not say, or did not.</summary>
    public string? Note { get; init; }
}

/// <summary>A lead found a draft good (批准). Of this draft alone: the next one is not.</summary>
public sealed record Approval(string By, DateTimeOffset At);
