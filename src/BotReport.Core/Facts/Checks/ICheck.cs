namespace BotReport.Core.Facts.Checks;

/// <summary>A rule that asks about what was read. It is silent when in doubt: a false alarm teaches people to look away.</summary>
internal interface ICheck
{
    /// <summary>What it has to ask about a page.</summary>
    IEnumerable<Finding> Check(CheckedPage page);
}
