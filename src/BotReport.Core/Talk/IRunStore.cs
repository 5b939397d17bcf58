using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>What the bot does for a team's week by itself.</summary>
public enum RunKind
{
    /// <summary>Asks the owners.</summary>
    Prompt,

    /// <summary>Reminds who has not answered, once.</summary>
    Reminder,

    /// <summary>Tells the leads who is in and who is missing.</summary>
    Due,

    /// <summary>Reminds the leads that nothing was published.</summary>
    Close,
}

/// <summary>One of a team's runs. A row is unique on (team, week, kind) and written with what it sends.</summary>
/// <param name="Skipped">Too late to be done: written down so that it is told once and never caught up.</param>
public sealed record Run(string Team, ReportWeek Week, RunKind Kind, DateTimeOffset DueAt, DateTimeOffset At, bool Skipped);

/// <summary>The runs that were.</summary>
public interface IRunStore
{
    /// <summary>A team's runs of one week.</summary>
    Task<IReadOnlyList<Run>> OfWeekAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>The run of a kind that was made last, of whatever team, skipped ones left out; null before the first.</summary>
    Task<Run?> LatestAsync(RunKind kind, CancellationToken cancel);
}
