using BotReport.Core.Weeks;

namespace BotReport.Core.Collecting;

/// <summary>How a duty was answered without an entry.</summary>
public enum DutyAnswerKind
{
    /// <summary>无更新.</summary>
    NoUpdate,

    /// <summary>同上周: last week's entries were taken over.</summary>
    SameAsLastWeek,
}

/// <summary>A duty closed without words of its own.</summary>
/// <param name="Withdrawn">Taken back with 撤回, or overtaken by an entry.</param>
public sealed record DutyAnswer(
    string Team,
    ReportWeek Week,
    string Person,
    string Section,
    DutyAnswerKind Kind,
    DateTimeOffset At,
    bool Withdrawn);
