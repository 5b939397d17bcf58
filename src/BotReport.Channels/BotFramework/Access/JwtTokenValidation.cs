using System.Collections.Concurrent;
using System.Net;
using BotReport.Channels.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BotReport.Channels.BotFramework.Access;

/// <summary>Finds out who calls, from his token alone.</summary>
/// <remarks>
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication — where the SDKs are laxer than
/// that page, we are not: a token has an end, and its key is endorsed.
/// </remarks>
internal sealed class JwtTokenValidation
{
    private const string Scheme = "Bearer ";
    private const int LongestToken = 16 * 1024;
    private const int MostRead = 256;

    /// <summary>Tokens that were good once, taken apart. Whether they still are is asked again each time.</summary>
    private readonly ConcurrentDictionary<string, JsonWebToken> _read = new(StringComparer.Ordinal);

    private readonly BotFrameworkSettings _settings;
    private readonly TokenRule? _channel;
    private readonly TokenRule? _emulator;

    /// <param name="http">By which keys are read.</param>
    public JwtTokenValidation(BotFrameworkSettings settings, BotFrameworkHttp http)
    {
        _settings = settings;
        if (settings.Identity is not { } identity)
        {
            return;
        }

        var cloud = settings.Cloud;
        _channel = new(
            [cloud.ToBotFromChannelTokenIssuer], identity.AppId, new TokenKeys(cloud.ToBotFromChannelOpenIdMetadataUrl, http.Client), settings.WallClock);
        if (settings.TryingOut)
        {
            var metadata = cloud.ToBotFromEmulatorOpenIdMetadataUrl
                ?? new Uri(cloud.ToChannelFromBotLoginUrl, $"{identity.TenantId}/v2.0/.well-known/openid-configuration");
            _emulator = new(IssuersOf(cloud, identity.TenantId), identity.AppId, new TokenKeys(metadata, http.Client), settings.WallClock);
        }
    }

    /// <summary>Who calls.</summary>
    public async Task<Caller> WhoAsync(HttpContext context, CancellationToken cancel)
    {
        if (_channel is null)
        {
            return _settings.TryingOut && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
                ? new Caller.Neighbour()
                : new Caller.Stranger("the bot has no identity");
        }

        if (context.Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return new Caller.Stranger("no token");
        }

        return Read(header.AsSpan(Scheme.Length).Trim()) is not { } token ? new Caller.Stranger("no JWT")
            : _channel.IsFor(token) ? Channel(Remembering(token, await _channel.CheckAsync(token, cancel)))
            : _emulator?.IsFor(token) == true ? Emulator(await _emulator.CheckAsync(token, cancel))
            : new Caller.Stranger("issuer");
    }

    /// <remarks>Of tokens that are not good nothing is remembered: strangers can make them without end.</remarks>
    private TokenCheck Remembering(JsonWebToken token, TokenCheck check)
    {
        if (check is TokenCheck.Good && !_read.ContainsKey(token.EncodedToken))
        {
            _read.Remember(token.EncodedToken, token, MostRead);
        }

        return check;
    }

    private JsonWebToken? Read(ReadOnlySpan<char> token)
    {
        if (token.Length is 0 or > LongestToken)
        {
            return null;
        }

        if (_read.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var known))
        {
            return known;
        }

        try
        {
            return new JsonWebToken(token.ToString());
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or System.Text.Json.JsonException)
        {
            return null; // the library has no other way to say no
        }
    }

    private static Caller Channel(TokenCheck check) => check switch
    {
        TokenCheck.Good good => new Caller.Channel(good.Claim("serviceurl"), good.Key),
        TokenCheck.Bad bad => new Caller.Stranger(bad.Why),
        _ => new Caller.Unknown(),
    };

    /// <summary>An emulator's token is the bot's own, made with its secret: issued to it and for it.</summary>
    private Caller Emulator(TokenCheck check) => check switch
    {
        TokenCheck.Good good => (good.Claim("ver") switch
        {
            "1.0" => good.Claim("appid"),
            "2.0" => good.Claim("azp"),
            _ => null,
        }) == _settings.Identity!.AppId ? new Caller.Emulator() : new Caller.Stranger("issued to another application"),
        TokenCheck.Bad bad => new Caller.Stranger(bad.Why),
        _ => new Caller.Unknown(),
    };

    private static string[] IssuersOf(BotCloud cloud, string tenant) =>
        [new Uri(cloud.TenantTokenIssuer, $"{tenant}/").ToString(), new Uri(cloud.ToChannelFromBotLoginUrl, $"{tenant}/v2.0").ToString()];
}
