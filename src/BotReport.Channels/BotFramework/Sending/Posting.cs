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

    /// <summary>Shows it.</summary>
    public async Task<ConnectorResult<ResourceResponse>> PostAsync(Place place, string channel, OutboxMessage message, CancellationToken cancel)
    {
        var reader = message.Card?.Again is null ? null : await ReaderAsync(new(channel, place.Conversation), cancel);
        var parts = activities.Of(message, reader);
        var before = message.Replaces is { } replaced ? await shown.FindAsync(replaced, cancel) : null;
        ConnectorResult<ResourceResponse> result = new ConnectorResult<ResourceResponse>.Done(new());
        string? first = null;
        for (var at = 0; at < parts.Count; at++)
        {
            var key = at + 1 == parts.Count ? message.Key : $"{message.Key}#{at}";
            if (await shown.FindAsync(key, cancel) is { } there)
            {
                first ??= there.Activity;
                continue;
            }

            result = at == 0 && before is not null
                ? await InPlaceAsync(place with { Conversation = before.Address.Conversation }, before.Activity, parts[at], cancel)
                : await connector.SendToConversationAsync(place, parts[at], cancel);
            if (result is not ConnectorResult<ResourceResponse>.Done done)
            {
                return result;
            }

            var id = at == 0 && before is not null ? done.Value.Id ?? before.Activity : done.Value.Id ?? "";
            first ??= id;
            await shown.KeepAsync(new(key, new(channel, before is not null && at == 0 ? before.Address.Conversation : place.Conversation), id), cancel);
        }

        if (message.Replaces is { } place0 && before is null && first is not null)
        {
            // What it was to replace was never shown: what comes after it takes this one's place.
            await shown.KeepAsync(new(place0, new(channel, place.Conversation), first), cancel);
        }

        return result;
    }

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
