using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>Activities that an honest token does not cover, or that say something two ways.</summary>
internal static class ActivityCases
{
    private const int Taken = 202;
    private const int NoActivity = 400;
    private const int Forbidden = 403;
    private const string Foreign = "99999999-2222-4333-8444-555566667777";

    public static TokenCase[] All => [.. Services, .. Channels, .. Tenants, .. Bodies];

    private static TokenCase[] Services =>
    [
        new("no service in the token", Forbidden) { Token = (t, _) => t with { ServiceUrl = null } },
        new("another service in the token", Forbidden) { Token = (t, _) => t with { ServiceUrl = "https://webchat.botframework.com/" } },
        new("the service's host in another case", Taken) { Token = (t, _) => t with { ServiceUrl = "https://SMBA.trafficmanager.net/teams/" } },
        new("the service without its slash", Taken) { Token = (t, _) => t with { ServiceUrl = t.ServiceUrl!.TrimEnd('/') } },
        new("the service with another path", Forbidden) { Token = (t, _) => t with { ServiceUrl = t.ServiceUrl + "de/" } },
        new("the service's path in another case", Forbidden) { Token = (t, _) => t with { ServiceUrl = "https://smba.trafficmanager.net/Teams/" } },
        new("a list of services", Forbidden) { Token = (t, _) => t with { Extra = new() { ["serviceurl"] = new JsonArray(t.ServiceUrl, "https://evil.example/") } } },
        new("a service that is a number", Forbidden) { Token = (t, _) => t with { Extra = new() { ["serviceurl"] = 1 } } },
        new("the service under the name the activity has for it", Forbidden) { Token = (t, _) => t with { ServiceUrl = null, Extra = new() { ["serviceUrl"] = t.ServiceUrl } } },
        new("no service in the activity", Forbidden) { Afterwards = a => a.Remove("serviceUrl") },
        new("an empty service in the activity", Forbidden) { Afterwards = a => a["serviceUrl"] = "" },
        new("null for a service in the activity", Forbidden) { Afterwards = a => a["serviceUrl"] = null },
        new("no service in either", Forbidden) { Afterwards = a => a.Remove("serviceUrl"), Token = (t, _) => t with { ServiceUrl = null } },
        new("a service in the activity that is a number", NoActivity) { Afterwards = a => a["serviceUrl"] = 1 },
    ];

    private static TokenCase[] Channels =>
    [
        new("no channel", Forbidden) { Activity = a => a.Remove("channelId") },
        new("an empty channel", Forbidden) { Activity = a => a["channelId"] = "" },
        new("a channel the key is endorsed for and we do not hear", Forbidden) { Activity = a => a["channelId"] = "webchat" },
        new("a channel nobody knows", Forbidden) { Activity = a => a["channelId"] = "carrier-pigeon" },
        new("the emulator's channel", Forbidden) { Activity = a => a["channelId"] = "emulator" },
        new("the channel in another case", Forbidden) { Activity = a => a["channelId"] = "MSTeams" },
        new("the channel with a space", Forbidden) { Activity = a => a["channelId"] = "msteams " },
    ];

    private static TokenCase[] Tenants =>
    [
        new("another tenant", Forbidden) { Activity = a => Tenant(a, Foreign, Foreign) },
        new("another tenant in the conversation", Forbidden) { Activity = a => Tenant(a, Foreign, TeamsWorld.Tenant) },
        new("another tenant in the channel's data", Forbidden) { Activity = a => Tenant(a, TeamsWorld.Tenant, Foreign) },
        new("another tenant in the channel's data alone", Forbidden) { Activity = a => Tenant(a, null, Foreign) },
        new("no tenant", Forbidden) { Activity = a => Tenant(a, null, null) },
        new("an empty tenant", Forbidden) { Activity = a => Tenant(a, "", "") },
        new("the tenant in the conversation alone", Taken) { Activity = a => Tenant(a, TeamsWorld.Tenant, null) },
        new("the tenant in the channel's data alone", Taken) { Activity = a => Tenant(a, null, TeamsWorld.Tenant) },
        new("the tenant in another case", Taken) { Activity = a => Tenant(a, TeamsWorld.Tenant.ToUpperInvariant(), TeamsWorld.Tenant) },
        new("a tenant said twice", NoActivity) { Body = body => body.Replace("\"tenantId\":", $"\"tenantId\":\"{Foreign}\",\"tenantId\":", StringComparison.Ordinal) },
        new("a tenant said twice in the channel's data", NoActivity)
        {
            Body = body => body.Replace("\"tenant\":", $"\"tenant\":{{\"id\":\"{Foreign}\"}},\"tenant\":", StringComparison.Ordinal),
        },
    ];

    private static TokenCase[] Bodies =>
    [
        new("the service twice", NoActivity) { Body = body => body.Replace("\"serviceUrl\":", "\"serviceUrl\":\"https://evil.example/\",\"serviceUrl\":", StringComparison.Ordinal) },
        new("the service in two spellings", Taken) { Body = body => body.Replace("\"serviceUrl\":", "\"ServiceUrl\":\"https://evil.example/\",\"serviceUrl\":", StringComparison.Ordinal) },
        new("the service twice, once escaped", NoActivity)
        {
            Body = body => body.Replace("\"serviceUrl\":", "\"service\\u0055rl\":\"https://evil.example/\",\"serviceUrl\":", StringComparison.Ordinal),
        },
        new("the sender twice", NoActivity) { Body = body => body.Replace("\"from\":", "\"from\":{\"id\":\"29:x\"},\"from\":", StringComparison.Ordinal) },
        new("the sender's id twice", NoActivity) { Body = body => body.Replace("\"aadObjectId\":", "\"aadObjectId\":\"x\",\"aadObjectId\":", StringComparison.Ordinal) },
        .. Enumerable.Range(0, 4).Select(at => new TokenCase($"something twice in {Nests[at].Split(':')[0]}", NoActivity) { Body = body => body.Insert(1, Nests[at] + ",") }),
        new("somebody who vouches for himself", Taken) { Activity = a => a["callerId"] = "urn:botframework:azure" }, // what the wire says of it counts for nothing
        new("an object id nobody has", NoActivity) { Activity = a => a.Object("from")!["aadObjectId"] = new string('a', 100_000) }, // what is remembered has a limit
        new("an object id with a NUL", NoActivity) { Activity = a => a.Object("from")!["aadObjectId"] = "a\0b" },
        new("a bot's id nobody has", NoActivity) { Activity = a => a.Object("recipient")!["id"] = new string('a', 100_000) },
        new("half a character", NoActivity) { Body = body => body.Replace("\"locale\":\"", "\"locale\":\"\\ud83d", StringComparison.Ordinal) },
        new("half a character where nobody looks", NoActivity) { Body = body => body.Insert(1, "\"x\":{\"\\udc00\":1},") },
        new("a whole character written as its halves", Taken) { Body = body => body.Replace("\"locale\":\"", "\"locale\":\"\\ud83d\\ude00", StringComparison.Ordinal) },
        new("no body", NoActivity) { Body = _ => "" },
        new("an empty object", NoActivity) { Body = _ => "{}" },
        new("no JSON", NoActivity) { Body = _ => "type=message" },
        new("a list", NoActivity) { Body = body => $"[{body}]" },
        new("a comma too many", NoActivity) { Body = body => body[..^1] + ",}" },
        new("two activities", NoActivity) { Body = body => body + body },
    ];

    /// <summary>Where the library reads into types of its own, each its own way.</summary>
    private static string[] Nests =>
    [
        "\"value\":{\"a\":null,\"a\":1}",
        "\"attachments\":[{\"contentType\":\"text/html\",\"content\":{\"a\":null,\"a\":1}}]",
        "\"suggestedActions\":{\"a\":{\"b\":null,\"b\":1}}",
        "\"x\":[{\"a\":[],\"a\":1}]",
    ];

    private static void Tenant(JsonObject activity, string? conversation, string? data)
    {
        activity.Object("conversation")!.Remove("tenantId");
        activity.Object("channelData")!.Remove("tenant");
        if (conversation is not null)
        {
            activity.Object("conversation")!["tenantId"] = conversation;
        }

        if (data is not null)
        {
            activity.Object("channelData")!["tenant"] = new JsonObject { ["id"] = data };
        }
    }
}
