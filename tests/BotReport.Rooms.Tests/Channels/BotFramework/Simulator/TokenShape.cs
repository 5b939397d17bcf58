using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>A token before it is minted; everything can be bent with <c>with</c>. What is null is absent.</summary>
/// <param name="Key">What signs it, published or not.</param>
internal sealed record TokenShape(SigningKey Key)
{
    /// <summary>
    /// <c>RS256</c>, <c>RS384</c>, <c>RS512</c>, <c>PS256</c>, <c>none</c>, or <c>HS256</c> with the public key as its secret.
    /// Any other name is signed as RS256.
    /// </summary>
    public string? Algorithm { get; init; } = "RS256";

    /// <summary>The key's name in the header; at first the key's own.</summary>
    public string? Kid { get; init; } = Key.Kid;

    public string? Issuer { get; init; }

    public string? Audience { get; init; }

    /// <summary>The claim <c>serviceurl</c>, lower case.</summary>
    public string? ServiceUrl { get; init; }

    public DateTimeOffset? NotBefore { get; init; }

    public DateTimeOffset? Expires { get; init; }

    /// <summary>The claim <c>ver</c> of a tenant's token: <c>1.0</c> names the app in <c>appid</c>, <c>2.0</c> in <c>azp</c>.</summary>
    public string? Version { get; init; }

    public string? AppId { get; init; }

    public string? AuthorizedParty { get; init; }

    public string? Tenant { get; init; }

    /// <summary>More claims; one of a name above replaces it.</summary>
    public JsonObject? Extra { get; init; }

    /// <summary>More header fields; one of a name above replaces it, but the signature keeps to <see cref="Algorithm"/>.</summary>
    public JsonObject? ExtraHeader { get; init; }

    /// <summary>Length of a claim that only takes room.</summary>
    public int Padding { get; init; }

    /// <summary>A claim is changed after signing.</summary>
    public bool Tampered { get; init; }
}
