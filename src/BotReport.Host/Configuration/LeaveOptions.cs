namespace BotReport.Host.Configuration;

/// <summary>One of a team's <c>Leaves</c>, both days included.</summary>
internal sealed class LeaveOptions
{
    /// <summary>The id of the person away. Required.</summary>
    public string Person { get; set; } = "";

    /// <summary>The first day, <c>2024-11-18</c>. Required.</summary>
    public string From { get; set; } = "";

    /// <summary>The last day. Required.</summary>
    public string To { get; set; } = "";

    /// <summary>The id of whoever takes the duties over. Default nobody.</summary>
    public string? StandIn { get; set; }
}
