using System.Globalization;
using System.Text.Json;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Ledger;

/// <summary>The labelled pages as a team said them: what extraction would give were it perfect.</summary>
internal static class GoldLedger
{
    public static Glossary Glossary => Glossary.Of(DemoTeam.Topics);

    public static IReadOnlyList<SaidMilestone> Said(params int[] weeks) =>
        [.. weeks.SelectMany(Page)];

    public static MilestoneLedger Ledger(params int[] weeks) => MilestoneLedger.Of(Said(weeks), Glossary);

    /// <summary>The figures of the weeks; those the labels leave free (the column of the week before) are no week's own.</summary>
    public static IReadOnlyList<SaidMetric> Metrics(params int[] weeks) => [.. weeks.Select(Open).SelectMany(p =>
        p.Root.GetProperty("metrics").EnumerateArray().Where(m => !m.TryGetProperty("opt", out _)).Select(m => ReadMetric(m)).Select(m => new SaidMetric(
            m, ReportWeek.Of(p.Day), p.At, m.Path[0], DemoTeam.OwnerOf(m.Path), p.Entry(m.Line))))];

    /// <summary>The labelled lines as entries.</summary>
    public static IReadOnlyList<EntryVersion> Entries(params int[] weeks) =>
        [.. Said(weeks).Select(s => (s.Milestone.Line, s.Milestone.Path, s.Milestone.Source, s.Week, s.SaidAt, s.Entry))
            .Concat(Metrics(weeks).Select(s => (s.Metric.Line, s.Metric.Path, s.Metric.Source, s.Week, s.SaidAt, s.Entry)))
            .DistinctBy(l => l.Entry)
            .Select(l => new EntryVersion(
                l.Entry.EntryId, 1, "支付研发", l.Week, DemoTeam.OwnerOf(l.Path), "import", l.Path[0], [.. l.Path.Skip(1)], l.Source, l.Line, l.SaidAt, false))];

    private static IEnumerable<SaidMilestone> Page(int week)
    {
        var page = Open(week);
        return page.Root.GetProperty("milestones").EnumerateArray().Select(Read).Select(m => new SaidMilestone(
            m, ReportWeek.Of(page.Day), page.At, m.Path[0], DemoTeam.OwnerOf(m.Path), page.Entry(m.Line)));
    }

    private static GoldPage Open(int week)
    {
        var root = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"Data/gold/2024-W{week}.gold.json"))).RootElement;
        return new(root, week, DateOnly.Parse(root.GetProperty("meta").GetProperty("ref").GetString()!, CultureInfo.InvariantCulture));
    }

    private static Metric ReadMetric(JsonElement m) => new(
        m.GetProperty("line").GetInt32(),
        [.. m.GetProperty("path").EnumerateArray().Select(p => p.GetString()!)],
        m.GetProperty("name").GetString()!,
        m.GetProperty("raw").GetString()![..^m.GetProperty("unit").GetString()!.Length],
        m.GetProperty("unit").GetString()!,
        m.GetProperty("baseValue").GetDecimal(),
        m.GetProperty("baseUnit").GetString()!,
        MetricKind.Point,
        m.GetProperty("source").GetString()!);

    private static Milestone Read(JsonElement m)
    {
        var from = Day(m, "date");
        var to = Day(m, "dateEnd") ?? from;
        return new(
            m.GetProperty("line").GetInt32(),
            [.. m.GetProperty("path").EnumerateArray().Select(p => p.GetString()!)],
            m.GetProperty("event").GetString()!,
            m.GetProperty("dateText").GetString(),
            from is { } f && to is { } t ? new DateSpan(f, t) : null,
            Enum.Parse<MilestoneStatus>(m.GetProperty("status").GetString()!, ignoreCase: true),
            Day(m, "prev"),
            m.GetProperty("tier").GetInt32() == 2 && from is null,
            m.GetProperty("source").GetString()!);
    }

    private static DateOnly? Day(JsonElement m, string name) =>
        m.TryGetProperty(name, out var day) && day.GetString() is { } text ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : null;

    private sealed record GoldPage(JsonElement Root, int Number, DateOnly Day)
    {
        public DateTimeOffset At => new(Day, new TimeOnly(9, 0), TimeSpan.FromHours(8));

        public EntryRef Entry(int line) => new($"2024-W{Number}/{line}", 1);
    }
}
