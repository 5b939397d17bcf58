namespace BotReport.Channels.BotFramework;

/// <summary>What the Bot Framework channel is told by whoever runs it.</summary>
/// <param name="Identity">Who the bot is; null in Development only: then whoever is on this machine is believed without a token.</param>
/// <param name="Cloud">Where tokens come from and go to.</param>
/// <param name="WallClock">The real clock, by which other people's tokens are valid or not, whatever day the bot lives in.</param>
public sealed record BotFrameworkSettings(BotIdentity? Identity, BotCloud Cloud, TimeProvider WallClock)
{
    /// <summary>The bot's id in the platform's conversations.</summary>
    public string BotId => $"28:{Identity?.AppId}";

    /// <summary>Whether the bot is being tried out: emulators are heard, and services on this machine answered without TLS.</summary>
    public bool TryingOut { get; init; }

    /// <summary>The tenants whose people are heard. Empty: nobody's.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>The hosts that may be sent to besides those of the cloud; <c>*.example.com</c> means every host below it.</summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; init; } = [];

    /// <summary>Bytes of the longest activity that is read; a longer one is answered with 413. Default 256 KB, the platform's own limit.</summary>
    public int ActivityBytes { get; init; } = 256 * 1024;

    /// <summary>How fast may be sent.</summary>
    public SendingLimits Limits { get; init; } = new();
}

/// <summary>Who the bot is towards Microsoft Entra. Exactly one of secret, certificate and managed identity proves it.</summary>
/// <param name="AppId">The application id, a GUID.</param>
/// <param name="TenantId">The tenant the application lives in.</param>
public sealed record BotIdentity(string AppId, string TenantId)
{
    /// <summary>The client secret; empty when it is not what proves it.</summary>
    public string Password { get; init; } = "";

    /// <summary>The file of a certificate with its private key, PFX or PEM; empty when it is not what proves it.</summary>
    public string CertificatePath { get; init; } = "";

    /// <summary>What the file is protected with.</summary>
    public string CertificatePassword { get; init; } = "";

    /// <summary>Whether the machine's managed identity proves it.</summary>
    public bool IsManaged { get; init; }
}
