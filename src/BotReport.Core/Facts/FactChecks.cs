using BotReport.Core.Facts.Checks;

namespace BotReport.Core.Facts;

/// <summary>The rules that ask about what was read. A rule is a class in <c>Checks/</c> and a line here.</summary>
public static class FactChecks
{
    private static readonly ICheck[] OfPage =
    [
        new AverageCheck(), new RatioCheck(), new CountCheck(), new PercentRangeCheck(), new ShareSumCheck(), new CumulativeCheck(),
        new ConflictCheck(), new UnitCheck(), new DateConflictCheck(),
        new PlanDateCheck(), new RelativeDateCheck(), new VaguePlanCheck(), new StyleCheck(),
    ];

    private static readonly ICrossWeekCheck[] OfWeeks = [new CumulativeDecreaseCheck(), new ProgressCheck(), new MonthDecreaseCheck(), new JumpCheck()];

    /// <summary>What is to be asked when a week's figures stand beside those of an earlier week. The findings bear the later page's lines.</summary>
    public static IReadOnlyList<Finding> AcrossWeeks(WeekFigures before, WeekFigures now) =>
        [.. OfWeeks.SelectMany(r => r.Check(before, now)).Distinct().OrderBy(f => f.Line)];

    /// <summary>What is to be asked about one page, by line.</summary>
    internal static IReadOnlyList<Finding> OnPage(CheckedPage page) =>
        [.. OfPage.SelectMany(r => r.Check(page)).Distinct().OrderBy(f => f.Line).ThenBy(f => f.Severity)];
}
