namespace BotReport.Core.Facts.Checks;

/// <summary>A rule that asks about what was read. It is silent when in doubt: a false alarm teaches people to look away.</summary>
internal interface ICheck
{
    /// <summary>What it has to ask about these facts.</summary>
    /// <param name="facts">All of a page; its findings are not filled yet.</param>
    /// <param name="reference">The report's day.</param>
    IEnumerable<Finding> Check(PageFacts facts, DateOnly reference);
}
