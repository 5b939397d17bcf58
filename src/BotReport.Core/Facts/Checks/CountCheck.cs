using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>count</c>: things that are counted come in whole numbers. CD级2.16次 is asked, 1.5万笔 and 人均2.5笔 are not.</summary>
internal sealed class CountCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) => page.Facts.Metrics
        .Where(m => UnitWords.Counts.Contains(m.BaseUnit) && decimal.Truncate(m.BaseValue) != m.BaseValue)
        .Where(m => m.Kind != MetricKind.Change && !MeasureWords.MayBeFraction.In(m.Name))
        .Select(m => new Finding(m.Line, "count", Severity.Ask, FactWordingZh.Count(m.Name, m.Value + m.Unit)));
}
