using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Metrics;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Checks;

/// <summary>The same figure in two weeks.</summary>
internal static class Series
{
    /// <summary>Figures with one key in both weeks. A key that stands twice in a week with two values tells nothing and is left out.</summary>
    /// <param name="keyOf">What makes two figures the same; null for figures the rule does not compare.</param>
    public static IEnumerable<(Metric Then, Metric Now)> Pairs(WeekFigures before, WeekFigures now, Func<Metric, string?> keyOf)
    {
        var old = ByKey(before, keyOf);
        return ByKey(now, keyOf)
            .Where(n => old.ContainsKey(n.Key) && !IsNewPeriod(n.Value, before.Day, now.Day))
            .Select(n => (old[n.Key], n.Value));
    }

    /// <summary>Same section, same unit, and a name that agrees without digits and period words: 累计完成交易 and 累计交易.</summary>
    /// <remarks>The topic is left out on purpose: pages change their layout from week to week.</remarks>
    public static string? InSection(Metric metric) => MetricName.Core(metric.Name) is { Length: > 0 } core
        ? string.Join('/', metric.Path is [var first, ..] ? Normal.Key(first) : string.Empty, core, metric.BaseUnit)
        : null;

    /// <summary>Same place, same unit, same name: for figures whose name says too little without their item (进度).</summary>
    public static string InPlace(Metric metric) =>
        string.Join('/', [.. metric.Path.Select(p => Digitless(Normal.Key(p))), MetricName.Core(metric.Name), metric.BaseUnit]);

    private static Dictionary<string, Metric> ByKey(WeekFigures week, Func<Metric, string?> keyOf) => week.Metrics
        .Select(m => (Key: keyOf(m), Metric: m))
        .Where(m => m.Key is not null)
        .GroupBy(m => m.Key!, StringComparer.Ordinal)
        .Where(g => g.Select(m => m.Metric.BaseValue).Distinct().Count() == 1)
        .ToDictionary(g => g.Key, g => g.First().Metric, StringComparer.Ordinal);

    // 本年累计 and 季度累计 begin anew with the year and the quarter.
    private static bool IsNewPeriod(Metric metric, DateOnly then, DateOnly now) =>
        (then.Year, Quarter(then)) != (now.Year, Quarter(now)) && CheckWords.OfYearOrQuarter.In(Normal.Lower(metric.Source));

    private static int Quarter(DateOnly day) => (day.Month - 1) / 3;

    private static string Digitless(string text) => string.Concat(text.Where(c => !char.IsAsciiDigit(c)));
}
