using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;

namespace BotReport.Core.Asking;

/// <summary>What the team's definitions (口径) say of the figures of an answer; each figure is looked up once.</summary>
internal sealed class DefinedFigures(MetricDefinitions definitions)
{
    /// <summary>Of more definitions than these the answer would speak of nothing else.</summary>
    private const int Told = 2;

    private readonly Dictionary<SaidMetric, MetricDefinition?> _found = new(ReferenceEqualityComparer.Instance);

    /// <summary>A figure as it is compared over the weeks: by its defined name, with its defined kind.</summary>
    public SaidMetric Settled(SaidMetric said) => definitions.IsEmpty ? said : said with { Metric = definitions.Settled(said.Metric, said.Week.Friday) };

    /// <summary>The definition a figure is of; null when it is of none.</summary>
    public MetricDefinition? Of(SaidMetric said)
    {
        if (definitions.IsEmpty)
        {
            return null;
        }

        if (!_found.TryGetValue(said, out var found))
        {
            _found[said] = found = definitions.Of(said.Metric);
        }

        return found;
    }

    /// <summary>Whether a figure is a defined one itself, and not a part of it.</summary>
    public bool IsWhole(SaidMetric said) => definitions.Is(said.Metric) is not null;

    /// <summary>A figure's name with that of its definition before it, when it does not bear it itself.</summary>
    public string NameOf(SaidMetric said, string name) =>
        Of(said) is { } known && definitions.FindIn(name).Count == 0 ? $"{known.Name} {name}" : name;

    /// <summary>Whether the newer of two values is the better one; null when its definition says no direction, or when it only counts on.</summary>
    public bool? IsBetter(SaidMetric from, SaidMetric to) =>
        to.Metric.Kind is MetricKind.Point or MetricKind.Rate && from.Metric.BaseValue != to.Metric.BaseValue && Of(to)?.Direction is { } direction
            ? to.Metric.BaseValue > from.Metric.BaseValue == (direction == MetricDirection.Up)
            : null;

    /// <summary>How the figures of an answer are defined, a sentence each.</summary>
    /// <param name="asked">The definitions the question names.</param>
    public IReadOnlyList<string> Closing(IEnumerable<MetricDefinition> asked, IEnumerable<SaidMetric> shown, AskScene scene, AnswerPage page)
    {
        var all = asked.Concat(shown.Select(Of).OfType<MetricDefinition>()).Distinct().ToList();
        return [.. all.Take(Told).Select(m => page.Words.Defined(m, scene.NameOf(m.Owner), alone: all.Count == 1))];
    }
}
