using System.Security.Cryptography;
using Azure.Identity;
using BotReport.Channels.BotFramework.Connector;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Channels.BotFramework;

/// <summary>Tries whether Microsoft Entra gives the bot a token, as it needs one to say anything in Teams.</summary>
public sealed class BotTokenProbe
{
    private readonly BotFrameworkSettings _settings;
    private readonly IServiceProvider _all;

    internal BotTokenProbe(BotFrameworkSettings settings, IServiceProvider all) => (_settings, _all) = (settings, all);

    /// <summary>Asks for one.</summary>
    public async Task<TokenProbeAnswer> AskAsync(CancellationToken cancel)
    {
        if (_settings.Identity is not { } identity)
        {
            return new TokenProbeAnswer.NoIdentity();
        }

        try
        {
            await _all.GetRequiredService<AppCredentials>().GetTokenAsync(cancel);
            return new TokenProbeAnswer.Given(identity.AppId);
        }
        catch (Exception wrong) when (wrong is CryptographicException or IOException or UnauthorizedAccessException && identity.CertificatePath.Length > 0)
        {
            return new TokenProbeAnswer.NoCertificate(identity.AppId, identity.CertificatePath);
        }
        catch (Exception wrong) when (wrong is AuthenticationFailedException or HttpRequestException)
        {
            return new TokenProbeAnswer.Refused(identity.AppId, EntraCode.In(wrong.GetBaseException().Message));
        }
    }
}

/// <summary>What came of asking for a token.</summary>
public abstract record TokenProbeAnswer
{
    private TokenProbeAnswer()
    {
    }

    /// <summary>The channel is not configured.</summary>
    public sealed record NoIdentity : TokenProbeAnswer;

    /// <summary>There is one.</summary>
    public sealed record Given(string AppId) : TokenProbeAnswer;

    /// <summary>The certificate's file cannot be read.</summary>
    public sealed record NoCertificate(string AppId, string Path) : TokenProbeAnswer;

    /// <summary>None was given.</summary>
    /// <param name="Code"><c>AADSTS7000215</c>, what administrators search for; empty when nobody answered.</param>
    public sealed record Refused(string AppId, string Code) : TokenProbeAnswer;
}
