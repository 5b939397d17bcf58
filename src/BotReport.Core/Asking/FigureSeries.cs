using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>One figure over the weeks, at most one value a week, oldest first. Absent is not zero: a week without it has no point.</summary>
/// <remarks>
/// Pages call one figure differently (总金额, 累计金额; 事故数CD级, CD级事故数), so names are compared by their letters, without what is weak in
/// them. Section, unit and kind must agree; in doubt two figures stay two, for a wrong join would show a change that never was.
/// </remarks>
internal sealed record FigureSeries(IReadOnlyList<SaidMetric> Points)
{
    /// <summary>A name this long names one thing even in another section.</summary>
    private const int Telling = 6;

    public SaidMetric Last => Points[^1];

    /// <summary>The fullest of its names, the newest of these; with what stands above it when it is no name alone (进度).</summary>
    public string Name
    {
        get
        {
            var name = Points.Reverse().MaxBy(p => p.Metric.Name.Length)!.Metric.Name;
            return NeedsPlace(Last, new FigureLetters()) && Last.Metric.Path.Count > 1 ? $"{Last.Metric.Path[^1]} {name}" : name;
        }
    }

    /// <summary>Joins figures over the weeks; those of two definitions never, nor a defined one with a part of it.</summary>
    public static IReadOnlyList<FigureSeries> Of(IEnumerable<SaidMetric> metrics, DefinedFigures defined)
    {
        var letters = new FigureLetters();
        var begun = new SeriesIndex();
        List<List<SaidMetric>> joined = [];
        foreach (var said in metrics.OrderBy(m => m.Week))
        {
            var same = begun.InSection(said).Where(s => IsSame(s[^1], said, letters))
                .Concat(said.Metric.Name.Length >= Telling || defined.Of(said) is not null ? begun.Elsewhere(said) : [])
                .Where(s => AreDefinedAlike(s[^1], said, defined))
                .ToList();
            if (same.Exists(s => s[^1].Week == said.Week && s[^1].Metric.BaseValue == said.Metric.BaseValue))
            {
                continue; // said twice in one week
            }

            var fitting = same.FindAll(s => s[^1].Week < said.Week);
            fitting = fitting.Count > 1 ? fitting.FindAll(s => s[^1].Metric.Path.SequenceEqual(said.Metric.Path)) : fitting;
            var series = fitting is [var one] ? one : new List<SaidMetric>();
            if (series.Count == 0)
            {
                joined.Add(series);
            }

            series.Add(said);
            begun.Put(series, said);
        }

        return [.. joined.Select(s => new FigureSeries(s))];
    }

    /// <summary>Whether two values may be compared: not over the turn of a month when they count since its first, and never two differences.</summary>
    public static bool AreAlike(SaidMetric a, SaidMetric b) => a.Metric.Kind != MetricKind.Change
        && (a.Metric.Kind != MetricKind.MonthToDate || Month(a) == Month(b));

    /// <summary>The difference, in the newer one's unit; of percentages in points, which the caller's words name.</summary>
    public static decimal Difference(SaidMetric from, SaidMetric to) =>
        (to.Metric.BaseValue - from.Metric.BaseValue) / Quantity.ScaleOf(to.Metric.Unit, to.Metric.BaseUnit);

    /// <summary>The month a figure since the first of a month counts: that of its period (11月全月, said in December), else its week's.</summary>
    public static int Month(SaidMetric said) => (said.Metric.Month ?? said.Week.Friday).Month;

    private static bool AreDefinedAlike(SaidMetric a, SaidMetric b, DefinedFigures defined) =>
        defined.Of(a) is not { } known || defined.Of(b) is not { } other || (known == other && defined.IsWhole(a) == defined.IsWhole(b));

    private static bool IsSame(SaidMetric a, SaidMetric b, FigureLetters letters)
    {
        var (x, y) = (a.Metric, b.Metric);
        var (left, right) = (letters.Of(x.Name), letters.Of(y.Name));
        return x.Kind is MetricKind.Cumulative or MetricKind.MonthToDate
            ? left.Overlaps(right)
            : left.Same(right) && (!NeedsPlace(a, letters) || Normal.Key(x.Path[^1]) == Normal.Key(y.Path[^1]));
    }

    private static bool NeedsPlace(SaidMetric said, FigureLetters letters) => said.Metric.Kind is MetricKind.Rate or MetricKind.Point && letters.Of(said.Metric.Name).Count <= 2;
}
