namespace BotReport.Channels.BotFramework;

/// <summary>How fast may be sent, as Teams documents it: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</summary>
public sealed record SendingLimits
{
    /// <summary>Calls to one conversation in a second.</summary>
    public int ConversationPerSecond { get; init; } = 7;

    /// <summary>Calls to one conversation in two seconds.</summary>
    public int ConversationPerTwoSeconds { get; init; } = 8;

    /// <summary>Calls to one conversation in thirty seconds.</summary>
    public int ConversationPerHalfMinute { get; init; } = 60;

    /// <summary>Calls to one conversation in an hour.</summary>
    public int ConversationPerHour { get; init; } = 1800;

    /// <summary>Calls into one tenant in a second.</summary>
    public int TenantPerSecond { get; init; } = 30;

    /// <summary>The longest message, in bytes of its JSON as UTF-16: the platform refuses above 100 KB and advises 80.</summary>
    public int MessageBytes { get; init; } = 80 * 1024;
}
