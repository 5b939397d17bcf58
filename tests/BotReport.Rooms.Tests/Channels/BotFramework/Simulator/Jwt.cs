using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>JSON Web Tokens by hand, so that no library smooths what a forger would bend.</summary>
/// <remarks>RFC 7515 (compact form), RFC 7518 (algorithms).</remarks>
internal static class Jwt
{
    /// <summary>Base64url without padding.</summary>
    public static string Base64(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);

    /// <summary>Writes and signs; the header may claim another algorithm than the one used.</summary>
    public static string Sign(JsonObject header, JsonObject claims, RSA key, string algorithm = "RS256") =>
        SignText(Json.Write(header), Json.Write(claims), key, algorithm);

    /// <summary>Writes and signs any text, which may say a thing twice or be no JSON at all.</summary>
    public static string SignText(string header, string claims, RSA key, string algorithm = "RS256")
    {
        var content = Part(header) + "." + Part(claims);
        lock (key)
        {
            return content + "." + Base64(Signature(algorithm, Encoding.ASCII.GetBytes(content), key));
        }
    }

    /// <summary>The header and the claims of a token; null when it is none.</summary>
    public static (JsonObject Header, JsonObject Claims)? Read(string token) =>
        token.Split('.') is [var header, var claims, _] && ReadPart(header) is { } read && ReadPart(claims) is { } said ? (read, said) : null;

    /// <summary>Whether RS256 or PS256, as the header says, holds for the key.</summary>
    public static bool Verifies(string token, RSA key)
    {
        if (Read(token) is not { } read || read.Header.Text("alg") is not ("RS256" or "PS256"))
        {
            return false;
        }

        var end = token.LastIndexOf('.');
        var padding = read.Header.Text("alg") == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        var signature = token.AsSpan(end + 1);
        return Base64Url.IsValid(signature)
            && key.VerifyData(Encoding.ASCII.GetBytes(token[..end]), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256, padding);
    }

    private static byte[] Signature(string algorithm, byte[] content, RSA key) => algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()), content), // the public key as the secret
        "RS384" => key.SignData(content, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => key.SignData(content, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        _ => key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), // RS256, and under every invented name
    };

    private static string Part(string part) => Base64(Encoding.UTF8.GetBytes(part));

    private static JsonObject? ReadPart(string part) =>
        Base64Url.IsValid(part) ? Json.Read(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part))) : null;
}
