using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Tests.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Asking;

/// <summary>The five pages as our own code reads them, not their labels.</summary>
internal static class RealPages
{
    private static readonly DateOnly W45 = new(2024, 11, 15);

    public static Pages Read { get; } = Of(45, 46, 47, 48, 49);

    private static Pages Of(params int[] numbers)
    {
        var said = new List<SaidMilestone>();
        var metrics = new List<SaidMetric>();
        var entries = new List<EntryVersion>();
        foreach (var number in numbers)
        {
            var day = W45.AddDays(7 * (number - 45));
            var (week, at) = (ReportWeek.Of(day), new DateTimeOffset(day, new(9, 0), TimeSpan.FromHours(8)));
            var lines = Page.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"Data/reports/2024-W{number}.md"))).FactLines();
            var facts = new FactReader(GoldLedger.Glossary).Read(lines, day);
            EntryRef Ref(int line) => new($"2024-W{number}/{line}", 1);
            said.AddRange(facts.Milestones.Select(m => new SaidMilestone(m, week, at, m.Path[0], DemoTeam.OwnerOf(m.Path), Ref(m.Line))));
            metrics.AddRange(facts.Metrics.Select(m => new SaidMetric(m, week, at, m.Path[0], DemoTeam.OwnerOf(m.Path), Ref(m.Line))));
            entries.AddRange(lines.Where(l => l.Path.Count > 0).Select(l => new EntryVersion(
                Ref(l.Number).EntryId, 1, "支付研发", week, DemoTeam.OwnerOf(l.Path), "import", l.Path[0], [.. l.Path.Skip(1)], l.Text, l.Number, at, false)));
        }

        return new(said, metrics, entries);
    }
}
