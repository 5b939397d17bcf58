using BotReport.Core.Facts.Checks;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Metrics;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Facts;

/// <summary>The rules that ask about what was read. A rule is a class in <c>Checks/</c> and a line here.</summary>
public static class FactChecks
{
    private static readonly ICheck[] Rules =
        [new AverageCheck(), new CountCheck(), new PercentRangeCheck(), new ShareSumCheck(), new CumulativeCheck(), new PlanDateCheck()];

    /// <summary>What is to be asked about one page, by line.</summary>
    /// <param name="reference">The report's day.</param>
    public static IReadOnlyList<Finding> OnPage(PageFacts facts, DateOnly reference) =>
        [.. Rules.SelectMany(r => r.Check(facts, reference)).Distinct().OrderBy(f => f.Line).ThenBy(f => f.Severity)];

    /// <summary>What is to be asked when a week's figures stand beside those of the week before: totals and progress never fall.</summary>
    /// <remarks>
    /// Figures are the same when section and unit are and their names agree without digits and period words (累计完成交易, 累计交易).
    /// A name that stands twice in a week tells nothing. The findings bear the current page's lines.
    /// </remarks>
    public static IReadOnlyList<Finding> AcrossWeeks(IReadOnlyList<Metric> previous, IReadOnlyList<Metric> current)
    {
        var before = ByKey(previous);
        List<Finding> findings = [];
        foreach (var (key, now) in ByKey(current))
        {
            if (!before.TryGetValue(key, out var then) || now.BaseValue >= then.BaseValue)
            {
                continue;
            }

            var (written, was) = (now.Value + now.Unit, then.Value + then.Unit);
            findings.Add(key.Progress
                ? new Finding(now.Line, "progress", Severity.Ask, FactWordingZh.ProgressFell(now.Name, written, was))
                : new Finding(now.Line, "cumulative_decrease", Severity.Ask, FactWordingZh.CumulativeDecrease(now.Name, written, was)));
        }

        return [.. findings.OrderBy(f => f.Line)];
    }

    private static Dictionary<SeriesKey, Metric> ByKey(IReadOnlyList<Metric> metrics) => metrics
        .Select(m => (Key: KeyOf(m), Metric: m))
        .Where(m => m.Key is not null)
        .GroupBy(m => m.Key!.Value)
        .Where(g => g.Select(m => m.Metric.BaseValue).Distinct().Count() == 1)
        .ToDictionary(g => g.Key, g => g.First().Metric);

    private static SeriesKey? KeyOf(Metric metric)
    {
        var section = metric.Path is [var first, ..] ? Normal.Key(first) : string.Empty;
        var core = MetricName.Core(metric.Name);
        if (metric.Kind == MetricKind.Cumulative && core.Length > 0)
        {
            return new SeriesKey(section, core, metric.BaseUnit, false);
        }

        // A progress belongs to its item; 进度 alone says nothing without it.
        return metric.Kind == MetricKind.Rate && MeasureWords.Progress.In(metric.Name)
            ? new SeriesKey(string.Join('/', metric.Path.Select(Normal.Key)), core, metric.BaseUnit, true)
            : null;
    }

    private readonly record struct SeriesKey(string Place, string Core, string Unit, bool Progress);
}
