using BotReport.Core.Facts.Metrics;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Facts;

/// <summary>What the team means by its figures (口径), and which of them a figure is.</summary>
/// <remarks>
/// A figure <em>is</em> a defined one when it bears its name or one of its aliases, period words aside (本月交易额 is 交易额). It is <em>of</em> one when
/// its name ends so (台湾通行证备件对比成功率), or, its name telling nothing, when it stands under such a heading. Without definitions nothing is found.
/// </remarks>
public sealed class MetricDefinitions
{
    /// <summary>Chars of a name that tells enough to be found inside another text: 率 is in every rate.</summary>
    private const int ShortestWithin = 3;

    private readonly NameFinder<MetricDefinition> _names;
    private readonly (string Key, MetricDefinition Metric)[] _longest;

    private MetricDefinitions(IReadOnlyList<MetricDefinition> metrics)
    {
        _names = new(metrics.Select(m => (m.Name, m)).Concat(metrics.SelectMany(m => m.Aliases.Select(a => (a, m)))));
        _longest = [.. _names.ByKey.Where(k => k.Key.Length >= ShortestWithin).OrderByDescending(k => k.Key.Length).Select(k => (k.Key, k.Value))];
    }

    /// <summary>No definitions.</summary>
    public static MetricDefinitions Empty { get; } = Of([]);

    /// <summary>Whether nothing is defined.</summary>
    public bool IsEmpty => _names.ByKey.Count == 0;

    /// <summary>These definitions. When two claim one alias the first keeps it; a name goes before an alias.</summary>
    public static MetricDefinitions Of(IReadOnlyList<MetricDefinition> metrics) => new(metrics);

    /// <summary>The definition with exactly this name or alias; null when there is none.</summary>
    public MetricDefinition? Find(string name) => _names.Find(name);

    /// <summary>Every defined figure named in a text, the longest name at each place, left to right.</summary>
    public IReadOnlyList<(MetricDefinition Metric, int Start, int Length)> FindIn(string text) => IsEmpty ? [] : _names.FindIn(text);

    /// <summary>The definition a figure is; null when it is none, or only a part or a change of one.</summary>
    public MetricDefinition? Is(Metric metric) => IsEmpty || metric.Kind == MetricKind.Change ? null : Find(metric.Name) ?? Bare(metric);

    /// <summary>The definition a figure is of: by its name, else by the innermost heading that names one; null when it is of none.</summary>
    public MetricDefinition? Of(Metric metric) => IsEmpty ? null
        : Is(metric) ?? EndsIn(metric.Name) ?? metric.Path.Skip(1).Reverse().Select(Within).FirstOrDefault(m => m is not null);

    /// <summary>The figure as it is compared over the weeks: by its defined name, with its defined kind.</summary>
    /// <param name="day">The day of its report, up to which a figure since the first of the month counts.</param>
    public Metric Settled(Metric metric, DateOnly day) => Is(metric) is { } known ? WithKind(metric, known, day) with { Name = known.Name } : OfKind(metric, day);

    /// <summary>The figure with the kind its definition gives it; a change stays one.</summary>
    internal Metric OfKind(Metric metric, DateOnly day) => IsEmpty || (Is(metric) ?? EndsIn(metric.Name)) is not { } known ? metric : WithKind(metric, known, day);

    private static Metric WithKind(Metric metric, MetricDefinition known, DateOnly day) =>
        metric.Kind == MetricKind.Change || known.Kind is not { } kind || kind == metric.Kind ? metric
        : metric with
        {
            Kind = kind,
            Period = kind == MetricKind.Cumulative ? null
                : kind == MetricKind.MonthToDate ? metric.Period ?? new DateSpan(new(day.Year, day.Month, 1), day)
                : metric.Period,
        };

    // 本周交易额 is no figure of one that is defined to count since the first of the month.
    private MetricDefinition? Bare(Metric metric) =>
        MetricName.WithoutPeriod(metric.Name) is { Length: > 0 } bare && Find(bare) is { } known
        && (known.Kind is not (MetricKind.Cumulative or MetricKind.MonthToDate) || known.Kind == metric.Kind) ? known : null;

    private MetricDefinition? EndsIn(string name)
    {
        var key = Normal.Key(name);
        return Array.Find(_longest, k => key.EndsWith(k.Key, StringComparison.Ordinal)).Metric;
    }

    private MetricDefinition? Within(string heading)
    {
        var key = Normal.Key(heading);
        return Find(heading) ?? Array.Find(_longest, k => key.Contains(k.Key, StringComparison.Ordinal)).Metric;
    }
}
