using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>The series begun so far, by what two figures must share to be one: unit and kind, and the section or the name.</summary>
internal sealed class SeriesIndex
{
    private readonly Dictionary<(string Unit, MetricKind Kind, string Word), List<List<SaidMetric>>> _bySection = [];
    private readonly Dictionary<(string Unit, MetricKind Kind, string Word), List<List<SaidMetric>>> _byName = [];
    private readonly Dictionary<string, HashSet<string>> _agreeing = new(StringComparer.Ordinal);

    /// <summary>The series a figure can belong to, and perhaps more: a caller looks again.</summary>
    public IEnumerable<List<SaidMetric>> Near(SaidMetric said)
    {
        var (unit, kind) = (said.Metric.BaseUnit, said.Metric.Kind);
        return Agreeing(said.Section)
            .SelectMany(s => _bySection.GetValueOrDefault((unit, kind, s), []))
            .Concat(_byName.GetValueOrDefault((unit, kind, Normal.Key(said.Metric.Name)), []))
            .Distinct();
    }

    /// <summary>Makes a series be found by its newest figure too.</summary>
    public void Put(List<SaidMetric> series, SaidMetric said)
    {
        Put(_bySection, (said.Metric.BaseUnit, said.Metric.Kind, said.Section), series);
        Put(_byName, (said.Metric.BaseUnit, said.Metric.Kind, Normal.Key(said.Metric.Name)), series);
    }

    private static void Put(Dictionary<(string Unit, MetricKind Kind, string Word), List<List<SaidMetric>>> shelf, (string Unit, MetricKind Kind, string Word) key, List<SaidMetric> series)
    {
        if (!shelf.TryGetValue(key, out var there))
        {
            shelf[key] = there = [];
        }

        if (!there.Contains(series))
        {
            there.Add(series);
        }
    }

    /// <summary>Whether two sections are one: the names are compared once, sections being few and figures many.</summary>
    public bool Agree(string a, string b) => Agreeing(a).Contains(b);

    // The section itself among them.
    private HashSet<string> Agreeing(string section)
    {
        if (!_agreeing.TryGetValue(section, out var agreeing))
        {
            agreeing = _agreeing.Keys.Where(s => SectionNames.Agree(s, section)).Append(section).ToHashSet(StringComparer.Ordinal);
            foreach (var other in agreeing.Where(_agreeing.ContainsKey))
            {
                _agreeing[other].Add(section);
            }

            _agreeing[section] = agreeing;
        }

        return agreeing;
    }
}
