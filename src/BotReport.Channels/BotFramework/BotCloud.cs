namespace BotReport.Channels.BotFramework;

/// <summary>The addresses of a cloud. The names are those of the Bot Framework's own settings.</summary>
/// <param name="ToChannelFromBotLoginUrl">Where the bot gets its own tokens, without the tenant.</param>
/// <param name="ToChannelFromBotOAuthScope">What these tokens are for.</param>
/// <param name="ToBotFromChannelTokenIssuer">Who issues the channels' tokens.</param>
/// <param name="ToBotFromChannelOpenIdMetadataUrl">Where the keys of these are named.</param>
/// <param name="ServiceUrl">Where a person is written to whom nobody has heard of yet.</param>
/// <param name="ServiceHosts">The hosts of the cloud's channels.</param>
public sealed record BotCloud(
    Uri ToChannelFromBotLoginUrl,
    string ToChannelFromBotOAuthScope,
    string ToBotFromChannelTokenIssuer,
    Uri ToBotFromChannelOpenIdMetadataUrl,
    Uri ServiceUrl,
    IReadOnlyList<string> ServiceHosts)
{
    /// <summary>Where the keys of emulators' tokens are named; null: where the tenant's login is.</summary>
    public Uri? ToBotFromEmulatorOpenIdMetadataUrl { get; init; }

    /// <summary>Who issues the tenants' tokens of version 1, which emulators may show: the tenant comes behind it.</summary>
    public Uri TenantTokenIssuer { get; init; } = new("https://sts.windows.net/");

    /// <summary>Where links into Teams lead.</summary>
    public Uri TeamsUrl { get; init; } = new("https://teams.microsoft.com/");

    /// <summary>The public cloud.</summary>
    public static BotCloud Public { get; } = new(
        new("https://login.microsoftonline.com/"),
        "https://api.botframework.com/.default",
        "https://api.botframework.com",
        new("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        new("https://smba.trafficmanager.net/teams/"),
        ["smba.trafficmanager.net", "*.botframework.com"]);

    /// <summary>The cloud of the US government.</summary>
    public static BotCloud USGovernment { get; } = new(
        new("https://login.microsoftonline.us/"),
        "https://api.botframework.us/.default",
        "https://api.botframework.us",
        new("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        new("https://smba.infra.gcc.teams.microsoft.com/teams/"),
        ["smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us", "*.botframework.us", "*.botframework.azure.us"]);

    /// <summary>The cloud 21Vianet runs in China (世纪互联).</summary>
    public static BotCloud China { get; } = new(
        new("https://login.partner.microsoftonline.cn/"),
        "https://api.botframework.azure.cn/.default",
        "https://api.botframework.azure.cn",
        new("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        new("https://api.botframework.azure.cn/"),
        ["*.botframework.azure.cn"])
    {
        TenantTokenIssuer = new("https://sts.chinacloudapi.cn/"),
    };
}
