using BotReport.Core.Drafting;
using BotReport.Core.Weeks;

namespace BotReport.Core.Publishing;

/// <summary>A draft becomes the week's report.</summary>
public sealed class PublishReport(IDraftStore drafts, IReportStore reports)
{
    /// <summary>Locks the week with the named draft. A week is published once; asked again, the report that is there is returned.</summary>
    /// <returns>The report; null when there is no such draft.</returns>
    public async Task<Report?> RunAsync(string team, ReportWeek week, int draftNumber, string by, DateTimeOffset at, CancellationToken cancel)
    {
        // Before it is looked whether one is there: of two that publish at once, the later finds the other's or has its number.
        var version = await reports.NextVersionAsync(team, week, cancel);
        if (await reports.FindAsync(team, week, cancel) is { } published)
        {
            return published;
        }

        if (await drafts.FindAsync(team, week, draftNumber, cancel) is not { } draft)
        {
            return null;
        }

        var report = new Report(team, week, version, ReportOrigin.Published, draft.Number, by, at, "utf-8", draft.Lines);
        return await reports.PublishAsync(report, cancel) ? report : await reports.FindAsync(team, week, cancel);
    }
}
