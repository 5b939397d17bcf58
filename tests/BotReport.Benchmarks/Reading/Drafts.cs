using System.Diagnostics;
using System.Globalization;
using BotReport.Benchmarks.Corpus;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Storage;
using Microsoft.Extensions.DependencyInjection;
using Directory = System.IO.Directory;

namespace BotReport.Benchmarks.Reading;

/// <summary>A draft without a model, kept, and the gate. Budget: 60 entries ≤ 50 ms, 1,000 entries ≤ 0.5 s; the gate ≤ 1 ms a line.</summary>
internal static class Drafts
{
    /// <summary>As many as the runtime needs to compile what is hot; the second half counts.</summary>
    private const int Rounds = 200;

    public static async Task<int> RunAsync()
    {
        await DraftAsync(60);
        await DraftAsync(1000);
        Gate();
        return 0;
    }

    private static async Task DraftAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("botreport-bench-");
        try
        {
            await using var services = new ServiceCollection().AddLogging().AddStorage(new StorageOptions(Path.Combine(folder.FullName, "botreport.db"))).BuildServiceProvider();
            var years = new FiveYears();
            var at = new DateTimeOffset(years.Last.Friday, new(16, 0), TimeSpan.FromHours(8));
            await services.GetRequiredService<ITeamStore>().SaveAsync(years.Team, "operator", at, default);
            await services.GetRequiredService<ICommit>().CommitAsync([.. Enumerable.Range(0, count).Select(i => Said(years, i, at))], default);
            var compose = new ComposeDraft(services.GetRequiredService<IEntryStore>(), services.GetRequiredService<IDraftStore>());
            var knowledge = new TeamKnowledge(years.Team);
            List<TimeSpan> times = [];
            for (var round = 0; round < Rounds; round++)
            {
                var began = Stopwatch.GetTimestamp();
                var composed = await compose.RunAsync(
                    new ComposeRequest($"bench/{round}", years.Team, knowledge.Template, LoadWeek.PlanOf(years.Team, years.Last), new DraftMarksZh(), "bench", at), default);
                times.Add(Stopwatch.GetElapsedTime(began));
                if (composed.Draft.Lines.Sum(l => l.Sources.Count) != count)
                {
                    Console.WriteLine($"{composed.Draft.Lines.Sum(l => l.Sources.Count)} of {count} entries are in the draft");
                    return;
                }
            }

            Console.WriteLine($"draft of {count} entries, kept: first {times[0].TotalMilliseconds:0} ms, then {Percentiles.Of([.. times.Skip(Rounds / 2)])}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Change.EntrySaid Said(FiveYears years, int number, DateTimeOffset at)
    {
        var section = years.Team.Sections[number % years.Team.Sections.Count];
        var owner = section.Owners is [var first, ..] ? first.Person : years.Team.People[0].Id;
        var text = string.Create(CultureInfo.InvariantCulture, $"第{number}项改造已于11月{(number % 28) + 1}日上线，覆盖{number + 100}家商户，预计12月{(number % 28) + 1}日全量");
        return new(new EntryVersion($"bench/{number}", 1, years.Team.Name, years.Last, owner, owner, section.Name, [$"主题{number % 7}"], text, number + 1, at, false), PageFacts.None);
    }

    private static void Gate()
    {
        var page = Page.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reports", "2024-W45.md")));
        var (gate, day) = (new FactGate(GateNames.Common), new DateOnly(2024, 11, 15));
        List<string> texts = [.. page.Items.Where(i => i.Text.Length > 0).Select(i => i.Text)];
        List<TimeSpan> times = [];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in texts)
            {
                var began = Stopwatch.GetTimestamp();
                _ = gate.Check([new GateEntry("e", text)], [new GateLine(text, ["e"])], day);
                times.Add(Stopwatch.GetElapsedTime(began));
            }
        }

        Console.WriteLine($"gate, a line of {texts.Count}: {Percentiles.Of([.. times.Skip(texts.Count * Rounds / 2)])}");
    }
}
