namespace BotReport.Core.Team;

/// <summary>Tells whether anything changed of what teams are and said.</summary>
public interface IRevision
{
    /// <summary>
    /// A number that is another as soon as a change can be read of teams, entries, answers, questions, facts, drafts, reports or
    /// suggestions, whoever made it. Messages on their way, conversations and deliveries do not count.
    /// </summary>
    Task<long> NowAsync(CancellationToken cancel);
}
