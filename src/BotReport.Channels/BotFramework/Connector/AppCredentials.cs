using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace BotReport.Channels.BotFramework.Connector;

/// <summary>Gets the bot's own tokens, by its secret, its certificate or the machine's managed identity.</summary>
internal sealed class AppCredentials : IDisposable
{
    /// <summary>A token this near its end is not used any more.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>A demand that adds nothing: asked for with one, a token is got anew and not from what the library keeps.</summary>
    private const string NoClaims = "{}";

    private readonly BotFrameworkSettings _settings;
    private readonly X509Certificate2? _certificate;
    private readonly Func<TokenCredential>? _prove;
    private readonly SemaphoreSlim _one = new(1);
    private TokenCredential? _credential;
    private Given? _given;
    private volatile bool _refused;

    /// <param name="http">By which tokens are fetched.</param>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The certificate cannot be read.</exception>
    public AppCredentials(BotFrameworkSettings settings, BotFrameworkHttp http)
    {
        _settings = settings;
        if (settings.Identity is { } identity)
        {
            _certificate = identity.CertificatePath.Length > 0 ? CertificateOf(identity) : null;
            _prove = () => CredentialOf(identity, settings.Cloud, new HttpClientTransport(http.Client));
            _credential = _prove();
        }
    }

    /// <summary>Whether the bot has tokens to show at all.</summary>
    public bool Any => _credential is not null;

    /// <summary>A token that is good for some minutes yet.</summary>
    /// <exception cref="AuthenticationFailedException">None is given to the bot.</exception>
    public async Task<string> GetTokenAsync(CancellationToken cancel)
    {
        if (Good() is { } kept)
        {
            return kept;
        }

        await _one.WaitAsync(cancel);
        try
        {
            if (Good() is { } others)
            {
                return others;
            }

            var asked = new TokenRequestContext([_settings.Cloud.ToChannelFromBotOAuthScope], claims: _refused && _settings.Identity!.IsManaged ? NoClaims : null);
            var token = await _credential!.GetTokenAsync(asked, cancel);
            (_refused, _given) = (false, new Given(token));
            return token.Token;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The platform did not take the token: the next call gets another.</summary>
    /// <remarks>
    /// The library keeps what it was given and would hand out the same until it ends; so it is begun anew. Tokens of a managed identity it
    /// keeps for the whole process, and passes over those only for a request with claims.
    /// </remarks>
    public void Forget(string? token)
    {
        if (_given is { } given && given.Token.Token == token)
        {
            _credential = _prove!();
            _refused = true;
            Interlocked.CompareExchange(ref _given, null, given);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _one.Dispose();
        _certificate?.Dispose();
    }

    private string? Good() => _given is { } given && given.Token.ExpiresOn - Margin > _settings.WallClock.GetUtcNow() ? given.Token.Token : null;

    private TokenCredential CredentialOf(BotIdentity identity, BotCloud cloud, HttpClientTransport transport) => identity switch
    {
        { IsManaged: true } => new ManagedIdentityCredential(
            new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(identity.AppId)) { Transport = transport }),
        _ when _certificate is not null => new ClientCertificateCredential(
            identity.TenantId, identity.AppId, _certificate,
            new ClientCertificateCredentialOptions { AuthorityHost = cloud.ToChannelFromBotLoginUrl, DisableInstanceDiscovery = true, Transport = transport }),
        _ => new ClientSecretCredential(
            identity.TenantId, identity.AppId, identity.Password,
            new ClientSecretCredentialOptions { AuthorityHost = cloud.ToChannelFromBotLoginUrl, DisableInstanceDiscovery = true, Transport = transport }),
    };

    private static X509Certificate2 CertificateOf(BotIdentity identity) =>
        Path.GetExtension(identity.CertificatePath).Equals(".pem", StringComparison.OrdinalIgnoreCase)
            ? identity.CertificatePassword.Length > 0
                ? X509Certificate2.CreateFromEncryptedPemFile(identity.CertificatePath, identity.CertificatePassword)
                : X509Certificate2.CreateFromPemFile(identity.CertificatePath)
            : X509CertificateLoader.LoadPkcs12FromFile(identity.CertificatePath, identity.CertificatePassword);

    /// <summary>A token; one that is replaced while somebody looks is seen whole.</summary>
    private sealed record Given(AccessToken Token);
}
