using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Why the token endpoint gives nothing, with the codes administrators search for.</summary>
/// <remarks>https://learn.microsoft.com/entra/identity-platform/reference-error-codes</remarks>
internal sealed record TokenRefusal(HttpStatusCode Status, string Error, int Code, string Text)
{
    public static TokenRefusal WrongSecret(string app) =>
        new(HttpStatusCode.Unauthorized, "invalid_client", 7000215, $"Invalid client secret provided for app '{app}'.");

    public static TokenRefusal NoCredential { get; } =
        new(HttpStatusCode.Unauthorized, "invalid_client", 7000218, "The request body must contain 'client_assertion' or 'client_secret'.");

    public static TokenRefusal UnknownApp(string app, string tenant) =>
        new(HttpStatusCode.BadRequest, "unauthorized_client", 700016, $"Application '{app}' was not found in the directory '{tenant}'.");

    public static TokenRefusal WrongGrant { get; } =
        new(HttpStatusCode.BadRequest, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.");

    public static TokenRefusal WrongScope(string scope) =>
        new(HttpStatusCode.BadRequest, "invalid_scope", 70011, $"The provided value for the input parameter 'scope' is not valid: '{scope}'.");

    public static TokenRefusal MalformedAssertion { get; } =
        new(HttpStatusCode.Unauthorized, "invalid_client", 50027, "JWT token is invalid or malformed.");

    public static TokenRefusal ForgedAssertion { get; } =
        new(HttpStatusCode.Unauthorized, "invalid_client", 700027, "Client assertion failed signature validation.");

    public static TokenRefusal LateAssertion { get; } =
        new(HttpStatusCode.Unauthorized, "invalid_client", 700024, "Client assertion is not within its valid time range.");

    public static TokenRefusal MisaddressedAssertion { get; } =
        new(HttpStatusCode.Unauthorized, "invalid_client", 700023, "Client assertion audience claim does not match Realm issuer.");

    public static TokenRefusal ForeignAssertion { get; } =
        new(HttpStatusCode.Unauthorized, "invalid_client", 700021, "Client assertion application identifier doesn't match 'client_id' parameter.");

    /// <summary>The answer on the wire.</summary>
    public HttpResponseMessage Answer() => Json.Answer(Status, new JsonObject
    {
        ["error"] = Error,
        ["error_description"] = $"AADSTS{Code}: {Text} Trace ID: 00000000-0000-0000-0000-000000000000",
        ["error_codes"] = new JsonArray(Code),
    });
}
