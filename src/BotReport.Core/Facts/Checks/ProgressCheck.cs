using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>progress</c>: the progress of one item never falls.</summary>
internal sealed class ProgressCheck : ICrossWeekCheck
{
    public IEnumerable<Finding> Check(WeekFigures before, WeekFigures now) =>
        from pair in Series.Pairs(before, now, m => IsProgress(m) ? Series.InPlace(m) : null)
        where pair.Now.BaseValue < pair.Then.BaseValue
        select new Finding(
            pair.Now.Line,
            "progress",
            Severity.Ask,
            FactWordingZh.ProgressFell(pair.Now.Name, pair.Now.Value + pair.Now.Unit, pair.Then.Value + pair.Then.Unit));

    private static bool IsProgress(Metric metric) => metric.Kind == MetricKind.Rate && MeasureWords.Progress.In(metric.Name);
}
