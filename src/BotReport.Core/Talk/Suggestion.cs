using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>A wish of an owner to change a week that is already published (更正建议).</summary>
/// <param name="Text">His words; of a deletion what is to go.</param>
public sealed record Suggestion(string Id, string Team, ReportWeek Week, string Person, string Text, DateTimeOffset At)
{
    /// <summary>What he wishes.</summary>
    public WishKind Kind { get; init; }

    /// <summary>The entries it is about, by id.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];

    /// <summary>What became of it.</summary>
    public WishState State { get; init; }

    /// <summary>Whether it still waits.</summary>
    public bool IsOpen => State == WishState.Open;
}

/// <summary>What an owner wishes.</summary>
public enum WishKind
{
    /// <summary>It can be read, but not done by itself.</summary>
    Words,

    /// <summary>Something to be added.</summary>
    Addition,

    /// <summary>Other words for an entry.</summary>
    Change,

    /// <summary>Entries that are to go.</summary>
    Deletion,
}

/// <summary>What became of a wish.</summary>
public enum WishState
{
    /// <summary>It waits for a 勘误.</summary>
    Open,

    /// <summary>It is in the report.</summary>
    Accepted,

    /// <summary>A lead does not want it.</summary>
    Declined,

    /// <summary>Whoever wished it took it back.</summary>
    Withdrawn,
}
