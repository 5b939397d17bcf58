using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>cumulative_decrease</c>: what was counted since the beginning never falls.</summary>
internal sealed class CumulativeDecreaseCheck : ICrossWeekCheck
{
    public IEnumerable<Finding> Check(WeekFigures before, WeekFigures now) =>
        from pair in Series.Pairs(before, now, m => m.Kind == MetricKind.Cumulative ? Series.InSection(m) : null)
        where pair.Now.BaseValue < pair.Then.BaseValue
        select new Finding(
            pair.Now.Line,
            "cumulative_decrease",
            Severity.Ask,
            FactWordingZh.CumulativeDecrease(pair.Now.Name, pair.Now.Value + pair.Now.Unit, pair.Then.Value + pair.Then.Unit));
}
