using System.Text;
using BotReport.Benchmarks.Corpus;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Talk;
using BotReport.Core.Team;

namespace BotReport.Benchmarks.Engines;

/// <summary>
/// A company of eleven teams, each with the five years of two hundred owners: a million entries. The first team's pages are imported, as its own past would be; the
/// others said the same, which is the hardest for a search that is one team's: every word stands in all the teams. What the others promised is not read: it is looked up by team and nobody asks them.
/// </summary>
internal sealed class Company(FiveYears years)
{
    private const int Others = 10;

    /// <summary>Teams, and their entries of some weeks.</summary>
    /// <param name="weeks">How many of the last weeks.</param>
    /// <returns>How many entries there are then.</returns>
    public async Task<int> FillAsync(Engine engine, int weeks)
    {
        var at = new DateTimeOffset(years.Last.Friday, new(18, 0), TimeSpan.FromHours(8));
        await engine.Get<ITeamStore>().SaveAllAsync([years.Team, .. Enumerable.Range(1, Others).Select(Other)], "operator", at, default);
        var (entries, facts) = (engine.Get<IEntryStore>(), engine.Get<IFactStore>());
        var reports = new Everybody(engine.Get<IReportStore>(), engine.Get<ICommit>());
        var (reader, flow) = (new PageReader(years.Team), new ImportReport(reports, entries, facts));
        foreach (var (week, page) in years.Pages().ToList().TakeLast(weeks))
        {
            var past = (PageReading.Past)reader.Read(Encoding.UTF8.GetBytes(page), week.Sunday, week);
            await flow.RunAsync(new ImportRequest(reader, past.Page, "operator", at), default);
        }

        await reports.Written;
        return reports.Count;
    }

    private TeamDefinition Other(int number) => years.Team with { Name = NameOf(number), People = [.. years.Team.People.Select(p => p with { Identities = [] })] };

    private static string NameOf(int number) => $"团队{number}";

    /// <summary>Keeps what one team imported, and that the others said it too, while the next page is read.</summary>
    private sealed class Everybody(IReportStore inner, ICommit commit) : IReportStore
    {
        public Task Written { get; private set; } = Task.CompletedTask;

        public int Count { get; private set; }

        public async Task ImportAsync(Report report, IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> entries, bool replace, CancellationToken cancel)
        {
            await Written;
            await inner.ImportAsync(report, entries, replace, cancel);
            Written = Task.Run(() => OthersAsync(entries, cancel), cancel);
            Count += entries.Count * (1 + Others);
        }

        public Task<Report?> FindAsync(string team, Core.Weeks.ReportWeek week, CancellationToken cancel) => inner.FindAsync(team, week, cancel);

        public Task<Report?> VersionAsync(string team, Core.Weeks.ReportWeek week, int version, CancellationToken cancel) => inner.VersionAsync(team, week, version, cancel);

        public Task<int> NextVersionAsync(string team, Core.Weeks.ReportWeek week, CancellationToken cancel) => inner.NextVersionAsync(team, week, cancel);

        public Task<bool> PublishAsync(Report report, CancellationToken cancel) => inner.PublishAsync(report, cancel);

        public Task<bool> WithdrawAsync(string team, Core.Weeks.ReportWeek week, int version, string by, DateTimeOffset at, CancellationToken cancel) =>
            inner.WithdrawAsync(team, week, version, by, at, cancel);

        private async Task OthersAsync(IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> entries, CancellationToken cancel)
        {
            for (var number = 1; number <= Others; number++)
            {
                await commit.CommitAsync(
                    [.. entries.Select(e => new Change.EntrySaid(e.Entry with { EntryId = $"{NameOf(number)}/{e.Entry.EntryId}", Team = NameOf(number) }, PageFacts.None))], cancel);
            }
        }
    }
}
