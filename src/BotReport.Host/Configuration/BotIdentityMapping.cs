using BotReport.Channels.BotFramework;
using static BotReport.Host.Configuration.ConfigurationProblemKind;

namespace BotReport.Host.Configuration;

/// <summary>From the Bot Framework's settings to what its channel is told, and what is wrong with them together.</summary>
internal static class BotIdentityMapping
{
    private const string IdKey = nameof(BotReportOptions.MicrosoftAppId);
    private const string TenantKey = nameof(BotReportOptions.MicrosoftAppTenantId);
    private const string PasswordKey = nameof(BotReportOptions.MicrosoftAppPassword);
    private const string CertificateKey = "Channels:BotFramework:CertificatePath";

    /// <summary>What is missing beside what is set, and what is set twice.</summary>
    public static IEnumerable<ConfigurationProblem> Problems(BotReportOptions options)
    {
        var certificate = options.Channels.BotFramework.CertificatePath;
        if (options.MicrosoftAppId.Length == 0)
        {
            return options.MicrosoftAppPassword.Length + certificate.Length == 0 ? [] : [new(NeededToo, IdKey, "", [PasswordKey, CertificateKey])];
        }

        var managed = options.MicrosoftAppType == BotIdentityType.UserAssignedMSI;
        return
        [
            .. options.MicrosoftAppTenantId.Length == 0 ? (ConfigurationProblem[])[new(NeededToo, TenantKey, "", [IdKey])] : [],
            .. managed || options.MicrosoftAppPassword.Length + certificate.Length > 0 ? (ConfigurationProblem[])[] : [new(NeededToo, PasswordKey, "", [IdKey])],
            .. options.MicrosoftAppPassword.Length > 0 && (managed || certificate.Length > 0)
                ? (ConfigurationProblem[])[new(NotBoth, PasswordKey, "", [managed ? $"{nameof(BotReportOptions.MicrosoftAppType)} = UserAssignedMSI" : CertificateKey])]
                : [],
        ];
    }

    /// <summary>What the channel is told.</summary>
    /// <param name="contentRoot">Where a certificate's path begins.</param>
    public static BotFrameworkSettings Settings(BotReportOptions options, bool tryingOut, string contentRoot, TimeProvider wallClock)
    {
        var channel = options.Channels.BotFramework;
        var identity = options.MicrosoftAppId.Length == 0 ? null : new BotIdentity(options.MicrosoftAppId, options.MicrosoftAppTenantId)
        {
            Password = options.MicrosoftAppPassword,
            CertificatePath = channel.CertificatePath.Length == 0 ? "" : Path.GetFullPath(channel.CertificatePath, contentRoot),
            CertificatePassword = channel.CertificatePassword,
            IsManaged = options.MicrosoftAppType == BotIdentityType.UserAssignedMSI,
        };
        return new(identity, Cloud(channel), wallClock)
        {
            TryingOut = tryingOut,
            AllowedTenants = identity is null ? [] : [identity.TenantId, .. channel.AllowedTenants],
            AllowedServiceHosts = channel.AllowedServiceHosts,
            ActivityBytes = options.Limits.ActivityBytes,
            Limits = new SendingLimits
            {
                ConversationPerSecond = channel.Limits.ConversationPerSecond,
                ConversationPerTwoSeconds = channel.Limits.ConversationPerTwoSeconds,
                ConversationPerHalfMinute = channel.Limits.ConversationPerHalfMinute,
                ConversationPerHour = channel.Limits.ConversationPerHour,
                TenantPerSecond = channel.Limits.TenantPerSecond,
                MessageBytes = channel.Limits.MessageBytes,
            },
        };
    }

    private static BotCloud Cloud(BotFrameworkOptions options)
    {
        var cloud = options.Cloud switch
        {
            BotCloudName.USGovernment => BotCloud.USGovernment,
            BotCloudName.China => BotCloud.China,
            _ => BotCloud.Public,
        };
        return cloud with
        {
            ToChannelFromBotLoginUrl = Or(options.ToChannelFromBotLoginUrl, cloud.ToChannelFromBotLoginUrl),
            ToChannelFromBotOAuthScope = options.ToChannelFromBotOAuthScope is { Length: > 0 } scope ? scope : cloud.ToChannelFromBotOAuthScope,
            ToBotFromChannelTokenIssuer = options.ToBotFromChannelTokenIssuer is { Length: > 0 } issuer ? issuer : cloud.ToBotFromChannelTokenIssuer,
            ToBotFromChannelOpenIdMetadataUrl = Or(options.ToBotFromChannelOpenIdMetadataUrl, cloud.ToBotFromChannelOpenIdMetadataUrl),
            ToBotFromEmulatorOpenIdMetadataUrl = options.ToBotFromEmulatorOpenIdMetadataUrl is { Length: > 0 } metadata ? new Uri(metadata) : null,
            ServiceUrl = Or(options.ServiceUrl, cloud.ServiceUrl),
        };
    }

    private static Uri Or(string configured, Uri cloud) => configured.Length > 0 ? new Uri(configured) : cloud;
}
