using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>unit</c>: one figure, two units: 亿 and 万 that lie ten thousand times apart are asked, 次 beside 起 is noted.</summary>
internal sealed class UnitCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page)
    {
        foreach (var (first, second) in SameFigure.Pairs(page))
        {
            if (IsSlip(first, second))
            {
                yield return new Finding(
                    second.Line, "unit", Severity.Ask, FactWordingZh.UnitSlip(second.Name, Written.Of(second), Written.Of(first), Times(first, second)));
            }
            else if (first.BaseUnit != second.BaseUnit && CheckWords.AlikeUnits.Any(u => u.Contains(first.BaseUnit) && u.Contains(second.BaseUnit)))
            {
                yield return new Finding(second.Line, "unit", Severity.Note, FactWordingZh.UnitsDiffer(second.Name, Written.Of(second), Written.Of(first)));
            }
        }
    }

    /// <summary>Whether two values of one figure lie 万 or 亿 apart and are written with different scales.</summary>
    internal static bool IsSlip(Metric first, Metric second) =>
        first.BaseUnit == second.BaseUnit && first.Unit != second.Unit && Times(first, second) is 10_000 or 100_000_000;

    private static decimal Times(Metric first, Metric second) => Written.PowerBetween(first.BaseValue, second.BaseValue) ?? 1;
}
