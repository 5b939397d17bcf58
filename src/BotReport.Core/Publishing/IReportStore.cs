using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Weeks;

namespace BotReport.Core.Publishing;

/// <summary>Locked reports.</summary>
public interface IReportStore
{
    /// <summary>The newest version of a week's report; null when there is none.</summary>
    Task<Report?> FindAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>A version of a week's report; null when there is none.</summary>
    Task<Report?> VersionAsync(string team, ReportWeek week, int version, CancellationToken cancel);

    /// <summary>The number of a week's next version: one that was taken back keeps its own, so that no two pages that people saw have the same.</summary>
    Task<int> NextVersionAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>Locks a week: keeps the report, with an audit row, in one transaction. False, and nothing written, when the version exists or was taken back.</summary>
    Task<bool> PublishAsync(Report report, CancellationToken cancel);

    /// <summary>
    /// Takes back a report just published: it is gone, the drafts stay. False when there is none of that version; what the same person
    /// took back at the same instant is taken back, however often it is asked for.
    /// </summary>
    Task<bool> WithdrawAsync(string team, ReportWeek week, int version, string by, DateTimeOffset at, CancellationToken cancel);

    /// <summary>
    /// Keeps an imported page with its entries and their facts in one transaction, replacing an earlier import of the week and,
    /// when <paramref name="replace"/>, its live entries too (audited).
    /// </summary>
    Task ImportAsync(
        Report report, IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> entries, bool replace, CancellationToken cancel);
}
