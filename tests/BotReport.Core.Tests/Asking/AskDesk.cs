using System.Globalization;
using BotReport.Core.Asking;
using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Tests.Ledger;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Asking;

/// <summary>Asks the demo team through the flow, over pages as their labels read them.</summary>
internal static class AskDesk
{
    public static TeamDefinition Team => DemoTeam.Team;

    public static Task<Answer> AskAsync(string question, string on, Asker? asker = null, Pages? pages = null)
    {
        var store = pages ?? Pages.Gold;
        var asOf = new DateTimeOffset(DateOnly.Parse(on, CultureInfo.InvariantCulture), new(23, 59, 59), TimeSpan.FromHours(8));
        return new AnswerQuestion(new LedgerBook(store), new FigureBook(store), store, store).RunAsync(Team, question, asker ?? Asker.Operator, asOf, TestContext.Current.CancellationToken);
    }

    /// <summary>As a test reads it: topic, day, status.</summary>
    public static string Short(AnswerLine line) =>
        $"{line.Topic} {line.DateEnd?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {line.Status}".Replace("  ", " ", StringComparison.Ordinal);
}

/// <summary>A store of pages in memory.</summary>
internal sealed class Pages(IReadOnlyList<SaidMilestone> milestones, IReadOnlyList<SaidMetric> metrics, IReadOnlyList<EntryVersion> entries)
    : IFactStore, ISearch, IEntryStore
{
    public static Pages Gold { get; } = new(GoldLedger.Said(45, 46, 47, 48, 49), GoldLedger.Metrics(45, 46, 47, 48, 49), GoldLedger.Entries(45, 46, 47, 48, 49));

    public Task<IReadOnlyList<SaidMilestone>> MilestonesAsync(string team, DateTimeOffset? asOf, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<SaidMilestone>>([.. milestones.Where(m => asOf is null || m.SaidAt <= asOf)]);

    public Task<IReadOnlyList<SaidMilestone>> MilestonesSinceAsync(string team, ReportWeek from, DateTimeOffset? asOf, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<SaidMilestone>>([.. milestones.Where(m => m.Week >= from && (asOf is null || m.SaidAt <= asOf))]);

    public Task<FactChanges> ChangesAsync(string team, long since, CancellationToken cancel) => Task.FromResult(since > 0
        ? new FactChanges(since, "", new Dictionary<ReportWeek, DateTimeOffset>())
        : new FactChanges(1, "", milestones.GroupBy(m => m.Week).ToDictionary(w => w.Key, w => w.Max(m => m.SaidAt))));

    public Task<IReadOnlyList<SaidMetric>> MetricsAsync(string team, ReportWeek week, DateTimeOffset? asOf, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<SaidMetric>>([.. metrics.Where(m => m.Week == week && (asOf is null || m.SaidAt <= asOf))]);

    public Task<IReadOnlyList<EntryVersion>> FindAsync(
        string team, IReadOnlyList<string> terms, DateTimeOffset? asOf, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<EntryVersion>>([.. entries
            .Where(e => asOf is null || e.SaidAt <= asOf)
            .Select(e => (Entry: e, Hits: terms.Count(Bigrams.Terms($"{e.Section} {string.Join(' ', e.Path)} {e.Text}").ToHashSet().Contains)))
            .Where(e => e.Hits > 0)
            .OrderByDescending(e => e.Hits == terms.Count).ThenByDescending(e => e.Hits).ThenByDescending(e => e.Entry.Week)
            .Take(limit).Select(e => e.Entry)]);

    public Task<IReadOnlyList<EntryVersion>> OfWeekAsync(string team, ReportWeek week, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<EntryVersion>>([.. entries.Where(e => e.Week == week)]);

    public Task<IReadOnlyList<EntryVersion>> HistoryAsync(string entryId, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<EntryVersion>> SaidInAsync(IReadOnlyList<long> messages, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<DutyAnswer>> AnswersAsync(string team, ReportWeek week, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<Core.Collecting.Question>> QuestionsAsync(string team, ReportWeek week, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<Note>> NotesAsync(string team, string person, CancellationToken cancel) => throw new NotSupportedException();
}
