using BotReport.Core.Drafting.Edits;
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

    /// <summary>The newest draft that a person asked for; null when there is none.</summary>
    Task<Draft?> LatestOfAsync(string team, ReportWeek week, string by, CancellationToken cancel);

    /// <summary>What the leads did to the week's drafts, in the order in which it came.</summary>
    Task<IReadOnlyList<LeadEdit>> EditsAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>What the leads took out of the drafts of all weeks and brought back: removals, restorals and undoings, week by week, in the order in which they came.</summary>
    Task<IReadOnlyList<LeadEdit>> RemovalsAsync(string team, CancellationToken cancel);

    /// <summary>What the leads' words are in the reports that were published by an instant, week by week, in the order in which they came; places to which lines were moved are left out.</summary>
    Task<PublishedEdits> PublishedAsync(string team, DateTimeOffset asOf, CancellationToken cancel);

    /// <summary>The entries that the reports published by an instant have in older words than their owners': changed after the draft was made, and published all the same.</summary>
    Task<IReadOnlyList<OvertakenEntry>> OvertakenAsync(string team, DateTimeOffset asOf, CancellationToken cancel);
}
