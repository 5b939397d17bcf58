namespace BotReport.Core.Drafting.Brief;

/// <summary>What a line counts in a short view, heaviest first.</summary>
internal enum LineWeight
{
    /// <summary>It went live in the week.</summary>
    Launched,

    /// <summary>It slipped, is blocked or cancelled.</summary>
    Stalled,

    /// <summary>It is promised for the days up to the end of next week.</summary>
    Promised,

    /// <summary>A figure that is asked about, or that changed much.</summary>
    Figure,

    /// <summary>Everything else.</summary>
    Progress,
}
