using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>A key that tokens are signed with.</summary>
/// <param name="Kid">Its name in the key document.</param>
/// <param name="Endorsements">The channels it may speak for; null writes none at all.</param>
internal sealed record SigningKey(string Kid, RSA Rsa, params string[]? Endorsements)
{
    private static readonly ConcurrentDictionary<string, Lazy<RSA>> Made = new();

    /// <summary>A key of 2048 bits. Making one is slow, so a name has the same key throughout the process.</summary>
    public static SigningKey Of(string kid, params string[]? endorsements) => new(kid, Pooled(kid), endorsements);

    /// <summary>A key that is published nowhere, under whatever name.</summary>
    public static SigningKey Foreign(string kid) => new(kid, Pooled("foreign/" + kid), null);

    /// <summary>The public half, as the key document lists it.</summary>
    public JsonObject Public()
    {
        var numbers = Rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Kid,
            ["x5t"] = Kid,
            ["n"] = Jwt.Base64(numbers.Modulus!),
            ["e"] = Jwt.Base64(numbers.Exponent!),
        };
        if (Endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. Endorsements.Select(e => JsonValue.Create(e))]);
        }

        return key;
    }

    private static RSA Pooled(string name) => Made.GetOrAdd(name, _ => new(() => RSA.Create(2048))).Value;
}
