namespace BotReport.Core.Facts.Checks;

/// <summary>A rule that holds a week's figures against those of an earlier week. Silent when in doubt, as <see cref="ICheck"/> is.</summary>
internal interface ICrossWeekCheck
{
    /// <summary>What it has to ask about the later week; its findings bear that page's lines.</summary>
    IEnumerable<Finding> Check(WeekFigures before, WeekFigures now);
}
