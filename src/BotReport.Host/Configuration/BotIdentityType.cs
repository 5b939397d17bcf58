namespace BotReport.Host.Configuration;

/// <summary>How the application proves who it is (<c>MicrosoftAppType</c>). Multi-tenant bots cannot be registered any more.</summary>
internal enum BotIdentityType
{
    /// <summary>By a secret or a certificate, in its own tenant.</summary>
    SingleTenant,

    /// <summary>By the managed identity of the machine it runs on.</summary>
    UserAssignedMSI,
}
