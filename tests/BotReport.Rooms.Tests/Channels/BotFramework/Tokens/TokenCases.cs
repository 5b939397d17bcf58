using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>The token matrix: what a caller may show, and what comes of it in Production.</summary>
internal static class TokenCases
{
    private const int Taken = 202;
    private const int Unknown = 401;
    private const int Forbidden = 403;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TokenCase> Production { get; } =
        [.. Headers, .. Signatures, .. Times, .. Names, .. Twice, .. Keys, .. ActivityCases.All, .. ServiceUrlCases.All, .. EmulatorCases.Production];

    private static TokenCase[] Headers =>
    [
        new("honest", Taken),
        new("no header", Unknown) { Header = _ => null },
        new("an empty header", Unknown) { Header = _ => "" },
        new("another scheme", Unknown) { Header = token => "Basic " + token },
        new("the scheme in another case", Taken) { Header = token => "bearer " + token }, // RFC 9110, 11.1: schemes have no case
        new("no scheme", Unknown) { Header = token => token },
        new("a scheme without a token", Unknown) { Header = _ => "Bearer" },
        new("a scheme and a space", Unknown) { Header = _ => "Bearer " },
        new("two tokens", Unknown) { Header = token => $"Bearer {token}, Bearer {token}" },
        new("garbage", Unknown) { Header = _ => "Bearer {<!>}" + new string('x', 40) },
        new("dots", Unknown) { Header = _ => "Bearer .." },
        new("two parts", Unknown) { Header = token => "Bearer " + token[..token.LastIndexOf('.')] },
        new("no signature", Unknown) { Header = token => "Bearer " + token[..(token.LastIndexOf('.') + 1)] },
        new("four parts", Unknown) { Header = token => $"Bearer {token}.x" },
        new("five parts, as an encrypted token has", Unknown) { Header = token => $"Bearer {token}.x.y" },
        new("20 KB", Unknown) { Token = (t, _) => t with { Padding = 15 * 1024 } },
        new("100 KB", 431) { Token = (t, _) => t with { Padding = 75 * 1024 } }, // the server reads no such header at all
    ];

    private static TokenCase[] Signatures =>
    [
        new("algorithm none", Unknown) { Token = (t, _) => t with { Algorithm = "none" } },
        new("algorithm none, with a signature", Unknown) { Token = (t, _) => t with { ExtraHeader = new() { ["alg"] = "none" } } },
        new("algorithm None", Unknown) { Token = (t, _) => t with { ExtraHeader = new() { ["alg"] = "None" } } },
        new("no algorithm", Unknown) { Token = (t, _) => t with { Algorithm = null } },
        new("HS256 with the public key as its secret", Unknown) { Token = (t, _) => t with { Algorithm = "HS256" } },
        new("PS256", Unknown) { Token = (t, _) => t with { Algorithm = "PS256" } },
        new("RS384", Taken) { Token = (t, _) => t with { Algorithm = "RS384" } },
        new("RS512", Taken) { Token = (t, _) => t with { Algorithm = "RS512" } },
        new("an invented algorithm", Unknown) { Token = (t, _) => t with { Algorithm = "RS999" } },
        new("RS256 said, RS384 done", Unknown) { Token = (t, _) => t with { Algorithm = "RS384", ExtraHeader = new() { ["alg"] = "RS256" } } },
        new("another key under the right name", Unknown) { Token = (t, _) => t with { Key = SigningKey.Foreign(t.Key.Kid) } },
        new("a key nobody publishes", Unknown) { Token = (t, _) => t with { Kid = "nobody" } },
        new("no key named", Unknown) { Token = (t, _) => t with { Kid = null } },
        new("an empty name of a key", Unknown) { Token = (t, _) => t with { Kid = "" } },
        new("the key of the tenants, not of the channel", Unknown) { Token = (t, entra) => t with { Key = entra.Tenants.Keys[0], Kid = entra.Tenants.Keys[0].Kid } },
        new("a key that comes with the token", Unknown) { Token = (t, _) => Own(t) },
        new("changed after signing", Unknown) { Token = (t, _) => t with { Tampered = true } },
        new("a signature cut short", Unknown) { Header = token => "Bearer " + token[..^4] },
        new("an algorithm that is a number", Unknown) { Token = (t, _) => t with { ExtraHeader = new() { ["alg"] = 256 } } },
        new("a key's name that is an object", Unknown) { Token = (t, _) => t with { ExtraHeader = new() { ["kid"] = new JsonObject { ["kid"] = t.Kid } } } },
        new("a header that is a list", Unknown) { Head = head => $"[{head}]" },
        new("claims that are a list", Unknown) { Claims = claims => $"[{claims}]" },
        new("claims that are no JSON", Unknown) { Claims = _ => "iss=https://api.botframework.com" },
    ];

    private static TokenCase[] Times =>
    [
        new("over for 6 minutes", Unknown) { Token = (t, _) => t with { NotBefore = t.NotBefore - Hour, Expires = t.NotBefore - Minutes(6) } },
        new("over for 4 minutes", Taken) { Token = (t, _) => t with { NotBefore = t.NotBefore - Hour, Expires = t.NotBefore - Minutes(4) } },
        new("good from in 6 minutes on", Unknown) { Token = (t, _) => t with { NotBefore = t.NotBefore + Minutes(6) } },
        new("good from in 4 minutes on", Taken) { Token = (t, _) => t with { NotBefore = t.NotBefore + Minutes(4) } },
        new("no end", Unknown) { Token = (t, _) => t with { Expires = null } },
        new("no beginning", Taken) { Token = (t, _) => t with { NotBefore = null } },
        new("an end that is a word", Unknown) { Token = (t, _) => t with { Extra = new() { ["exp"] = "soon" } } },
        new("an end beyond all calendars", Unknown) { Claims = claims => claims.Replace("\"exp\":", "\"exp\":1e300,\"was\":", StringComparison.Ordinal) },
    ];

    private static TokenCase[] Names =>
    [
        new("another issuer", Unknown) { Token = (t, _) => t with { Issuer = "https://api.botframework.example" } },
        new("the issuer of the US government's cloud", Unknown) { Token = (t, _) => t with { Issuer = EntraCloud.UsGovernment.BotName } },
        new("the issuer with a slash", Unknown) { Token = (t, _) => t with { Issuer = t.Issuer + "/" } },
        new("the issuer in another case", Unknown) { Token = (t, _) => t with { Issuer = "https://API.botframework.com" } },
        new("no issuer", Unknown) { Token = (t, _) => t with { Issuer = null } },
        new("a list of issuers", Unknown) { Token = (t, _) => t with { Extra = new() { ["iss"] = new JsonArray(t.Issuer) } } },
        new("for another bot", Unknown) { Token = (t, _) => t with { Audience = "99999999-1111-4222-8333-944455566677" } },
        new("for the connector", Unknown) { Token = (t, entra) => t with { Audience = entra.Cloud.BotName } }, // the bot's own token, sent back to it
        new("for nobody", Unknown) { Token = (t, _) => t with { Audience = null } },
        new("for several bots, us among them", Taken) { Token = (t, _) => t with { Extra = new() { ["aud"] = new JsonArray("x", t.Audience) } } },
        new("for several bots, none of them us", Unknown) { Token = (t, _) => t with { Extra = new() { ["aud"] = new JsonArray("x", "y") } } },
    ];

    /// <summary>RFC 7519, 4: a reader refuses, or takes the last. Ours takes the last, for whatever it decides.</summary>
    private static TokenCase[] Twice =>
    [
        new("the issuer twice, ours last", Taken) { Claims = claims => Before(claims, "iss", "https://evil.example") },
        new("the issuer twice, ours first", Unknown) { Claims = claims => Behind(claims, "iss", "https://evil.example") },
        new("the audience twice, ours last", Taken) { Claims = claims => Before(claims, "aud", "x") },
        new("the audience twice, ours first", Unknown) { Claims = claims => Behind(claims, "aud", "x") },
        new("the service's claim twice, the activity's last", Taken) { Claims = claims => Before(claims, "serviceurl", "https://evil.example/") },
        new("the service's claim twice, the activity's first", Forbidden) { Claims = claims => Behind(claims, "serviceurl", "https://evil.example/") },
        new("the algorithm twice, ours last", Taken) { Head = head => Before(head, "alg", "none") },
        new("the algorithm twice, ours first", Unknown) { Head = head => Behind(head, "alg", "none") },
        new("the key's name twice, the right one first", Unknown) { Head = head => Behind(head, "kid", "nobody") },
    ];

    private static TokenCase[] Keys =>
    [
        new("a key that is endorsed for nothing", Forbidden) { Token = (t, entra) => Signed(t, entra.Channel.Keys[1]) },
        new("a key that is endorsed for another channel", Forbidden) { Token = (t, entra) => Signed(t, entra.Channel.Keys[2]) },
    ];

    private static TimeSpan Hour => TimeSpan.FromHours(1);

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    private static string Before(string json, string name, string value) => $"{{\"{name}\":\"{value}\",{json[1..]}";

    private static string Behind(string json, string name, string value) => $"{json[..^1]},\"{name}\":\"{value}\"}}";

    private static TokenShape Signed(TokenShape shape, SigningKey key) => shape with { Key = key, Kid = key.Kid };

    /// <summary>A key of one's own, put into the header.</summary>
    private static TokenShape Own(TokenShape shape)
    {
        var own = SigningKey.Foreign("own");
        return Signed(shape, own) with { ExtraHeader = new() { ["jwk"] = own.Public(), ["jku"] = "https://evil.example/keys" } };
    }
}
