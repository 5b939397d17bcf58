using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Metrics;

/// <summary>Tells what sort of figure a metric is.</summary>
internal static class MetricKinds
{
    /// <summary>The kind by the figure's own words, then by the label, then by the figure before it in the sentence.</summary>
    /// <param name="words">All words between the clause before and the number, dates among them.</param>
    public static MetricKind Of(string words, Quantity quantity, string? label, MetricKind? before)
    {
        if (quantity.BaseUnit.EndsWith(UnitWords.PercentPoints, StringComparison.Ordinal) || IsChange(words))
        {
            return MetricKind.Change;
        }

        if (quantity.BaseUnit == UnitWords.Percent)
        {
            return MetricKind.Rate;
        }

        if (MeasureWords.Average.In(words))
        {
            return MetricKind.Point;
        }

        return OfPeriod(words) ?? before switch
        {
            MetricKind.Cumulative or MetricKind.MonthToDate => before.Value,
            _ => label is null ? MetricKind.Point : OfPeriod(label) ?? MetricKind.Point,
        };
    }

    private static MetricKind? OfPeriod(string words)
    {
        if (MeasureWords.OtherPeriod.In(words))
        {
            return MetricKind.Point;
        }

        return MeasureWords.Month.In(words) || MetricPatterns.Month().IsMatch(words) ? MetricKind.MonthToDate
            : MeasureWords.Cumulative.In(words) ? MetricKind.Cumulative
            : null;
    }

    private static bool IsChange(string words) =>
        MeasureWords.Change.FindIn(words) is [.., var last] && !MeasureWords.Level.In(words[last.End..]);
}
