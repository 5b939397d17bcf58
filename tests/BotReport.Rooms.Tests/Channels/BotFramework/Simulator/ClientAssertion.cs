using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Checks the token with which an app proves that it has its certificate.</summary>
/// <remarks>https://learn.microsoft.com/entra/identity-platform/certificate-credentials</remarks>
internal static class ClientAssertion
{
    /// <summary>The only type there is.</summary>
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Null when it holds.</summary>
    public static TokenRefusal? Check(string assertion, EntraApp app, EntraCloud cloud, DateTimeOffset now)
    {
        if (Jwt.Read(assertion) is not { } read || app.Certificate is not { } certificate)
        {
            return TokenRefusal.MalformedAssertion;
        }

        using var key = certificate.GetRSAPublicKey()!;
        var claims = read.Claims;
        string[] audiences = [cloud.TokenEndpoint(app.Tenant).ToString(), cloud.Issuer(app.Tenant, "2.0")];
        return Names(read.Header, certificate) && Jwt.Verifies(assertion, key)
            ? !audiences.Contains(claims.Text("aud")) ? TokenRefusal.MisaddressedAssertion
            : claims.Text("iss") != app.Id || claims.Text("sub") != app.Id ? TokenRefusal.ForeignAssertion
            : !Lasts(claims, now) || claims.Text("jti") is null or "" ? TokenRefusal.LateAssertion
            : null
            : TokenRefusal.ForgedAssertion;
    }

    // SHA-256 of the certificate, or the older SHA-1.
    private static bool Names(JsonObject header, X509Certificate2 certificate) =>
        header.Text("x5t#S256") is { } name
            ? name == Jwt.Base64(certificate.GetCertHash(HashAlgorithmName.SHA256))
            : header.Text("x5t") == Jwt.Base64(certificate.GetCertHash());

    private static bool Lasts(JsonObject claims, DateTimeOffset now) =>
        Time(claims, "exp") is { } end && end > now - Skew && (Time(claims, "nbf") ?? now) <= now + Skew;

    // Microsoft's own library writes them as texts.
    private static DateTimeOffset? Time(JsonObject claims, string name) =>
        long.TryParse(claims[name]?.ToString(), CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
