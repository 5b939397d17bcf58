using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting;

/// <summary>Drafts, append-only.</summary>
public interface IDraftStore
{
    /// <summary>
    /// Keeps a draft under the next free number of its week (its own <see cref="Draft.Number"/> is ignored) and returns it so.
    /// A draft with the same key is there already: that one is returned and nothing is written.
    /// </summary>
    Task<Draft> AppendAsync(Draft draft, CancellationToken cancel);

    /// <summary>The week's newest draft; null when there is none.</summary>
    Task<Draft?> LatestAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>A draft by its number; null when there is none.</summary>
    Task<Draft?> FindAsync(string team, ReportWeek week, int number, CancellationToken cancel);
}
