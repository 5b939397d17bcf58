using System.Collections.Concurrent;
using System.Security.Claims;
using BotReport.Channels.Shared;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotReport.Channels.BotFramework.Access;

/// <summary>What a token of one kind must be: who issued it, for whom, when, and how it is signed.</summary>
internal sealed class TokenRule(IReadOnlyList<string> issuers, string audience, TokenKeys keys, TimeProvider wallClock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>A channel sends one token with all its activities until it expires; there are a few at a time.</summary>
    private const int MostKnown = 256;

    /// <summary>Tokens that were found good, by all their characters. Whether the key is still the issuer's and the time is right is asked again each time.</summary>
    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the token says it is of this kind.</summary>
    public bool IsFor(JsonWebToken token) => issuers.Contains(token.Issuer, StringComparer.Ordinal);

    /// <summary>Checks everything about the token that does not depend on what was sent with it.</summary>
    public async Task<TokenCheck> CheckAsync(JsonWebToken token, CancellationToken cancel)
    {
        if (!Algorithms.Contains(token.Alg))
        {
            return new TokenCheck.Bad("algorithm");
        }

        if (string.IsNullOrEmpty(token.Kid))
        {
            return new TokenCheck.Bad("no key named");
        }

        JsonWebKey? key;
        try
        {
            key = await keys.FindAsync(token.Kid, cancel);
        }
        catch (InvalidOperationException)
        {
            return new TokenCheck.NoKeys(); // the library has no other way to say that it has none
        }

        return key is null ? new TokenCheck.Bad("unknown key") : await CheckAsync(token, key);
    }

    private async Task<TokenCheck> CheckAsync(JsonWebToken token, JsonWebKey key)
    {
        if (_known.TryGetValue(token.EncodedToken, out var known) && ReferenceEquals(known.Good.Key, key) && IsNow(known.From, known.To))
        {
            return known.Good;
        }

        (DateTime? From, DateTime? To) life = default;
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidAudience = audience,
            IssuerSigningKey = key,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            LifetimeValidator = (from, to, _, _) =>
            {
                life = (from, to);
                return IsNow(from, to);
            },
        });
        if (!result.IsValid)
        {
            _known.TryRemove(token.EncodedToken, out _);
            return new TokenCheck.Bad(result.Exception?.GetType().Name ?? "refused");
        }

        var good = new TokenCheck.Good(result.ClaimsIdentity, key);
        _known.Remember(token.EncodedToken, new(good, life.From, life.To), MostKnown);
        return good;
    }

    /// <remarks>A token without an end would be good for ever.</remarks>
    private bool IsNow(DateTime? from, DateTime? to)
    {
        var now = wallClock.GetUtcNow().UtcDateTime;
        return to is { } end && now < end + Skew && (from is not { } start || now >= start - Skew);
    }

    /// <param name="From">When it begins to be good; null: at once.</param>
    private sealed record Known(TokenCheck.Good Good, DateTime? From, DateTime? To);
}

/// <summary>What came of looking at a token.</summary>
internal abstract record TokenCheck
{
    private TokenCheck()
    {
    }

    /// <summary>It is what it says.</summary>
    public sealed record Good(ClaimsIdentity Claims, JsonWebKey Key) : TokenCheck
    {
        /// <summary>The value of a claim; null when it is not there or there twice.</summary>
        public string? Claim(string name) => Claims.FindAll(name).ToList() is [var one] ? one.Value : null;
    }

    /// <summary>It is not.</summary>
    public sealed record Bad(string Why) : TokenCheck;

    /// <summary>The keys are not to be had.</summary>
    public sealed record NoKeys : TokenCheck;
}
