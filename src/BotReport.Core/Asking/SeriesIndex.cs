using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>The series begun so far, by what two figures must share to be one: unit and kind, and the section or the name.</summary>
internal sealed class SeriesIndex
{
    /// <summary>Of so many series of one name elsewhere only those under the same headings are looked at: one of the many could not be chosen anyway.</summary>
    private const int Many = 20;

    private readonly Dictionary<(string Unit, MetricKind Kind, string Word), List<List<SaidMetric>>> _bySection = [];
    private readonly Dictionary<(string Unit, MetricKind Kind, string Word), List<List<SaidMetric>>> _byName = [];
    private readonly Dictionary<(string Unit, MetricKind Kind, string Word), List<List<SaidMetric>>> _byPlace = [];
    private readonly Dictionary<string, HashSet<string>> _agreeing = new(StringComparer.Ordinal);

    /// <summary>The series of a figure's section, unit and kind.</summary>
    public IEnumerable<List<SaidMetric>> InSection(SaidMetric said)
    {
        var sections = Agreeing(said.Section);
        return sections.Count == 1
            ? There(_bySection, (said.Metric.BaseUnit, said.Metric.Kind, said.Section))
            : sections.SelectMany(s => There(_bySection, (said.Metric.BaseUnit, said.Metric.Kind, s))).Distinct().Where(s => Agree(s[^1].Section, said.Section));
    }

    /// <summary>The series of other sections that bear a figure's name.</summary>
    public IEnumerable<List<SaidMetric>> Elsewhere(SaidMetric said)
    {
        var name = Normal.Key(said.Metric.Name);
        var named = There(_byName, (said.Metric.BaseUnit, said.Metric.Kind, name));
        return (named.Count > Many ? There(_byPlace, (said.Metric.BaseUnit, said.Metric.Kind, PlaceOf(said, name))) : named)
            .Where(s => !Agree(s[^1].Section, said.Section) && Normal.Key(s[^1].Metric.Name) == name);
    }

    /// <summary>Makes a series be found by its newest figure too.</summary>
    public void Put(List<SaidMetric> series, SaidMetric said)
    {
        var name = Normal.Key(said.Metric.Name);
        Put(_bySection, (said.Metric.BaseUnit, said.Metric.Kind, said.Section), series);
        Put(_byName, (said.Metric.BaseUnit, said.Metric.Kind, name), series);
        Put(_byPlace, (said.Metric.BaseUnit, said.Metric.Kind, PlaceOf(said, name)), series);
    }

    private static List<List<SaidMetric>> There(Dictionary<(string Unit, MetricKind Kind, string Word), List<List<SaidMetric>>> shelf, (string Unit, MetricKind Kind, string Word) key) =>
        shelf.TryGetValue(key, out var there) ? there : [];

    private static string PlaceOf(SaidMetric said, string name) => string.Join('\n', said.Metric.Path.Append(name));

    private static void Put(
        Dictionary<(string Unit, MetricKind Kind, string Word), List<List<SaidMetric>>> shelf, (string Unit, MetricKind Kind, string Word) key, List<SaidMetric> series)
    {
        if (!shelf.TryGetValue(key, out var there))
        {
            shelf[key] = there = [];
        }

        if (series.Count == 1 || !there.Contains(series))
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
