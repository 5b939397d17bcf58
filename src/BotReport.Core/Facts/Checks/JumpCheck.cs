using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Metrics;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>jump</c>: a figure that changed from one week to the next as no business does: a digit too many, 亿 where 万 was meant.</summary>
/// <remarks>
/// A slip of one digit is ×10 or ÷10 on top of the week's real change, so the limits lie somewhat below ten. Falls of totals and of month figures
/// have their own rules. Small figures may well grow tenfold, progress and roll-outs are meant to, and averages are checked where their parts stand.
/// </remarks>
internal sealed class JumpCheck : ICrossWeekCheck
{
    /// <summary>A point figure or a rate, up or down.</summary>
    private const decimal Level = 8;

    /// <summary>A total only grows, and by less each week.</summary>
    private const decimal Total = 5;

    /// <summary>A month's figure, beyond what the days passed explain.</summary>
    private const decimal Month = 5;

    /// <summary>So much is no change of business but one of the unit, however small the figures.</summary>
    private const decimal Scale = 1_000;

    /// <summary>Things counted, fewer of which may grow tenfold in a week.</summary>
    private const decimal FewThings = 30;

    /// <summary>Yuan, fewer of which may grow tenfold in a week.</summary>
    private const decimal LittleMoney = 100_000;

    /// <summary>Percent: below it a rate is small and may be a multiple of last week's.</summary>
    private const decimal SmallRate = 20;

    /// <summary>Chars of a name that tells what it counts.</summary>
    private const int ShortestName = 3;

    public IEnumerable<Finding> Check(WeekFigures before, WeekFigures now) =>
        from pair in Series.Pairs(before, now, KeyOf)
        let times = Times(pair.Then.BaseValue, pair.Now.BaseValue)
        where times >= Limit(pair.Now, before.Day, now.Day) && (times >= Scale || IsBig(pair.Then, pair.Now))
        where pair.Now.Kind is MetricKind.Point or MetricKind.Rate || pair.Now.BaseValue > pair.Then.BaseValue
        select new Finding(
            pair.Now.Line,
            "jump",
            Severity.Ask,
            FactWordingZh.Jump(pair.Now.Name, pair.Now.Value + pair.Now.Unit, pair.Then.Value + pair.Then.Unit, times));

    private static string? KeyOf(Metric metric) => metric.Kind switch
    {
        MetricKind.Cumulative => Series.InSection(metric) is { } key ? "total/" + key : null,
        MetricKind.MonthToDate => MonthDecreaseCheck.KeyOf(metric) is { } key ? "month/" + key : null,
        MetricKind.Point when SaysEnough(metric.Name) => "level/" + Series.InPlace(metric),
        MetricKind.Rate when MetricName.EndsWithNoun(metric.Name) && !CheckWords.MeantToGrow.In(metric.Name) => "level/" + Series.InPlace(metric),
        _ => null,
    };

    // 交易 alone may be of any day; 首日交易 and 大促当日交易 are of one day that does not come again.
    private static bool SaysEnough(string name) =>
        MetricName.Core(name).Length >= ShortestName && !MeasureWords.Average.In(name) && !CheckWords.OneDay.In(name);

    private static decimal Times(decimal then, decimal now) =>
        then <= 0 || now <= 0 ? 0 : Math.Max(then, now) / Math.Min(then, now);

    private static decimal Limit(Metric metric, DateOnly then, DateOnly now) => metric.Kind switch
    {
        MetricKind.Cumulative => Total,
        MetricKind.MonthToDate => Month * Math.Max(1, (decimal)now.Day / then.Day),
        _ => Level,
    };

    private static bool IsBig(Metric then, Metric now) =>
        UnitWords.Counts.Contains(now.BaseUnit) ? Math.Min(then.BaseValue, now.BaseValue) >= FewThings
        : now.BaseUnit == UnitWords.Yuan ? Math.Min(then.BaseValue, now.BaseValue) >= LittleMoney
        : now.BaseUnit != UnitWords.Percent || Math.Max(then.BaseValue, now.BaseValue) >= SmallRate;
}
