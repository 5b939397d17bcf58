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
    /// <summary>The page as it would be published.</summary>
    public string Text => string.Concat(Lines.Select(l => l.Line.Indent + l.Line.Marker + l.Line.Text + l.Line.Ending));
}

/// <summary>A line of a draft or report.</summary>
/// <param name="Sources">The entry versions whose words it holds; empty for headings and the bot's own marks (未提交).</param>
public sealed record DraftLine(PageLine Line, IReadOnlyList<EntryRef> Sources);

/// <summary>An entry that is not in the draft (未采用).</summary>
/// <param name="Reason"><c>unplaced</c>: nobody said yet where it belongs; <c>duplicate</c>; <c>lead</c>: taken out by the lead.</param>
public sealed record LeftOut(EntryRef Entry, string Reason);
