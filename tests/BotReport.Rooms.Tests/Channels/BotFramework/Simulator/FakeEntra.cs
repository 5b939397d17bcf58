using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Everything that vouches for somebody: the channel's keys, the tenants' keys, the token endpoint, the managed identity.</summary>
/// <param name="wall">The clock of tokens; never the one a test turns for the bot.</param>
internal sealed class FakeEntra(EntraCloud cloud, TimeProvider wall)
{
    private static readonly string[] Endorsed = ["msteams", "webchat", "directline"];

    /// <summary>The hosts and names.</summary>
    public EntraCloud Cloud => cloud;

    /// <summary>Who asks for tokens, and what was given out.</summary>
    public TokenDesk Tokens { get; } = new(cloud, wall);

    /// <summary>The channel's keys: the first one is endorsed for Teams, the second for nothing, the third for Web Chat alone.</summary>
    public KeyDocument Channel { get; } = new("channel", kid => [SigningKey.Of(kid, Endorsed), SigningKey.Of(kid + "-bare", null), SigningKey.Of(kid + "-webchat", "webchat")]);

    /// <summary>The tenants' keys.</summary>
    public KeyDocument Tenants => Tokens.Keys;

    /// <summary>Puts the servers where bots look for them.</summary>
    public void Join(FakeInternet internet)
    {
        internet.Register(cloud.BotLogin, (request, _) => Task.FromResult(BotLogin(request)));
        internet.Register(cloud.Login, LoginAsync);
        internet.Register(ManagedIdentity.Origin, (request, _) => Task.FromResult(Tokens.Identity.Answer(request)));
    }

    /// <summary>A token as the channel sends it with every activity; bend it with <c>with</c>.</summary>
    public TokenShape OfChannel(string appId, string serviceUrl) => new(Channel.Keys[0])
    {
        Issuer = cloud.BotName,
        Audience = appId,
        ServiceUrl = serviceUrl,
        NotBefore = wall.GetUtcNow(),
        Expires = wall.GetUtcNow().AddHours(1),
    };

    /// <summary>A token as the Emulator and the Playground send it: the tenant's own, for the bot's app by the bot's app.</summary>
    /// <param name="version"><c>1.0</c> or <c>2.0</c>.</param>
    public TokenShape OfTenant(string appId, string tenant, string version = "1.0") => new(Tenants.Keys[0])
    {
        Issuer = cloud.Issuer(tenant, version),
        Audience = appId,
        NotBefore = wall.GetUtcNow(),
        Expires = wall.GetUtcNow().AddHours(1),
        Version = version,
        AppId = version == "1.0" ? appId : null,
        AuthorizedParty = version == "1.0" ? null : appId,
        Tenant = tenant,
    };

    /// <summary>The token of a shape.</summary>
    public static string Mint(TokenShape shape) => TokenMint.Mint(shape);

    private HttpResponseMessage BotLogin(HttpRequestMessage request) => request.RequestUri!.AbsolutePath switch
    {
        "/v1/.well-known/openidconfiguration" => Channel.Metadata(new()
        {
            ["issuer"] = cloud.BotName,
            ["authorization_endpoint"] = "https://invalid.botframework.com",
            ["jwks_uri"] = new Uri(cloud.BotLogin, "/v1/.well-known/keys").ToString(),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        }),
        "/v1/.well-known/keys" => Channel.KeySet(),
        _ => new(HttpStatusCode.NotFound),
    };

    private Task<HttpResponseMessage> LoginAsync(HttpRequestMessage request, CancellationToken cancel) =>
        request.RequestUri!.AbsolutePath.Trim('/').Split('/') switch
        {
            [var tenant, ".well-known", "openid-configuration"] =>
                Task.FromResult(Tenants.Metadata(Metadata(tenant, "1.0", "/discovery/keys", "/oauth2/token"))),
            [var tenant, "v2.0", ".well-known", "openid-configuration"] =>
                Task.FromResult(Tenants.Metadata(Metadata(tenant, "2.0", "/discovery/v2.0/keys", "/oauth2/v2.0/token"))),
            [_, "discovery", "keys"] or [_, "discovery", "v2.0", "keys"] => Task.FromResult(Tenants.KeySet()),
            [_, "discovery", "instance"] => Task.FromResult(Json.Answer(HttpStatusCode.OK, Instance())),
            [var tenant, "oauth2", "v2.0", "token"] when request.Method == HttpMethod.Post => Tokens.AnswerAsync(tenant, request, cancel),
            _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)),
        };

    private static string Named(string tenant) => tenant switch
    {
        "common" or "organizations" => "{tenantid}",
        "botframework.com" => "d6d49420-f39b-4df7-a1dc-d59a935871db",
        _ => tenant,
    };

    private JsonObject Metadata(string tenant, string version, string keys, string token) => new()
    {
        ["issuer"] = cloud.Issuer(Named(tenant), version),
        ["jwks_uri"] = new Uri(cloud.Login, "/" + tenant + keys).ToString(),
        ["token_endpoint"] = new Uri(cloud.Login, "/" + tenant + token).ToString(),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    private JsonObject Instance() => new()
    {
        ["tenant_discovery_endpoint"] = new Uri(cloud.Login, "/common/v2.0/.well-known/openid-configuration").ToString(),
        ["api-version"] = "1.1",
        ["metadata"] = new JsonArray(new JsonObject
        {
            ["preferred_network"] = cloud.Login.Host,
            ["preferred_cache"] = cloud.Login.Host,
            ["aliases"] = new JsonArray(cloud.Login.Host),
        }),
    };
}
