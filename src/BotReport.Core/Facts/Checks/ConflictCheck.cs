using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>conflict</c>: one figure, two values. Rounding is none: 20.237亿 and 20.24亿 agree.</summary>
internal sealed class ConflictCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) =>
        from pair in SameFigure.Pairs(page)
        where pair.First.Line != pair.Second.Line && pair.First.BaseUnit == pair.Second.BaseUnit
        where Math.Abs(pair.First.BaseValue - pair.Second.BaseValue) > Math.Max(Written.LastDigit(pair.First), Written.LastDigit(pair.Second)) / 2
        where !UnitCheck.IsSlip(pair.First, pair.Second)
        select new Finding(
            pair.Second.Line,
            "conflict",
            Severity.Ask,
            FactWordingZh.Conflict(pair.Second.Name, Written.Of(pair.Second), Written.Of(pair.First), pair.First.Source));
}
