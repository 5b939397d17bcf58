using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>Puts together what a prompt says. Pure.</summary>
internal static class Prompts
{
    private const int MostFigures = 4;

    /// <summary>All a person's duties, his promises and last figures, what the others of a shared section already sent.</summary>
    public static PromptText Text(
        TeamDefinition team, WeekFile file, string person, IReadOnlyList<OfferedPromise> promises, IReadOnlyList<string> notes)
    {
        var duties = file.Prompted.Where(d => d.Person == person).ToList();
        return new PromptText(
            team.Find(person)?.Name ?? person,
            file.Label,
            LeadTalk.Range(file.Week),
            [.. file.Plan.Includes.Select(LeadTalk.Range)],
            TimeZoneInfo.ConvertTime(file.Plan.Due ?? file.Plan.Close, team.Zone),
            duties,
            promises,
            [.. file.MetricsBefore
                .Where(m => m.Owner == person && duties.Any(d => d.Section == m.Section))
                .Take(MostFigures)
                .Select(m => (m.Metric.Name, m.Metric.Value + m.Metric.Unit))],
            [.. Others(team, file, person, duties)],
            notes,
            duties.TrueForAll(file.Has) ? file.Living.Count(e => e.Owner == person && duties.Exists(d => d.Section == e.Section)) : 0);
    }

    private static IEnumerable<(string Name, string Section, int Count)> Others(
        TeamDefinition team, WeekFile file, string person, IReadOnlyList<Duty> duties) =>
        from duty in duties
        from entries in file.Living.Where(e => e.Section == duty.Section && e.Owner != person).GroupBy(e => e.Owner)
        select (team.NameOf(entries.Key), duty.Section, entries.Count());
}
