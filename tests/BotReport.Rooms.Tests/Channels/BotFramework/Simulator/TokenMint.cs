using System.Text;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Makes tokens, honest and forged.</summary>
internal static class TokenMint
{
    /// <summary>The token of a shape.</summary>
    public static string Mint(TokenShape shape)
    {
        var header = new JsonObject { ["typ"] = "JWT" };
        Put(header, "alg", shape.Algorithm);
        Put(header, "kid", shape.Kid);
        Put(header, "x5t", shape.Kid);
        Merge(header, shape.ExtraHeader);

        var token = Jwt.Sign(header, Claims(shape), shape.Key.Rsa, shape.Algorithm ?? "RS256");
        return shape.Tampered ? Tampered(token) : token;
    }

    private static JsonObject Claims(TokenShape shape)
    {
        var claims = new JsonObject();
        Put(claims, "iss", shape.Issuer);
        Put(claims, "aud", shape.Audience);
        Put(claims, "serviceurl", shape.ServiceUrl);
        Put(claims, "nbf", shape.NotBefore?.ToUnixTimeSeconds());
        Put(claims, "exp", shape.Expires?.ToUnixTimeSeconds());
        Put(claims, "ver", shape.Version);
        Put(claims, "appid", shape.AppId);
        Put(claims, "azp", shape.AuthorizedParty);
        Put(claims, "tid", shape.Tenant);
        Put(claims, "pad", shape.Padding > 0 ? new string('x', shape.Padding) : null);
        Merge(claims, shape.Extra);
        return claims;
    }

    private static void Put(JsonObject into, string name, JsonNode? value)
    {
        if (value is not null)
        {
            into[name] = value;
        }
    }

    private static void Merge(JsonObject into, JsonObject? more)
    {
        foreach (var (name, value) in more ?? [])
        {
            into[name] = value?.DeepClone();
        }
    }

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var claims = Jwt.Read(token)!.Value.Claims;
        claims["tampered"] = true;
        return $"{parts[0]}.{Jwt.Base64(Encoding.UTF8.GetBytes(Json.Write(claims)))}.{parts[2]}";
    }
}
