namespace BotReport.Core.Facts;

/// <summary>What became, or is to become, of a milestone. The six of the labelled pages.</summary>
public enum MilestoneStatus
{
    /// <summary>It has happened.</summary>
    Done,

    /// <summary>It is promised for a date or a period.</summary>
    Planned,

    /// <summary>It is promised for a new, later date; <see cref="Milestone.Date"/> is the new one.</summary>
    Slipped,

    /// <summary>It cannot happen yet, or rests, and no new date is given.</summary>
    Blocked,

    /// <summary>It will not happen.</summary>
    Cancelled,

    /// <summary>It is being worked on.</summary>
    InProgress,
}

/// <summary>A promise or an outcome in the text.</summary>
/// <param name="Line">The line of the page it stands on, counted from 1.</param>
/// <param name="Path">Section, topic, item label and local subject, outermost first: 贝易转 › 整装与经纪业务接入情况 › 整装业务.</param>
/// <param name="Event">The event's canonical name: 上线, 灰度, 全量, 开放, 发布 …</param>
/// <param name="DateText">The date as written; null when there is none.</param>
/// <param name="Date">The days it means; a period keeps both ends and is compared by its end. For a slip the new date.</param>
/// <param name="Previous">The date it moved from, when the text says it.</param>
/// <param name="Stage">Undated progress that is no promise (评审完毕, 进入开发).</param>
/// <param name="Source">The whole line as its owner wrote it.</param>
public sealed record Milestone(
    int Line,
    IReadOnlyList<string> Path,
    string Event,
    string? DateText,
    DateSpan? Date,
    MilestoneStatus Status,
    DateOnly? Previous,
    bool Stage,
    string Source)
{
    /// <summary>Why it moved or stopped, in the owner's words without 因 and 由于; null when the text gives no reason.</summary>
    public string? Reason { get; init; }
}
