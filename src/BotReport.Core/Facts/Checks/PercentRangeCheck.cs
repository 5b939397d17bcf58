using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>percent_range</c>: a share or a success rate lies between 0 and 100. Growth and the reaching of aims may lie beyond.</summary>
internal sealed class PercentRangeCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) => page.Facts.Metrics
        .Where(m => m.Kind == MetricKind.Rate && m.BaseUnit == UnitWords.Percent && m.BaseValue is < 0 or > 100)
        .Where(m => MeasureWords.Rate.In(m.Name) && !MeasureWords.MayPassHundred.In(m.Name))
        .Select(m => new Finding(m.Line, "percent_range", Severity.Ask, FactWordingZh.PercentRange(m.Name, m.Value + m.Unit)));
}
