using System.Globalization;
using System.Text.Json;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Ledger;

/// <summary>The labelled pages as a team said them: what extraction would give were it perfect.</summary>
internal static class GoldLedger
{
    public static Glossary Glossary => Glossary.Of(DemoTeam.Topics);

    public static IReadOnlyList<SaidMilestone> Said(params int[] weeks) =>
        [.. weeks.SelectMany(w => Page(w.ToString(CultureInfo.InvariantCulture)))];

    public static MilestoneLedger Ledger(params int[] weeks) => MilestoneLedger.Of(Said(weeks), Glossary);

    private static IEnumerable<SaidMilestone> Page(string week)
    {
        var root = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"Data/gold/2024-W{week}.gold.json"))).RootElement;
        var day = DateOnly.Parse(root.GetProperty("meta").GetProperty("ref").GetString()!, CultureInfo.InvariantCulture);
        var at = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(8));
        return root.GetProperty("milestones").EnumerateArray().Select(m =>
        {
            var milestone = Read(m);
            return new SaidMilestone(
                milestone,
                ReportWeek.Of(day),
                at,
                milestone.Path[0],
                DemoTeam.OwnerOf(milestone.Path),
                new($"2024-W{week}/{milestone.Line}", 1));
        });
    }

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
}
