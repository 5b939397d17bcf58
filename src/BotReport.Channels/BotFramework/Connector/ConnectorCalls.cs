using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Identity;
using BotReport.Channels.BotFramework.Access;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.BotFramework.Sending;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.BotFramework.Connector;

/// <summary>Makes one call of the connector: where to, at whose pace, with which token, and what the answer means.</summary>
internal sealed class ConnectorCalls(
    BotFrameworkHttp http, AppCredentials credentials, ServiceUrls services, SendingGate gate, ILogger<ConnectorCalls> logger)
{
    private const int LongestReason = 500;

    /// <summary>Sends, updates or takes back an activity.</summary>
    public Task<ConnectorResult<ResourceResponse>> SayAsync(HttpMethod method, Place place, string path, Activity? activity, CancellationToken cancel) =>
        CallAsync(
            new Call(method, place, path) { IsRepeatable = method != HttpMethod.Post || activity?.Type == ActivityTypes.Typing },
            activity, SchemaJson.Wire.Activity, SchemaJson.Wire.ResourceResponse, cancel);

    /// <summary>Reads something.</summary>
    public Task<ConnectorResult<T>> GetAsync<T>(Place place, string path, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class, new() =>
        CallAsync(new Call(HttpMethod.Get, place, path) { IsRepeatable = true }, null, SchemaJson.Wire.Activity, type, cancel);

    /// <summary>Makes a call.</summary>
    public async Task<ConnectorResult<T>> CallAsync<TBody, T>(
        Call call, TBody? body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> type, CancellationToken cancel)
        where TBody : class
        where T : class, new()
    {
        var place = call.Place;
        if (services.Read(place.Service.OriginalString) is not { } service)
        {
            return new ConnectorResult<T>.Refused("the service is not on the list of hosts");
        }

        if (gate.Rests(place.Conversation) is var rest && rest > TimeSpan.Zero)
        {
            return new ConnectorResult<T>.NotNow("throttled", rest);
        }

        string? token;
        try
        {
            token = credentials.Any ? await credentials.GetTokenAsync(cancel) : null;
        }
        catch (Exception wrong) when (wrong is AuthenticationFailedException or HttpRequestException)
        {
            BotFrameworkLog.NoToken(logger, Reason(wrong));
            return new ConnectorResult<T>.NotNow("the bot gets no token");
        }

        await gate.WaitAsync(place.Tenant, place.Conversation, cancel);
        using var request = new HttpRequestMessage(call.Method, new Uri(service, call.Path));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, bodyType));
            request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        }

        return await SendAsync(call, request, type, cancel);
    }

    private async Task<ConnectorResult<T>> SendAsync<T>(Call call, HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class, new()
    {
        try
        {
            using var response = await http.SendAsync(request, cancel);
            return await ReadAsync(call, response, type, cancel);
        }
        catch (HttpRequestException wrong)
        {
            return call.IsRepeatable || IsBeforeSending(wrong.HttpRequestError)
                ? new ConnectorResult<T>.NotNow(wrong.HttpRequestError.ToString())
                : new ConnectorResult<T>.Unknown(wrong.HttpRequestError.ToString());
        }
        catch (TimeoutException)
        {
            return call.IsRepeatable ? new ConnectorResult<T>.NotNow("no answer") : new ConnectorResult<T>.Unknown("no answer");
        }
    }

    /// <summary>Why, in one line: the innermost knows it (<c>AADSTS7000215: Invalid client secret …</c>), those around it only that something failed.</summary>
    private static string Reason(Exception wrong)
    {
        var why = string.Join(' ', wrong.GetBaseException().Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return why.Length > LongestReason ? why[..LongestReason] : why;
    }

    private static bool IsBeforeSending(HttpRequestError error) => error is
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private async Task<ConnectorResult<T>> ReadAsync<T>(Call call, HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class, new()
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancel);
        if (response.IsSuccessStatusCode)
        {
            return new ConnectorResult<T>.Done(Parse(bytes, type) ?? new T());
        }

        var code = Parse(bytes, SchemaJson.Wire.ErrorResponse)?.Error?.Code ?? "";
        var why = code.Length is > 0 and <= 100 ? $"{(int)response.StatusCode} {code}" : $"{(int)response.StatusCode}";
        BotFrameworkLog.Refused(logger, call.Method.Method, why);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            credentials.Forget(response.RequestMessage?.Headers.Authorization?.Parameter);
        }

        return Meaning<T>(response, code, why, After(response), call.Place);
    }

    private ConnectorResult<T> Meaning<T>(HttpResponseMessage response, string code, string why, TimeSpan? after, Place place)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.TooManyRequests:
                if (after is { } rest)
                {
                    gate.Rest(place.Conversation, rest);
                }

                return new ConnectorResult<T>.NotNow(why, after);
            case HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError:
            case HttpStatusCode.Unauthorized: // a token that was taken back, or keys that are just changing: the next try has another
                return new ConnectorResult<T>.NotNow(why, after);
            case HttpStatusCode.Forbidden:
                return code is "MessageWritesBlocked" or "BotDisabledByAdmin" ? new ConnectorResult<T>.Blocked(why) : new ConnectorResult<T>.NotInstalled(why);
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                return new ConnectorResult<T>.Gone(why);
            case HttpStatusCode.RequestEntityTooLarge:
                return new ConnectorResult<T>.TooBig(why);
            default:
                return new ConnectorResult<T>.Refused(why);
        }
    }

    private TimeSpan? After(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - http.Now is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero,
        _ => null,
    };

    private static T? Parse<T>(byte[] bytes, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return bytes.Length == 0 ? null : JsonSerializer.Deserialize(bytes, type);
        }
        catch (JsonException)
        {
            return null; // a page of a proxy, say: the status tells what matters
        }
    }
}
