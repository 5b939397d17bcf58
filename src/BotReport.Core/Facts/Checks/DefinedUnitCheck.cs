using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>unit</c>: a figure whose definition has a unit is written in another one. 亿元 and 万元 are both 元.</summary>
internal sealed class DefinedUnitCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) =>
        from metric in page.Facts.Metrics
        where metric.BaseUnit.Length > 0 && metric.Kind != MetricKind.Change
        let unit = page.Definitions.Is(metric)?.Unit
        where unit is not null && Quantity.OfUnit(unit) is { } known && known.BaseUnit != metric.BaseUnit
        select new Finding(metric.Line, "unit", Severity.Ask, FactWordingZh.UnitNotDefined(metric.Name, Written.Of(metric), unit));
}
