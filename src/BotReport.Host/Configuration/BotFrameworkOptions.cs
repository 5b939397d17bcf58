using System.ComponentModel.DataAnnotations;

namespace BotReport.Host.Configuration;

/// <summary>The <c>Channels:BotFramework</c> section. Who the bot is stands in the Bot Framework's own keys at the root.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>The cloud whose addresses are used. Default the public one.</summary>
    public BotCloudName Cloud { get; set; } = BotCloudName.Public;

    /// <summary>The file of the application's certificate with its private key, PFX or PEM; relative to the assembly's folder. Default empty: the secret or the managed identity proves who the bot is.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>What the certificate's file is protected with. Default empty: nothing.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>Further tenants whose people are heard. Default empty: those of <c>MicrosoftAppTenantId</c> alone.</summary>
    public List<string> AllowedTenants { get; set; } = [];

    /// <summary>Further hosts that may be sent to, <c>*.example.com</c> for all below one. Default empty: those of the cloud alone.</summary>
    public List<string> AllowedServiceHosts { get; set; } = [];

    /// <summary>Where somebody is written to whom nobody has heard of yet. Default empty: the cloud's.</summary>
    [WebAddress]
    public string ServiceUrl { get; set; } = "";

    /// <summary>Where the bot gets its tokens. Default empty: the cloud's.</summary>
    [WebAddress]
    public string ToChannelFromBotLoginUrl { get; set; } = "";

    /// <summary>What the bot's tokens are for. Default empty: the cloud's.</summary>
    public string ToChannelFromBotOAuthScope { get; set; } = "";

    /// <summary>Who issues the channels' tokens. Default empty: the cloud's.</summary>
    public string ToBotFromChannelTokenIssuer { get; set; } = "";

    /// <summary>Where the channels' keys are named. Default empty: the cloud's.</summary>
    [WebAddress]
    public string ToBotFromChannelOpenIdMetadataUrl { get; set; } = "";

    /// <summary>Where the keys of emulators' tokens are named; they are heard in Development only. Default empty: where the tenant logs in.</summary>
    [WebAddress]
    public string ToBotFromEmulatorOpenIdMetadataUrl { get; set; } = "";

    /// <summary>How fast may be sent.</summary>
    public SendingLimitsOptions Limits { get; set; } = new();
}

/// <summary>A cloud.</summary>
internal enum BotCloudName
{
    /// <summary>The public one.</summary>
    Public,

    /// <summary>That of the US government.</summary>
    USGovernment,

    /// <summary>The one 21Vianet runs in China (世纪互联).</summary>
    China,
}

/// <summary>The <c>Channels:BotFramework:Limits</c> section; defaults are the limits Teams documents.</summary>
internal sealed class SendingLimitsOptions
{
    /// <summary>Calls to one conversation in a second. Default 7.</summary>
    [Range(1, 1000)]
    public int ConversationPerSecond { get; set; } = 7;

    /// <summary>Calls to one conversation in two seconds. Default 8.</summary>
    [Range(1, 1000)]
    public int ConversationPerTwoSeconds { get; set; } = 8;

    /// <summary>Calls to one conversation in thirty seconds. Default 60.</summary>
    [Range(1, 10_000)]
    public int ConversationPerHalfMinute { get; set; } = 60;

    /// <summary>Calls to one conversation in an hour. Default 1800.</summary>
    [Range(1, 100_000)]
    public int ConversationPerHour { get; set; } = 1800;

    /// <summary>Calls into one tenant in a second. Default 30.</summary>
    [Range(1, 1000)]
    public int TenantPerSecond { get; set; } = 30;

    /// <summary>The longest message, in bytes of its JSON as UTF-16. Default 81920.</summary>
    [Range(8192, 262_144)]
    public int MessageBytes { get; set; } = 81_920;
}
