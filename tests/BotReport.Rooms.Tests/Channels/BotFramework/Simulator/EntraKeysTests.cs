using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What is published, and what the mint makes of it.</summary>
public sealed class EntraKeysTests : IDisposable
{
    private const string AppId = "0b0e7a2c-1111-4222-8333-944455566677";
    private const string Tenant = "11111111-2222-4333-8444-555566667777";
    private const string BotTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string Login = "https://login.microsoftonline.com";
    private const string ChinaLogin = "https://login.partner.microsoftonline.cn";
    private readonly FakeTimeProvider _wall = new(new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http;
    private readonly FakeInternet _internet;
    private readonly FakeEntra _entra;

    public EntraKeysTests()
    {
        _internet = new(_wall);
        _entra = new(EntraCloud.Public, _wall);
        _entra.Join(_internet);
        _http = new(_internet);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _http.Dispose();
        _internet.Dispose();
    }

    [Theory]
    [InlineData("public", "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://api.botframework.com")]
    [InlineData("government", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://api.botframework.us")]
    [InlineData("china", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", "https://api.botframework.azure.cn")]
    [InlineData("public", $"{Login}/{Tenant}/.well-known/openid-configuration", $"https://sts.windows.net/{Tenant}/")]
    [InlineData("public", $"{Login}/{Tenant}/v2.0/.well-known/openid-configuration", $"{Login}/{Tenant}/v2.0")]
    [InlineData("public", $"{Login}/botframework.com/v2.0/.well-known/openid-configuration", $"{Login}/{BotTenant}/v2.0")] // the Emulator asks there
    [InlineData("public", $"{Login}/common/v2.0/.well-known/openid-configuration", $"{Login}/{{tenantid}}/v2.0")]
    [InlineData("china", $"{ChinaLogin}/{Tenant}/.well-known/openid-configuration", $"https://sts.chinacloudapi.cn/{Tenant}/")]
    [InlineData("china", $"{ChinaLogin}/{Tenant}/v2.0/.well-known/openid-configuration", $"{ChinaLogin}/{Tenant}/v2.0")]
    public async Task A_metadata_document_names_its_issuer_and_leads_to_its_keys(string cloud, string address, string issuer)
    {
        using var internet = new FakeInternet(_wall);
        using var http = new HttpClient(internet);
        new FakeEntra(Cloud(cloud), _wall).Join(internet);

        var metadata = Json.Read(await http.GetStringAsync(new Uri(address), Cancel))!;
        var keys = Json.Read(await http.GetStringAsync(new Uri(metadata.Text("jwks_uri")!), Cancel))!;

        Assert.Equal(issuer, metadata.Text("issuer"));
        Assert.NotEmpty(keys.Array("keys"));
        Assert.Empty(internet.Leaks);
    }

    [Theory]
    [InlineData("RS256", "SHA256", false)]
    [InlineData("RS384", "SHA384", false)]
    [InlineData("RS512", "SHA512", false)]
    [InlineData("PS256", "SHA256", true)]
    [InlineData("RS999", "SHA256", false)] // an invented name is signed all the same
    public async Task A_token_verifies_with_the_published_key(string algorithm, string hash, bool pss)
    {
        var token = FakeEntra.Mint(_entra.OfChannel(AppId, "https://smba.trafficmanager.net/teams/") with { Algorithm = algorithm });

        Assert.Equal(algorithm, Jwt.Read(token)!.Value.Header.Text("alg"));
        Assert.True(await VerifiesAsync(token, new(hash), pss));
    }

    [Fact]
    public async Task A_tampered_token_and_one_of_a_foreign_key_do_not_verify()
    {
        var honest = _entra.OfChannel(AppId, "https://smba.trafficmanager.net/teams/");
        var foreign = SigningKey.Foreign(honest.Key.Kid);

        Assert.False(await VerifiesAsync(FakeEntra.Mint(honest with { Tampered = true }), HashAlgorithmName.SHA256, pss: false));
        Assert.False(await VerifiesAsync(FakeEntra.Mint(honest with { Key = foreign }), HashAlgorithmName.SHA256, pss: false));
    }

    [Fact]
    public void A_shape_without_something_gives_a_token_without_it()
    {
        var shape = new TokenShape(_entra.Channel.Keys[0]) { Kid = null, Algorithm = "none", Padding = 5000, Extra = new() { ["exp"] = "soon" } };
        var (header, claims) = Jwt.Read(FakeEntra.Mint(shape))!.Value;

        Assert.Equal(["typ", "alg"], header.Select(f => f.Key).ToArray());
        Assert.Equal(["pad", "exp"], claims.Select(c => c.Key).ToArray());
        Assert.EndsWith(".", FakeEntra.Mint(shape), StringComparison.Ordinal);
        Assert.Equal(5000, claims.Text("pad")!.Length);
    }

    [Fact]
    public void The_symmetric_forgery_uses_the_public_key_as_its_secret()
    {
        var key = _entra.Channel.Keys[0];
        var token = FakeEntra.Mint(_entra.OfChannel(AppId, "x") with { Algorithm = "HS256" });
        var end = token.LastIndexOf('.');

        var secret = Encoding.ASCII.GetBytes(key.Rsa.ExportSubjectPublicKeyInfoPem());
        Assert.Equal(Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(token[..end]))), token[(end + 1)..]);
    }

    [Theory]
    [InlineData("1.0", "appid", "azp")]
    [InlineData("2.0", "azp", "appid")]
    public void A_tenants_token_names_the_app_as_its_version_does(string version, string there, string absent)
    {
        var claims = Jwt.Read(FakeEntra.Mint(_entra.OfTenant(AppId, Tenant, version)))!.Value.Claims;

        Assert.Equal(AppId, claims.Text(there));
        Assert.Null(claims.Text(absent));
        Assert.Null(claims.Text("serviceurl"));
        Assert.Equal(Tenant, claims.Text("tid"));
    }

    [Fact]
    public async Task A_rollover_replaces_the_keys_and_every_fetch_counts()
    {
        var old = _entra.Channel.Keys[0];
        var before = await KeysAsync();
        _entra.Channel.Rollover();
        var after = await KeysAsync();

        Assert.Contains(old.Kid, before.Select(k => k.Text("kid")));
        Assert.DoesNotContain(old.Kid, after.Select(k => k.Text("kid")));
        Assert.Equal(2, _entra.Channel.KeyFetches);
        Assert.Equal(0, _entra.Channel.MetadataFetches);
        Assert.Equal(0, _entra.Tenants.KeyFetches);
    }

    [Fact]
    public async Task The_first_key_is_endorsed_the_second_for_nothing_and_the_third_for_another_channel()
    {
        var keys = await KeysAsync();

        Assert.Equal(["msteams", "webchat", "directline"], keys[0].Array("endorsements").Select(e => e!.GetValue<string>()).ToArray());
        Assert.False(keys[1].ContainsKey("endorsements"));
        Assert.Equal(["webchat"], keys[2].Array("endorsements").Select(e => e!.GetValue<string>()).ToArray());
    }

    [Fact]
    public async Task Keys_that_are_down_answer_503_and_the_fetch_counts()
    {
        _entra.Channel.Down = true;
        using var answer = await _http.GetAsync(new Uri("https://login.botframework.com/v1/.well-known/keys"), Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(1, _entra.Channel.KeyFetches);
    }

    private static EntraCloud Cloud(string name) => name switch
    {
        "government" => EntraCloud.UsGovernment,
        "china" => EntraCloud.China,
        _ => EntraCloud.Public,
    };

    private async Task<JsonObject[]> KeysAsync()
    {
        var document = Json.Read(await _http.GetStringAsync(new Uri("https://login.botframework.com/v1/.well-known/keys"), Cancel))!;
        return [.. document.Array("keys").Select(k => k!.AsObject())];
    }

    private async Task<bool> VerifiesAsync(string token, HashAlgorithmName hash, bool pss)
    {
        var kid = Jwt.Read(token)!.Value.Header.Text("kid");
        var key = Assert.Single(await KeysAsync(), k => k.Text("kid") == kid);
        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Base64Url.DecodeFromChars(key.Text("n")!),
            Exponent = Base64Url.DecodeFromChars(key.Text("e")!),
        });
        var end = token.LastIndexOf('.');
        return rsa.VerifyData(
            Encoding.ASCII.GetBytes(token[..end]),
            Base64Url.DecodeFromChars(token.AsSpan(end + 1)),
            hash,
            pss ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
    }
}
