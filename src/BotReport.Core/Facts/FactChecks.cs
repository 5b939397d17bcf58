using BotReport.Core.Facts.Checks;

namespace BotReport.Core.Facts;

/// <summary>The rules that ask about what was read. A rule is a class in <c>Checks/</c> and a line here.</summary>
public static class FactChecks
{
    private static readonly ICheck[] OfPage =
    [
        new AverageCheck(), new RatioCheck(), new CountCheck(), new PercentRangeCheck(), new ShareSumCheck(), new GrowthCheck(), new WordedGrowthCheck(), new PartsCheck(), new SumCheck(), new ListCheck(), new MovedByCheck(), new CumulativeCheck(),
        new ConflictCheck(), new UnitCheck(), new DefinedUnitCheck(), new DateConflictCheck(),
        new DayCheck(), new FutureCheck(), new PlanDateCheck(), new RelativeDateCheck(), new VaguePlanCheck(), new StyleCheck(),
    ];

    private static readonly ICrossWeekCheck[] OfWeeks = [new CumulativeDecreaseCheck(), new ProgressCheck(), new MonthDecreaseCheck(), new JumpCheck()];

    /// <summary>What is to be asked when a week's figures stand beside those of an earlier week. The findings bear the later page's lines.</summary>
    /// <param name="definitions">What the team means by its figures: those of one definition are compared whatever they are called. Null: nothing is defined.</param>
    public static IReadOnlyList<Finding> AcrossWeeks(WeekFigures before, WeekFigures now, MetricDefinitions? definitions = null)
    {
        var (then, today) = (Settled(before, definitions), Settled(now, definitions));
        return [.. OfWeeks.SelectMany(r => r.Check(then, today)).Distinct().OrderBy(f => f.Line)];
    }

    private static WeekFigures Settled(WeekFigures week, MetricDefinitions? definitions) =>
        definitions is null or { IsEmpty: true } ? week : week with { Metrics = [.. week.Metrics.Select(m => definitions.Settled(m, week.Day))] };

    /// <summary>What is to be asked about one page, by line.</summary>
    internal static IReadOnlyList<Finding> OnPage(CheckedPage page) =>
        [.. OfPage.SelectMany(r => r.Check(page)).Distinct().OrderBy(f => f.Line).ThenBy(f => f.Severity)];
}
