using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Who gets a token, and how long it counts.</summary>
public sealed class TokenDeskTests : IDisposable
{
    private const string AppId = "0b0e7a2c-1111-4222-8333-944455566677";
    private const string Tenant = "11111111-2222-4333-8444-555566667777";
    private const string Scope = "https://api.botframework.com/.default";
    private const string Endpoint = $"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token";
    private static readonly RSA Own = SigningKey.Foreign("bot").Rsa;
    private static readonly RSA Stranger = SigningKey.Foreign("stranger").Rsa;
    private readonly FakeTimeProvider _wall = new(new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero));
    private readonly FakeInternet _internet;
    private readonly HttpClient _http;
    private readonly FakeEntra _entra;
    private readonly X509Certificate2 _certificate;

    public TokenDeskTests()
    {
        _internet = new(_wall);
        _http = new(_internet);
        _entra = new(EntraCloud.Public, _wall);
        _entra.Join(_internet);
        var request = new CertificateRequest("CN=bot", Own, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        _certificate = request.CreateSelfSigned(_wall.GetUtcNow(), _wall.GetUtcNow().AddYears(1));
        _entra.Tokens.Register(new(AppId, Tenant, "right +secret&=", _certificate));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _http.Dispose();
        _internet.Dispose();
        _certificate.Dispose();
    }

    [Theory]
    [InlineData(AppId, "right +secret&=", Scope, Tenant, 200, null)] // a secret with characters a form must escape
    [InlineData(AppId, "wrong", Scope, Tenant, 401, "AADSTS7000215")]
    [InlineData(AppId, null, Scope, Tenant, 401, "AADSTS7000218")]
    [InlineData("another-app", "right +secret&=", Scope, Tenant, 400, "AADSTS700016")]
    [InlineData(AppId, "right +secret&=", Scope, "botframework.com", 400, "AADSTS700016")] // the authority of the old multi-tenant bots
    [InlineData(AppId, "right +secret&=", "https://graph.microsoft.com/.default", Tenant, 400, "AADSTS70011")]
    public async Task A_secret_gets_a_token_or_a_code(string app, string? secret, string scope, string tenant, int status, string? code)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = app, ["scope"] = scope };
        if (secret is not null)
        {
            form["client_secret"] = secret;
        }

        var (answered, body) = await PostAsync(form, tenant);

        Assert.Equal(status, (int)answered);
        Assert.Equal(code is null, body.Text("access_token") is { } token && _entra.Tokens.Valid(token) is { AppId: AppId });
        Assert.StartsWith(code ?? "", body.Text("error_description") ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("honest", 200, null)]
    [InlineData("by-issuer", 200, null)] // the tenant's issuer as the audience is accepted too
    [InlineData("audience", 401, "AADSTS700023")]
    [InlineData("issuer", 401, "AADSTS700021")]
    [InlineData("expired", 401, "AADSTS700024")]
    [InlineData("no-expiry", 401, "AADSTS700024")]
    [InlineData("foreign-key", 401, "AADSTS700027")]
    [InlineData("unnamed", 401, "AADSTS700027")] // no thumbprint in the header
    [InlineData("noise", 401, "AADSTS50027")]
    public async Task An_assertion_gets_a_token_or_a_code(string bent, int status, string? code)
    {
        var now = _wall.GetUtcNow().ToUnixTimeSeconds();
        var header = new JsonObject { ["alg"] = "PS256", ["x5t#S256"] = Jwt.Base64(_certificate.GetCertHash(HashAlgorithmName.SHA256)) };
        var claims = new JsonObject { ["aud"] = Endpoint, ["iss"] = AppId, ["sub"] = AppId, ["jti"] = "1", ["nbf"] = now, ["exp"] = now + 300 };
        _ = bent switch
        {
            "by-issuer" => claims["aud"] = $"https://login.microsoftonline.com/{Tenant}/v2.0",
            "audience" => claims["aud"] = "https://login.microsoftonline.com/other/oauth2/v2.0/token",
            "issuer" => claims["iss"] = "another-app",
            "expired" => claims["exp"] = now - 301,
            "no-expiry" => claims.Remove("exp"),
            "unnamed" => header.Remove("x5t#S256"),
            _ => (JsonNode)true,
        };
        var assertion = bent == "noise" ? "noise" : Jwt.Sign(header, claims, bent == "foreign-key" ? Stranger : Own, "PS256");

        var (answered, body) = await PostAsync(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = AppId,
            ["scope"] = Scope,
            ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ["client_assertion"] = assertion,
        });

        Assert.Equal(status, (int)answered);
        Assert.Equal(code is null, body.ContainsKey("access_token"));
        Assert.StartsWith(code ?? "", body.Text("error_description") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_counts_until_it_expires_or_is_revoked()
    {
        var first = await TokenAsync();
        _wall.Advance(TimeSpan.FromSeconds(3598));
        Assert.NotNull(_entra.Tokens.Valid(first));
        _wall.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(_entra.Tokens.Valid(first));

        var second = await TokenAsync();
        Assert.NotNull(_entra.Tokens.Valid(second));
        _entra.Tokens.Revoke();
        Assert.Null(_entra.Tokens.Valid(second));
    }

    [Fact]
    public async Task A_failing_desk_answers_as_told_and_counts()
    {
        _entra.Tokens.Fail(HttpStatusCode.ServiceUnavailable);
        var (failed, _) = await PostAsync(Asked());
        var (answered, _) = await PostAsync(Asked());

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (failed, answered));
        Assert.Equal(2, _entra.Tokens.Requests);
    }

    [Theory]
    [InlineData("header-of-this-process", "2019-08-01", AppId, 200)]
    [InlineData("guessed", "2019-08-01", AppId, 401)]
    [InlineData(null, "2019-08-01", AppId, 401)] // what a server-side request forgery would send
    [InlineData("header-of-this-process", "2018-02-01", AppId, 400)]
    [InlineData("header-of-this-process", "2019-08-01", "another-app", 400)]
    public async Task The_managed_identity_answers_the_process_it_belongs_to(string? header, string version, string app, int status)
    {
        var address = new Uri(ManagedIdentity.Endpoint, $"?api-version={version}&resource=https%3A%2F%2Fapi.botframework.com&client_id={app}");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (header is not null)
        {
            request.Headers.Add("X-IDENTITY-HEADER", header);
        }

        using var answer = await _http.SendAsync(request, Cancel);
        var body = Json.Read(await answer.Content.ReadAsStringAsync(Cancel))!;

        Assert.Equal(status, (int)answer.StatusCode);
        var given = body.Text("access_token") is { } token ? _entra.Tokens.Valid(token) : null;
        Assert.Equal(status == 200 ? "https://api.botframework.com" : null, given?.Resource);
    }

    private static Dictionary<string, string> Asked() => new()
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = AppId,
        ["client_secret"] = "right +secret&=",
        ["scope"] = Scope,
    };

    private async Task<string> TokenAsync() => (await PostAsync(Asked())).Body.Text("access_token")!;

    private async Task<(HttpStatusCode Status, JsonObject Body)> PostAsync(Dictionary<string, string> form, string tenant = Tenant)
    {
        using var content = new FormUrlEncodedContent(form);
        using var answer = await _http.PostAsync(new Uri($"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"), content, Cancel);
        return (answer.StatusCode, Json.Read(await answer.Content.ReadAsStringAsync(Cancel)) ?? []);
    }
}
