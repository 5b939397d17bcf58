namespace BotReport.Host.Configuration;

/// <summary>One of a team's <c>StandIns</c>: somebody leads in a lead's place, both days included.</summary>
internal sealed class StandInOptions
{
    /// <summary>The id of the lead. Required.</summary>
    public string Lead { get; set; } = "";

    /// <summary>The id of the stand-in. Required.</summary>
    public string StandIn { get; set; } = "";

    /// <summary>The first day, <c>2024-11-18</c>. Required.</summary>
    public string From { get; set; } = "";

    /// <summary>The last day. Required.</summary>
    public string To { get; set; } = "";
}
