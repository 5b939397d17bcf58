using System.Text.Json.Nodes;
using BotReport.Channels.BotFramework.Connector;
using BotReport.Channels.BotFramework.Hearing;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Core.Talk;

namespace BotReport.Channels.BotFramework.Sending;

/// <summary>Finds the conversation an address means; a person's own is begun when there is none yet.</summary>
internal sealed class Places(IReferenceStore references, Rosters rosters, ConnectorClient connector, BotFrameworkSettings settings, KnownPlaces known)
{
    /// <summary>What the address of a person begins with who may not have a conversation yet.</summary>
    private const string OfPerson = "person:";

    /// <summary>The address of a person.</summary>
    public static Address AddressOf(string channel, string identity) => new(channel, OfPerson + identity);

    /// <summary>Where the address is.</summary>
    public async Task<ConnectorResult<Place>> FindAsync(Address address, CancellationToken cancel)
    {
        if (address.Conversation.StartsWith(OfPerson, StringComparison.Ordinal))
        {
            var identity = address.Conversation[OfPerson.Length..];
            return await references.PersonalAsync(address.Channel, identity, cancel) is { Lost: null } known
                ? new ConnectorResult<Place>.Done(Place.Of(known, known.Address.Conversation))
                : await BeginAsync(address.Channel, identity, cancel);
        }

        return await references.FindAsync(KnownPlaces.RootOf(address), cancel) is { } reference
            ? new ConnectorResult<Place>.Done(Place.Of(reference, address.Conversation))
            : new ConnectorResult<Place>.Gone("the conversation was never heard of");
    }

    /// <summary>The platform does not let the bot write to a conversation any more.</summary>
    public Task LostAsync(Place place, string channel, CancellationToken cancel) => known.LoseAsync(new(channel, place.Conversation), "not installed", cancel);

    /// <summary>The address of whose conversation it is; null when it is not one person's, or names him already.</summary>
    public async Task<Address?> PersonOfAsync(Address address, CancellationToken cancel) =>
        await references.FindAsync(address, cancel) is { Kind: ConversationKind.Personal, Identity: { } identity } ? AddressOf(address.Channel, identity) : null;

    private async Task<ConnectorResult<Place>> BeginAsync(string channel, string identity, CancellationToken cancel)
    {
        var person = await references.WhoAsync(channel, identity, cancel);
        if (person is null && !Guid.TryParse(identity, out _))
        {
            var found = await rosters.FindAsync(channel, identity, cancel);
            if (found is not ConnectorResult<Acquaintance>.Done { Value: var member })
            {
                return found.As<Place>();
            }

            person = member;
        }

        // Where he was seen tells where he is; else somebody else's conversation does: the services of a tenant are one.
        var other = (person is null ? null : await references.FindAsync(KnownPlaces.RootOf(person.SeenIn), cancel)) ?? await references.NewestAsync(channel, cancel);
        var (service, tenant) = (other?.ServiceUrl ?? settings.Cloud.ServiceUrl, other?.Tenant ?? settings.Identity?.TenantId ?? "");
        var bot = other?.Bot ?? settings.BotId;
        var begun = await connector.CreateConversationAsync(
            new(service, tenant, AddressOf(channel, identity).Conversation),
            new()
            {
                Bot = new() { Id = bot },
                Members = [new() { Id = person?.User ?? identity }],
                TenantId = tenant,
                ChannelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
            },
            cancel);
        if (begun is not ConnectorResult<ConversationResourceResponse>.Done { Value.Id: { Length: > 0 } id })
        {
            return begun switch
            {
                ConnectorResult<ConversationResourceResponse>.Done => new ConnectorResult<Place>.Refused("the conversation has no id"),

                // 400: nobody of the tenant has the account that stands in the team. Not a message that failed, a person who is not there.
                ConnectorResult<ConversationResourceResponse>.Refused { Why: ['4', '0', '0', ..] } refused => new ConnectorResult<Place>.NotInstalled(refused.Why),
                _ => begun.As<Place>(),
            };
        }

        var reference = new ConversationReference(new(channel, id), ConversationKind.Personal, service, bot)
        {
            Tenant = tenant,
            Identity = person?.Identity ?? identity,
        };
        await known.KeepAsync(reference, cancel);
        return new ConnectorResult<Place>.Done(Place.Of(reference, id));
    }
}
