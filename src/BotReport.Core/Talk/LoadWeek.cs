using BotReport.Core.Asking;
using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>Brings together how a team's week stands.</summary>
/// <param name="reports">What published reports say otherwise than the owners; null: nothing.</param>
public sealed class LoadWeek(WeekStores stores, LedgerBook ledgers, IRevision revision, ReportsWords? reports = null)
{
    /// <summary>How far back a week may lie that is still of account.</summary>
    internal const int WeeksBack = 4;

    private readonly KeptByRevision<(string Team, ReportWeek Week), WeekFile> _kept = new(revision);

    /// <summary>The week a message of now is about.</summary>
    /// <remarks>
    /// Last week until it closes or is published: a late answer on Monday 08:30 belongs to it. What is said in a week without a working
    /// day belongs to the report that covers it.
    /// </remarks>
    public async Task<ReportWeek> CurrentAsync(TeamKnowledge knowledge, DateTimeOffset now, ChatState? state, CancellationToken cancel)
    {
        var team = knowledge.Team;
        var current = WeekPlan.ReportedIn(ReportWeek.Of(team.Day(now)), team.Calendar);
        var last = Before(team, current);
        if (last is null || now >= PlanOf(team, last.Value).Close || state?.Week == current)
        {
            return current;
        }

        return (await KeptAsync(knowledge, last.Value, cancel)).Report is null ? last.Value : current;
    }

    /// <summary>The week as it stands.</summary>
    public async Task<WeekFile> RunAsync(TeamKnowledge knowledge, ReportWeek week, CancellationToken cancel)
    {
        var (team, kept) = (knowledge.Team, await KeptAsync(knowledge, week, cancel));
        return kept with
        {
            AskedUnsaid = await stores.Chats.AskedUnsaidAsync(team.Name, week, cancel),
            Deliveries = await stores.Outbox.DeliveriesAsync(team.Name, OutboxKeys.Prompts(team.Name, week), cancel),
            Posts = kept.Report is not { } report || team.Places.Count == 0 ? [] : await PostsAsync(team, report, cancel),
        };
    }

    /// <summary>The week as far as everybody may know it: without how prompts and posts went and who was asked about what he leaves out.</summary>
    public Task<WeekFile> KeptAsync(TeamKnowledge knowledge, ReportWeek week, CancellationToken cancel) =>
        _kept.GetAsync((knowledge.Team.Name, week), knowledge, () => ReadAsync(knowledge, week, cancel), cancel);

    /// <summary>The team's milestones as they stand.</summary>
    public Task<MilestoneLedger> LedgerAsync(TeamKnowledge knowledge, CancellationToken cancel) =>
        ledgers.OfAsync(knowledge.Team, knowledge.Glossary, null, cancel);

    /// <summary>When a week is asked for, due and closed.</summary>
    public static WeekPlan PlanOf(TeamDefinition team, ReportWeek week) => WeekPlan.Of(week, team.Times, team.Calendar, team.Zone);

    /// <summary>How a report got to the places that still stand.</summary>
    public async Task<IReadOnlyList<Delivery>> PostsAsync(TeamDefinition team, Report report, CancellationToken cancel)
    {
        var keys = team.Places.Select(p => OutboxKeys.Post(team.Name, report.Week, report.Version, p)).ToHashSet();
        return [.. (await stores.Outbox.DeliveriesAsync(team.Name, OutboxKeys.Posts(team.Name, report.Week), cancel)).Where(d => keys.Contains(d.Key))];
    }

    private static ReportWeek? Before(TeamDefinition team, ReportWeek week)
    {
        var last = week.Previous;
        for (var i = 0; i < WeeksBack; i++, last = last.Previous)
        {
            if (!PlanOf(team, last).IsEmpty)
            {
                return last;
            }
        }

        return null;
    }

    private async Task<WeekFile> ReadAsync(TeamKnowledge knowledge, ReportWeek week, CancellationToken cancel)
    {
        var team = knowledge.Team;
        var plan = PlanOf(team, week);
        var before = await BeforeAsync(team.Name, week, cancel);
        var (entries, report) = (await stores.Entries.OfWeekAsync(team.Name, week, cancel), await stores.Reports.FindAsync(team.Name, week, cancel));
        var ledger = await ledgers.OfAsync(team, knowledge.Glossary, null, cancel);
        return new WeekFile(
            plan,
            team.Scheme.Label(week),
            Duties.Of(team, week),
            entries,
            await stores.Entries.AnswersAsync(team.Name, week, cancel),
            await stores.Entries.QuestionsAsync(team.Name, week, cancel),
            before,
            report,
            await stores.Drafts.LatestAsync(team.Name, week, cancel))
        {
            Ledger = ledger,
            Told = report is null || reports is null ? ledger
                : await ledgers.OfAsync(team, knowledge.Glossary, await reports.MilestonesAsync(team, DateTimeOffset.MaxValue, cancel), null, cancel),
            MetricsBefore = before.Count == 0 ? [] : await stores.Facts.MetricsAsync(team.Name, before[0].Week, null, cancel),
            SaidBefore = await SaidBeforeAsync(report, entries, cancel),
            Earlier = await EarlierAsync(team.Name, plan, cancel),
            Edits = await stores.Drafts.EditsAsync(team.Name, week, cancel),
            Suggestions = await stores.Chats.SuggestionsAsync(team.Name, week, cancel),
        };
    }

    /// <summary>What was handed in before the report was published is no later for having been corrected since.</summary>
    private async Task<IReadOnlyDictionary<string, DateTimeOffset>> SaidBeforeAsync(Report? report, IReadOnlyList<EntryVersion> entries, CancellationToken cancel)
    {
        var first = report;
        while (first?.Corrects is { } version)
        {
            first = await stores.Reports.VersionAsync(first.Team, first.Week, version, cancel);
        }

        var said = new Dictionary<string, DateTimeOffset>();
        foreach (var entry in first is null || first == report ? [] : entries.Where(e => e.SaidAt >= first.At))
        {
            if ((await stores.Entries.HistoryAsync(entry.EntryId, cancel)).LastOrDefault(v => v.SaidAt < first!.At) is { } before)
            {
                said[entry.EntryId] = before.SaidAt;
            }
        }

        return said;
    }

    private async Task<IReadOnlyList<EntryVersion>> EarlierAsync(string team, WeekPlan plan, CancellationToken cancel)
    {
        List<EntryVersion> said = [];
        foreach (var week in plan.Includes)
        {
            said.AddRange(await stores.Entries.OfWeekAsync(team, week, cancel));
        }

        return said;
    }

    private async Task<IReadOnlyList<EntryVersion>> BeforeAsync(string team, ReportWeek week, CancellationToken cancel)
    {
        for (var i = 0; i < WeeksBack; i++)
        {
            week = week.Previous;
            var living = (await stores.Entries.OfWeekAsync(team, week, cancel)).Where(e => !e.Deleted).ToList();
            if (living.Count > 0)
            {
                return living;
            }
        }

        return [];
    }
}
