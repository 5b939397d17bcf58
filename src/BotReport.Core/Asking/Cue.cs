namespace BotReport.Core.Asking;

/// <summary>A word by which people show what they ask for.</summary>
/// <param name="Events">The events an event word means; empty for the others.</param>
internal sealed record Cue(CueKind Kind, IReadOnlyList<string> Events)
{
    public static Cue Of(CueKind kind) => new(kind, []);
}

/// <summary>The sorts of cues; the words of each stand in <c>Phrases/</c>.</summary>
internal enum CueKind
{
    When,
    HowLong,
    YesNo,
    Who,
    Done,
    Open,
    Slipped,
    Overdue,
    Due,
    Blocked,
    Cancelled,
    Risk,
    Undated,
    Amount,
    Progress,
    Which,
    Why,
    Trend,
    Change,
    Compare,
    Since,
    New,
    Early,
    Count,
    Missing,
    Mine,
    Defining,
    Event,
    Filler,
}
