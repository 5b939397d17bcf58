namespace BotReport.Core.Publishing;

/// <summary>What is found in a draft before it is published.</summary>
public enum DraftRule
{
    /// <summary>Whoever wrote what the line rests on has taken it back.</summary>
    Unsupported,

    /// <summary>Whoever wrote what the line rests on has changed it, and the draft still has the old words.</summary>
    Stale,

    /// <summary>The lead put it in his words, and its owner has changed or taken back what they were made from.</summary>
    Conflict,

    /// <summary>The lead wrote it where somebody had sent nothing, and who owed it has sent something since.</summary>
    Answered,

    /// <summary>A figure, date, name or polarity of the line stands in no entry it rests on.</summary>
    Gate,

    /// <summary>Somebody sent nothing.</summary>
    Missing,

    /// <summary>Something an owner was asked is open.</summary>
    Question,

    /// <summary>A section of the lead's is empty.</summary>
    EmptySection,

    /// <summary>A line that the bot proposed and no lead has taken.</summary>
    Proposed,

    /// <summary>What the lead took out has other words now.</summary>
    LeftOutChanged,

    /// <summary>Entries that came after the draft, or got their section after it.</summary>
    Added,

    /// <summary>An entry that nobody has given a section.</summary>
    Unplaced,
}

/// <summary>One thing found in a draft.</summary>
/// <param name="Blocks">Whether the draft is not published with it, unless a lead says why.</param>
/// <param name="Item">The line's name, 1.2; of what was left out 0.1; empty when it is about no line.</param>
/// <param name="Text">The line's words, the section, or what was asked.</param>
public sealed record DraftFinding(DraftRule Rule, bool Blocks, string Item, string Text)
{
    /// <summary>The owner's newest words, of several entries one below the other; null when he took them back, or none are of account.</summary>
    public string? Newest { get; init; }

    /// <summary>Whose entry it is about, by id; null when it is about none.</summary>
    public string? Person { get; init; }

    /// <summary>How many entries it is about.</summary>
    public int Count { get; init; } = 1;
}
