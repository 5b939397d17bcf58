using System.Globalization;
using System.Text;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Importing;

/// <summary>The flow over stores that only remember; what a store does with a page is its own contract's.</summary>
internal sealed class ImportDesk : IReportStore, IEntryStore, IFactStore
{
    private static readonly DateTimeOffset At = new(2025, 1, 6, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly List<EntryVersion> _live = [];
    private Report? _published;

    public List<(Report Report, IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> Said, bool Replace)> Imports { get; } = [];

    public Task<ImportOutcome> RunAsync(string name, Func<ImportRequest, ImportRequest>? with = null) => RunAsync(PastPages.Bytes(name), with);

    public async Task<ImportOutcome.Done> ImportAsync(string name, Func<ImportRequest, ImportRequest>? with = null) =>
        Assert.IsType<ImportOutcome.Done>(await RunAsync(name, with));

    public async Task<ImportOutcome.Done> ImportTextAsync(string text) =>
        Assert.IsType<ImportOutcome.Done>(await RunAsync(Encoding.UTF8.GetBytes(text), null));

    public void SayLive(string id, string day) => _live.Add(new(
        id, 1, PastPages.Team.Name, ReportWeek.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture)), "likai", "likai", "好店", [], "上线", 1, At, false));

    public void Publish() => _published = Imports[^1].Report with { Origin = ReportOrigin.Published };

    public Task<Report?> FindAsync(string team, ReportWeek week, CancellationToken cancel) =>
        Task.FromResult(_published ?? Imports.Select(i => i.Report).LastOrDefault(r => r.Week == week));

    public Task ImportAsync(
        Report report, IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> entries, bool replace, CancellationToken cancel)
    {
        Imports.Add((report, entries, replace));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<EntryVersion>> OfWeekAsync(string team, ReportWeek week, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<EntryVersion>>([.. Newest(week).Select(s => s.Entry), .. _live.Where(e => e.Week == week)]);

    public Task<IReadOnlyList<SaidMetric>> MetricsAsync(string team, ReportWeek week, DateTimeOffset? asOf, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<SaidMetric>>([.. Newest(week).SelectMany(s => s.Facts.Metrics.Select(m =>
            new SaidMetric(m, week, s.Entry.SaidAt, s.Entry.Section, s.Entry.Owner, s.Entry.Ref)))]);

    public Task<Report?> VersionAsync(string team, ReportWeek week, int version, CancellationToken cancel) => throw new NotSupportedException();

    public Task<int> NextVersionAsync(string team, ReportWeek week, CancellationToken cancel) => throw new NotSupportedException();

    public Task<bool> PublishAsync(Report report, CancellationToken cancel) => throw new NotSupportedException();

    public Task<bool> WithdrawAsync(string team, ReportWeek week, int version, string by, DateTimeOffset at, CancellationToken cancel) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<EntryVersion>> HistoryAsync(string entryId, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<EntryVersion>> SaidInAsync(IReadOnlyList<long> messages, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<DutyAnswer>> AnswersAsync(string team, ReportWeek week, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<Question>> QuestionsAsync(string team, ReportWeek week, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<Note>> NotesAsync(string team, string person, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<SaidMilestone>> MilestonesSinceAsync(string team, ReportWeek from, DateTimeOffset? asOf, CancellationToken cancel) =>
        throw new NotSupportedException();

    public Task<FactChanges> ChangesAsync(string team, long since, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<SaidMilestone>> MilestonesAsync(string team, DateTimeOffset? asOf, CancellationToken cancel) =>
        throw new NotSupportedException();

    private IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> Newest(ReportWeek week) =>
        Imports.Where(i => i.Report.Week == week).Select(i => i.Said).LastOrDefault() ?? [];

    private async Task<ImportOutcome> RunAsync(byte[] bytes, Func<ImportRequest, ImportRequest>? with)
    {
        var page = PastPages.Read(bytes);
        var request = new ImportRequest(PastPages.Reader, page, "operator", At);
        return await new ImportReport(this, this, this).RunAsync(with?.Invoke(request) ?? request, TestContext.Current.CancellationToken);
    }
}
