using BotReport.Core.Collecting;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the lead's board holds.</summary>
public sealed record BoardText(
    string Label,
    string Range,
    int Owed,
    IReadOnlyList<(string Name, string Section, int Entries, DutyAnswerKind? Answer, DateTimeOffset At)> Answered,
    IReadOnlyList<(string Name, string Section, DateTimeOffset? AskedAt, string? Undelivered)> Missing,
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
    int LeftOut);

/// <summary>What stands against publishing a draft just now.</summary>
/// <param name="ChangesSince">How many entries changed after it was made.</param>
/// <param name="Posts">Where it will be read besides; null when nowhere.</param>
public sealed record ConfirmText(int Draft, int ChangesSince, int Missing, int Questions, string? Posts);
