using BotReport.Core.Collecting;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the lead's board holds.</summary>
public sealed record BoardText(
    string Label,
    string Range,
    int Owed,
    IReadOnlyList<(string Name, string Section, int Entries, DutyAnswerKind? Answer, DateTimeOffset At)> Answered,
    IReadOnlyList<(string Name, string Section, DateTimeOffset? AskedAt, string? Undelivered, bool Nudged)> Missing,
    IReadOnlyList<(string Name, string Section)> OnLeave,
    IReadOnlyList<(string Name, int? Number, string Text)> Questions,
    IReadOnlyList<(string Name, int Number, string Text)> Unplaced,
    IReadOnlyList<LedgerNews> News,
    int Suggestions,
    string? Published,
    int? Draft,
    int? MissingCalendarYear)
{
    /// <summary>Where the report is posted too; null when nowhere.</summary>
    public string? Posts { get; init; }

    /// <summary>What is to be said of the newest draft: what blocks it, who approved it.</summary>
    public IReadOnlyList<string> OfDraft { get; init; } = [];
}

/// <summary>What the opening of a draft says.</summary>
public sealed record DraftHead(
    string Label,
    int Number,
    int Lines,
    IReadOnlyList<string> Missing,
    IReadOnlyList<(string Name, int? Number, string Text)> Questions,
    IReadOnlyList<LedgerNews> News,
    IReadOnlyList<string> NewHeadings,
    int LeftOut)
{
    /// <summary>Whether anything was promised in earlier weeks; else that nothing moved is no news.</summary>
    public bool Begun { get; init; }

    /// <summary>The names of the lines that are the lead's: 1.2.</summary>
    public IReadOnlyList<string> ByLead { get; init; } = [];

    /// <summary>The names of the lines that the bot proposes.</summary>
    public IReadOnlyList<string> Proposed { get; init; } = [];

    /// <summary>How many lines are in the owners' words.</summary>
    public int ByOwners => Lines - ByLead.Count - Proposed.Count - ByModel.Count;

    /// <summary>The names of the lines in the model's words.</summary>
    public IReadOnlyList<string> ByModel => Model?.Reworded ?? [];

    /// <summary>What a model did; null when none was asked.</summary>
    public WritingNote? Model { get; init; }

    /// <summary>How many entries the lead took out.</summary>
    public int Removed { get; init; }

    /// <summary>What blocks the draft, in a line; null when nothing does.</summary>
    public string? Blocking { get; init; }
}

/// <summary>What stands against publishing a draft just now.</summary>
/// <param name="ChangesSince">How many entries changed after it was made.</param>
/// <param name="Posts">Where it will be read besides; null when nowhere.</param>
public sealed record ConfirmText(int Draft, int ChangesSince, int Missing, int Questions, string? Posts)
{
    /// <summary>What else is to be said of it, a sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
