using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BotReport.Channels.BotFramework.Access;

/// <summary>The keys of one issuer, from its metadata: kept for a day, and looked up anew when a token names one that is not among them.</summary>
internal sealed class TokenKeys
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>How often at most a token may send us to look: strangers can name keys without end.</summary>
    private static readonly TimeSpan LookedUpAgain = TimeSpan.FromHours(1);

    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;

    /// <param name="metadata">Where the issuer names its keys.</param>
    /// <param name="http">By which it is read.</param>
    public TokenKeys(Uri metadata, HttpClient http)
    {
        // A refresh that runs in the background would refuse the first token of every new key.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);
        _metadata = new(
            metadata.ToString(),
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(http) { RequireHttps = metadata.Scheme == Uri.UriSchemeHttps })
        {
            AutomaticRefreshInterval = KeptFor,
            RefreshInterval = LookedUpAgain,
        };
    }

    /// <summary>The key of that id; null when the issuer has none.</summary>
    /// <exception cref="InvalidOperationException">No keys were ever read, and they cannot be read now.</exception>
    public async Task<JsonWebKey?> FindAsync(string kid, CancellationToken cancel)
    {
        if (Key(await _metadata.GetConfigurationAsync(cancel), kid) is { } key)
        {
            return key;
        }

        _metadata.RequestRefresh();
        return Key(await _metadata.GetConfigurationAsync(cancel), kid);
    }

    private static JsonWebKey? Key(OpenIdConnectConfiguration metadata, string kid) =>
        metadata.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == kid && k.Kty == JsonWebAlgorithmsKeyTypes.RSA);
}
