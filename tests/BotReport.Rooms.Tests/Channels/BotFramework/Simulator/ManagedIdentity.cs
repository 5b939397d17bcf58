using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>The endpoint App Service gives a process that runs under a managed identity.</summary>
/// <remarks>https://learn.microsoft.com/azure/app-service/overview-managed-identity (REST protocol, 2019-08-01)</remarks>
internal sealed class ManagedIdentity(TokenDesk desk)
{
    /// <summary>Where it listens: plain HTTP on the machine itself.</summary>
    public static Uri Origin { get; } = new("http://127.0.0.1:41741");

    /// <summary>For the process's <c>IDENTITY_ENDPOINT</c>.</summary>
    public static Uri Endpoint { get; } = new(Origin, "/msi/token");

    /// <summary>For the process's <c>IDENTITY_HEADER</c>.</summary>
    public string Header { get; } = "header-of-this-process";

    /// <summary>Answers a request for a token.</summary>
    public HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var query = Form.Read(request.RequestUri!.Query.TrimStart('?'));
        var header = request.Headers.TryGetValues("X-IDENTITY-HEADER", out var values) ? values.First() : null;
        if (request.RequestUri.AbsolutePath != Endpoint.AbsolutePath || request.Method != HttpMethod.Get)
        {
            return new(HttpStatusCode.NotFound);
        }

        if (header != Header)
        {
            return Refuse(HttpStatusCode.Unauthorized, "The identity header is missing or wrong.");
        }

        if (query.GetValueOrDefault("api-version") != "2019-08-01"
            || query.GetValueOrDefault("resource")?.TrimEnd('/') is not { Length: > 0 } resource)
        {
            return Refuse(HttpStatusCode.BadRequest, "api-version or resource is missing.");
        }

        return desk.App(query.GetValueOrDefault("client_id") ?? "") is { } app
            ? Give(desk.Give(app, resource), resource)
            : Refuse(HttpStatusCode.BadRequest, "No User Assigned or Delegated Managed Identity found for specified ClientId.");
    }

    private static HttpResponseMessage Give(GivenToken token, string resource) => Json.Answer(HttpStatusCode.OK, new JsonObject
    {
        ["access_token"] = token.Text,
        ["client_id"] = token.AppId,
        ["expires_on"] = token.Expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), // a text, unlike everywhere else
        ["resource"] = resource,
        ["token_type"] = "Bearer",
    });

    private static HttpResponseMessage Refuse(HttpStatusCode status, string text) =>
        Json.Answer(status, new JsonObject { ["statusCode"] = (int)status, ["message"] = text });
}
