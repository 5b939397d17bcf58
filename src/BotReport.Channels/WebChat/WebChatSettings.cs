namespace BotReport.Channels.WebChat;

/// <summary>What web chat is told by whoever runs it.</summary>
/// <param name="Secret">What a server shows to get a token for one of its users; empty: no other server gets one.</param>
public sealed record WebChatSettings(string Secret)
{
    /// <summary>
    /// How often an open stream looks for new lines without being rung for: what another process wrote may ring here for nobody. Default
    /// 15 seconds, where no other process writes lines.
    /// </summary>
    public TimeSpan Looks { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a call may be.</summary>
    public WebChatLimits Limits { get; init; } = new();
}
