using BotReport.Channels.BotFramework.Schema;
using BotReport.Core.Talk;

namespace BotReport.Channels.BotFramework.Connector;

/// <summary>Calls of the Bot Connector. Each says where its service is: the address a conversation's last activity came with.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</remarks>
internal sealed class ConnectorClient(ConnectorCalls calls)
{
    /// <summary>Says something in a conversation.</summary>
    public Task<ConnectorResult<ResourceResponse>> SendToConversationAsync(Place place, Activity activity, CancellationToken cancel) =>
        calls.SayAsync(HttpMethod.Post, place, $"v3/conversations/{Escaped(place.Conversation)}/activities", activity, cancel);

    /// <summary>Answers an activity of a conversation.</summary>
    public Task<ConnectorResult<ResourceResponse>> ReplyToActivityAsync(Place place, string to, Activity activity, CancellationToken cancel) =>
        calls.SayAsync(HttpMethod.Post, place, $"v3/conversations/{Escaped(place.Conversation)}/activities/{Escaped(to)}", activity with { ReplyToId = to }, cancel);

    /// <summary>Puts other words or another card in the place of an activity.</summary>
    public Task<ConnectorResult<ResourceResponse>> UpdateActivityAsync(Place place, string id, Activity activity, CancellationToken cancel) =>
        calls.SayAsync(HttpMethod.Put, place, $"v3/conversations/{Escaped(place.Conversation)}/activities/{Escaped(id)}", activity with { Id = id }, cancel);

    /// <summary>Takes an activity back.</summary>
    public Task<ConnectorResult<ResourceResponse>> DeleteActivityAsync(Place place, string id, CancellationToken cancel) =>
        calls.SayAsync(HttpMethod.Delete, place, $"v3/conversations/{Escaped(place.Conversation)}/activities/{Escaped(id)}", null, cancel);

    /// <summary>Begins a person's conversation, which is the same each time, or a thread of a channel, which is a new one.</summary>
    /// <param name="place">The service and the tenant; in the place of the conversation, what is to be counted as one.</param>
    public Task<ConnectorResult<ConversationResourceResponse>> CreateConversationAsync(Place place, ConversationParameters parameters, CancellationToken cancel) =>
        calls.CallAsync(
            new Call(HttpMethod.Post, place, "v3/conversations") { IsRepeatable = parameters.Activity is null },
            parameters, SchemaJson.Wire.ConversationParameters, SchemaJson.Wire.ConversationResourceResponse, cancel);

    /// <summary>Somebody of a conversation, by the channel's id, the object id or the sign-in name.</summary>
    public Task<ConnectorResult<TeamsChannelAccount>> GetConversationMemberAsync(Place place, string id, CancellationToken cancel) =>
        calls.GetAsync(place, $"v3/conversations/{Escaped(place.Conversation)}/members/{Escaped(id)}", SchemaJson.Wire.TeamsChannelAccount, cancel);

    /// <summary>A page of those in a conversation.</summary>
    /// <param name="after">Where the page begins; null: at the beginning.</param>
    public Task<ConnectorResult<PagedMembersResult>> GetConversationPagedMembersAsync(Place place, int pageSize, string? after, CancellationToken cancel) =>
        calls.GetAsync(
            place,
            $"v3/conversations/{Escaped(place.Conversation)}/pagedmembers?pageSize={pageSize}{(after is null ? "" : $"&continuationToken={Escaped(after)}")}",
            SchemaJson.Wire.PagedMembersResult, cancel);

    /// <summary>The channels of a team.</summary>
    /// <param name="place">The service and the tenant; the conversation is the team.</param>
    public Task<ConnectorResult<ConversationList>> FetchChannelListAsync(Place place, CancellationToken cancel) =>
        calls.GetAsync(place, $"v3/teams/{Escaped(place.Conversation)}/conversations", SchemaJson.Wire.ConversationList, cancel);

    /// <remarks>Ids hold colons, semicolons and equals signs.</remarks>
    private static string Escaped(string id) => Uri.EscapeDataString(id);
}

/// <summary>Where a call goes.</summary>
/// <param name="Service">The service, as an activity named it; whether it may be called is checked before every call.</param>
/// <param name="Tenant">Whose limit the call counts against.</param>
internal sealed record Place(Uri Service, string Tenant, string Conversation)
{
    /// <summary>Whether what is said there stands in threads.</summary>
    public bool HasThreads { get; init; }

    /// <summary>A conversation, or a thread of it, as its last activity said.</summary>
    public static Place Of(ConversationReference reference, string conversation) => new(reference.ServiceUrl, reference.Tenant ?? "", conversation)
    {
        HasThreads = reference.Kind == ConversationKind.Channel,
    };
}

/// <summary>A call of the connector.</summary>
internal sealed record Call(HttpMethod Method, Place Place, string Path)
{
    /// <summary>Whether doing it twice is doing it once, so that a call nobody answered may be made again.</summary>
    public bool IsRepeatable { get; init; }
}
