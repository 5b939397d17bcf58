namespace BotReport.Host.Configuration;

/// <summary>The <c>Channels</c> section: what each messenger needs to know.</summary>
internal sealed class ChannelsOptions
{
    /// <summary>Microsoft Teams.</summary>
    public BotFrameworkOptions BotFramework { get; set; } = new();

    /// <summary>The chat page and every other Direct Line client.</summary>
    public WebChatOptions WebChat { get; set; } = new();
}
