using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;

namespace BotReport.Core.Importing;

/// <summary>A past page becomes its week's report, with entries, facts and what is to be asked about them.</summary>
public sealed class ImportReport(IReportStore reports, IEntryStore entries, IFactStore facts)
{
    /// <summary>How many weeks back figures to compare with are looked for: not every week has a report.</summary>
    private const int WeeksBack = 4;

    /// <summary>Imports in one transaction. The same page again changes nothing; over what people reported it is refused unless they are to give way.</summary>
    public async Task<ImportOutcome> RunAsync(ImportRequest request, CancellationToken cancel)
    {
        var (team, past) = (request.Reader.Team, request.Page);
        var week = past.Week;
        var stored = await reports.FindAsync(team.Name, week.Week, cancel);
        var live = (await entries.OfWeekAsync(team.Name, week.Week, cancel)).Count(e => !e.Deleted && !PageEntries.IsImported(e));
        var change = ChangeOf(stored, live, request);
        if (change == ImportChange.Replaced && !request.Replace)
        {
            return new ImportOutcome.Refused(
                stored is { Origin: ReportOrigin.Published } or { Corrects: not null } ? new ImportRefusal.Published(week) : new ImportRefusal.LiveEntries(week, live));
        }

        var read = await ReadAsync(request, cancel);
        var page = new PageEntries(team, past, request.By);
        var said = page.Of(read);

        // The same page is written too, unless people have gone on from it: a better reader may find more in it, and else it changes nothing.
        if (!request.DryRun && (live == 0 || change == ImportChange.Replaced))
        {
            await reports.ImportAsync(page.Report(said.Select(s => s.Entry), request.At), said, request.Replace, cancel);
        }

        return new ImportOutcome.Done(week, said.Count, read, change);
    }

    private static ImportChange ChangeOf(Report? stored, int live, ImportRequest request) => stored switch
    {
        { Corrects: not null } => ImportChange.Replaced,
        { Origin: ReportOrigin.Imported } same when request.Page.Is(same) && (live == 0 || !request.Replace) => ImportChange.Unchanged,
        { Origin: ReportOrigin.Published } => ImportChange.Replaced,
        _ when live > 0 => ImportChange.Replaced,
        null => ImportChange.New,
        _ => ImportChange.Updated,
    };

    private async Task<PageFacts> ReadAsync(ImportRequest request, CancellationToken cancel)
    {
        var read = request.Reader.FactsOf(request.Page.Page, request.Page.Week.Date);
        var before = await BeforeAsync(request, cancel);
        var across = FactChecks.AcrossWeeks(before, new WeekFigures(read.Metrics, request.Page.Week.Date), request.Reader.Definitions);
        return read with { Findings = [.. read.Findings.Concat(across).OrderBy(f => f.Line).ThenBy(f => f.Severity)] };
    }

    private async Task<WeekFigures> BeforeAsync(ImportRequest request, CancellationToken cancel)
    {
        var week = request.Page.Week.Week;
        for (var i = 0; i < WeeksBack; i++)
        {
            week = week.Previous;
            var metrics = request.Before.GetValueOrDefault(week)
                ?? [.. (await facts.MetricsAsync(request.Reader.Team.Name, week, null, cancel)).Select(m => m.Metric)];
            if (metrics.Count > 0)
            {
                return new WeekFigures(metrics, week.Friday);
            }
        }

        return new WeekFigures([], week.Friday);
    }
}
