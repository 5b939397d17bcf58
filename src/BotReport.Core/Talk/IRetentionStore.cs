using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>Lets go of what has been kept long enough, a portion at a time, so that nobody waits long for it. Reports and what they rest on stay.</summary>
public interface IRetentionStore
{
    /// <summary>Empties messages that were worked on; that they came stays known, so that one delivered again is still the same.</summary>
    /// <param name="before">Of messages accepted before.</param>
    /// <returns>How many; 0 when none is left.</returns>
    Task<int> EmptyMessagesAsync(DateTimeOffset before, CancellationToken cancel);

    /// <summary>Deletes what was said and sent before, in transcripts and deliveries.</summary>
    /// <returns>How many; 0 when none is left.</returns>
    Task<int> DeleteTalkAsync(DateTimeOffset before, CancellationToken cancel);

    /// <summary>
    /// Deletes of a team's weeks before this one what no report rests on: versions of entries, drafts, leads' edits, questions, answers, wishes. What was deleted is audited by its number.
    /// </summary>
    /// <returns>How many; 0 when none is left.</returns>
    Task<int> DeleteWeeksAsync(string team, ReportWeek before, DateTimeOffset at, CancellationToken cancel);
}
