namespace BotReport.Host.Configuration;

/// <summary>Our own sections of the configuration, and the Bot Framework's keys at the root; keys beside them (<c>Logging</c>) are not ours.</summary>
internal sealed class BotReportOptions
{
    /// <summary>How the bot proves who it is to Microsoft. Default <c>SingleTenant</c>.</summary>
    public BotIdentityType MicrosoftAppType { get; set; } = BotIdentityType.SingleTenant;

    /// <summary>The application's id. Default empty: there is no Microsoft Teams.</summary>
    [GuidText]
    public string MicrosoftAppId { get; set; } = "";

    /// <summary>The application's client secret. Default empty: a certificate or a managed identity proves who the bot is.</summary>
    public string MicrosoftAppPassword { get; set; } = "";

    /// <summary>The tenant the application lives in.</summary>
    [GuidText]
    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>Where things are kept.</summary>
    public StorageOptions Storage { get; set; } = new();

    /// <summary>How the bot converses.</summary>
    public TalkOptions Talk { get; set; } = new();

    /// <summary>The language model.</summary>
    public LlmOptions Llm { get; set; } = new();

    /// <summary>How much is taken in.</summary>
    public LimitsOptions Limits { get; set; } = new();

    /// <summary>Where metrics and spans go.</summary>
    public TelemetryOptions Telemetry { get; set; } = new();

    /// <summary>The messengers.</summary>
    public ChannelsOptions Channels { get; set; } = new();

    /// <summary>The teams the store is seeded with on first start; afterwards the store is the truth and <c>check</c> shows the difference.</summary>
    public List<TeamOptions> Teams { get; set; } = [];
}
