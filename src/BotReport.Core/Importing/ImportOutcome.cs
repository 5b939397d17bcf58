using BotReport.Core.Facts;

namespace BotReport.Core.Importing;

/// <summary>What an import did.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>Nothing was stored.</summary>
    public sealed record Refused(ImportRefusal Why) : ImportOutcome;

    /// <summary>The page is its week's report; of a dry run: it would be.</summary>
    /// <param name="Items">How many entries it holds.</param>
    /// <param name="Facts">All that was read, with the findings of the page and those beside the week before, by line.</param>
    public sealed record Done(PageWeek Week, int Items, PageFacts Facts, ImportChange Change) : ImportOutcome;
}

/// <summary>What an import changed.</summary>
public enum ImportChange
{
    /// <summary>The week had no report.</summary>
    New,

    /// <summary>An earlier import of the week read otherwise.</summary>
    Updated,

    /// <summary>The very same page was there.</summary>
    Unchanged,

    /// <summary>What people had reported, or published, gave way.</summary>
    Replaced,
}
