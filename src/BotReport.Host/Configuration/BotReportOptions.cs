namespace BotReport.Host.Configuration;

/// <summary>Our own sections of the configuration; keys beside them (<c>Logging</c>) are not ours.</summary>
internal sealed class BotReportOptions
{
    /// <summary>Where things are kept.</summary>
    public StorageOptions Storage { get; set; } = new();

    /// <summary>How the bot converses.</summary>
    public TalkOptions Talk { get; set; } = new();

    /// <summary>The messengers.</summary>
    public ChannelsOptions Channels { get; set; } = new();

    /// <summary>The teams the store is seeded with on first start; afterwards the store is the truth and <c>check</c> shows the difference.</summary>
    public List<TeamOptions> Teams { get; set; } = [];
}
