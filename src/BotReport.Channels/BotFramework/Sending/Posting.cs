using BotReport.Channels.BotFramework.Connector;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.BotFramework.Showing;
using BotReport.Core.Talk;

namespace BotReport.Channels.BotFramework.Sending;

/// <summary>Puts a message into a conversation: in the place of the one it replaces, or as one or several new ones.</summary>
/// <remarks>The platform has no key by which it would know a message again; what was shown is kept, so that a message that failed half way goes on where it stopped.</remarks>
internal sealed class Posting(ConnectorClient connector, IShownStore shown, IReferenceStore references, Shown activities)
{
    /// <summary>Whether all of a message is shown already.</summary>
    public async Task<bool> IsShownAsync(OutboxMessage message, CancellationToken cancel) => await shown.FindAsync(message.Key, cancel) is not null;

    /// <summary>Shows it; what of it is shown already stays.</summary>
    public async Task<ConnectorResult<ResourceResponse>> PostAsync(Place place, string channel, OutboxMessage message, CancellationToken cancel)
    {
        var parts = activities.Of(message, message.Card?.Again is null ? null : await ReaderAsync(new(channel, place.Conversation), cancel));
        var old = message.Replaces is null ? null : await shown.FindAsync(message.Replaces, cancel);
        for (var at = 0; at < parts.Count; at++)
        {
            var last = at + 1 == parts.Count;
            if (!last && await shown.FindAsync(PartKey(message, at), cancel) is not null)
            {
                continue;
            }

            var where = at == 0 && old is not null ? old.Address : new Address(channel, place.Conversation);
            var result = at == 0 && old is not null
                ? await InPlaceAsync(place with { Conversation = where.Conversation }, old.Activity, parts[at], cancel)
                : await connector.SendToConversationAsync(place, parts[at], cancel);
            if (result is not ConnectorResult<ResourceResponse>.Done { Value.Id: var id })
            {
                return result;
            }

            await shown.KeepAsync(new(last ? message.Key : PartKey(message, at), where, id ?? ""), cancel);
            if (at == 0 && message.Replaces is not null)
            {
                // What it was to replace was never shown: what comes after it takes this one's place. One that was shown stays as it is kept.
                await shown.KeepAsync(new(message.Replaces, where, id ?? ""), cancel);
            }
        }

        return new ConnectorResult<ResourceResponse>.Done(new());
    }

    private static string PartKey(OutboxMessage message, int at) => $"{message.Key}#{at}";

    /// <summary>In the place of another, or as a new one where that is gone.</summary>
    private async Task<ConnectorResult<ResourceResponse>> InPlaceAsync(Place place, string id, Activity activity, CancellationToken cancel) =>
        await connector.UpdateActivityAsync(place, id, activity, cancel) switch
        {
            ConnectorResult<ResourceResponse>.Gone => await connector.SendToConversationAsync(place, activity, cancel),
            ConnectorResult<ResourceResponse>.Done => new ConnectorResult<ResourceResponse>.Done(new() { Id = id }),
            var other => other,
        };

    private async Task<string?> ReaderAsync(Address address, CancellationToken cancel) =>
        await references.FindAsync(address, cancel) is { Kind: ConversationKind.Personal, Identity: { } identity }
            ? (await references.WhoAsync(address.Channel, identity, cancel))?.User
            : null;
}
