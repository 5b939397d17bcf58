namespace BotReport.Host.Pumps;

/// <summary>The pumps of the house.</summary>
internal static class PumpName
{
    /// <summary>Works on accepted messages.</summary>
    public const string Inbox = "inbox";

    /// <summary>Answers bursts that have become quiet.</summary>
    public const string Echo = "echo";

    /// <summary>Does the longer work a turn asked for: drafts, publishing.</summary>
    public const string Work = "work";

    /// <summary>Sends.</summary>
    public const string Outbox = "outbox";

    /// <summary>Finds what should have run and did not.</summary>
    public const string Sweep = "sweep";

    /// <summary>Lets go of what has been kept long enough.</summary>
    public const string Retention = "retention";
}
