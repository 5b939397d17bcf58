using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Collecting;

/// <summary>What became of a question.</summary>
public enum QuestionState
{
    /// <summary>Waiting; blocks nothing, shown to the lead as 待核对.</summary>
    Open,

    /// <summary>The proposal was taken over.</summary>
    Accepted,

    /// <summary>The owner keeps what he wrote.</summary>
    Kept,

    /// <summary>Answered in words.</summary>
    Answered,

    /// <summary>The entry it was about has changed or gone.</summary>
    Dropped,
}

/// <summary>Something an owner was asked: a finding of the checks, a doubtful date, or the lead's question (退回).</summary>
/// <param name="Id">Made from entry, version and rule, so that a repeated step asks once.</param>
/// <param name="Person">Who is asked.</param>
/// <param name="Entry">The entry it is about; null when it is about none.</param>
/// <param name="Rule">The check's id; <c>date</c> for a doubtful date, <c>lead</c> for the lead's question.</param>
/// <param name="Text">The question as it is shown.</param>
/// <param name="Proposal">What 是 takes over.</param>
/// <param name="AskedBy">The lead's id for 退回; null when our code asks.</param>
public sealed record Question(
    string Id,
    string Team,
    ReportWeek Week,
    string Person,
    EntryRef? Entry,
    string Rule,
    string Text,
    Proposal? Proposal,
    QuestionState State,
    string? Answer,
    string? AskedBy,
    DateTimeOffset AskedAt)
{
    /// <summary>Only a day answers it.</summary>
    public bool WantsDay => Rule == "date" || WantsOtherDay;

    /// <summary>The day that is written cannot be meant, so that 是 answers nothing.</summary>
    public bool WantsOtherDay => Rule is "future" or "no_such_day";
}
