using System.Text.Json.Nodes;
using BotReport.Channels.BotFramework.Connector;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.BotFramework.Showing;
using BotReport.Core.Talk;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.BotFramework.Sending;

/// <summary>Puts a message into a conversation: in the place of the one it replaces, or as one or several new ones.</summary>
/// <remarks>The platform has no key by which it would know a message again; what was shown is kept, so that a message that failed half way goes on where it stopped.</remarks>
internal sealed class Posting(ConnectorClient connector, IShownStore shown, IReferenceStore references, Shown activities, ILogger<Posting> logger)
{
    /// <summary>Whether all of a message is shown already.</summary>
    public async Task<bool> IsShownAsync(OutboxMessage message, CancellationToken cancel) => await shown.FindAsync(message.Key, cancel) is not null;

    /// <summary>Shows it; what of it is shown already stays.</summary>
    public async Task<ConnectorResult<ResourceResponse>> PostAsync(Place place, string channel, OutboxMessage message, CancellationToken cancel)
    {
        var parts = activities.Of(message, message.Card?.Again is null ? null : await ReaderAsync(new(channel, place.Conversation), cancel));
        var old = message.Replaces is null ? null : await shown.FindAsync(message.Replaces, cancel);
        var thread = place.HasThreads ? message.Thread : null;
        for (var at = 0; at < parts.Count; at++)
        {
            var last = at + 1 == parts.Count;
            if (!last && await shown.FindAsync(PartKey(message, at), cancel) is not null)
            {
                continue;
            }

            var result = at == 0 && old is not null ? await InPlaceAsync(place, old, parts[at], cancel)
                : thread is not null ? await InThreadAsync(place, channel, thread, parts[at], cancel)
                : Where(await connector.SendToConversationAsync(place, parts[at], cancel), new(channel, place.Conversation));
            if (result is not ConnectorResult<Said>.Done { Value: var said })
            {
                return result.As<ResourceResponse>();
            }

            // What it was to replace was never shown: what comes after it takes this one's place. So with the thread. What was shown stays as it is kept.
            string?[] keys = [last ? message.Key : PartKey(message, at), at == 0 ? message.Replaces : null, thread];
            await KeepAsync([.. keys.OfType<string>().Select(key => new ShownMessage(key, said.Address, said.Activity))], cancel);
        }

        return new ConnectorResult<ResourceResponse>.Done(new());
    }

    /// <summary>Keeps what was shown. It was, whatever the store says: then it is not shown again, and nothing will take its place.</summary>
    private async Task KeepAsync(IReadOnlyList<ShownMessage> messages, CancellationToken cancel)
    {
        try
        {
            await shown.KeepAsync(messages, cancel);
        }
#pragma warning disable CA1031 // the border: a message that was taken is not one that failed
        catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
        {
            BotFrameworkLog.NotKept(logger, messages[0].Key, wrong);
        }
    }

    private static string PartKey(OutboxMessage message, int at) => $"{message.Key}#{at}";

    /// <summary>In the place of another, or as a new one where that is gone.</summary>
    private async Task<ConnectorResult<Said>> InPlaceAsync(Place place, ShownMessage old, Activity activity, CancellationToken cancel)
    {
        var there = place with { Conversation = old.Address.Conversation };
        return await connector.UpdateActivityAsync(there, old.Activity, activity, cancel) switch
        {
            ConnectorResult<ResourceResponse>.Gone => Where(await connector.SendToConversationAsync(there, activity, cancel), old.Address),
            ConnectorResult<ResourceResponse>.Done => new ConnectorResult<Said>.Done(new(old.Address, old.Activity)),
            var other => other.As<Said>(),
        };
    }

    /// <summary>In the thread of that name, or as the message with which it begins.</summary>
    private async Task<ConnectorResult<Said>> InThreadAsync(Place place, string channel, string thread, Activity activity, CancellationToken cancel)
    {
        if (await shown.FindAsync(thread, cancel) is { } root)
        {
            var said = await connector.SendToConversationAsync(place with { Conversation = root.Address.Conversation }, activity, cancel);
            if (said is not ConnectorResult<ResourceResponse>.Gone)
            {
                return Where(said, root.Address);
            }

            // Somebody deleted the post with which it began: what belongs there stands by itself, and the channel is not gone.
        }

        var begun = await connector.CreateConversationAsync(
            place,
            new()
            {
                IsGroup = true,
                ChannelData = new JsonObject { ["channel"] = new JsonObject { ["id"] = place.Conversation } },
                Activity = activity,
            },
            cancel);
        return begun is ConnectorResult<ConversationResourceResponse>.Done { Value: { Id: { Length: > 0 } id } made }
            ? new ConnectorResult<Said>.Done(new(new(channel, id), made.ActivityId ?? ""))
            : begun is ConnectorResult<ConversationResourceResponse>.Done ? new ConnectorResult<Said>.Unknown("the thread has no id")
            : begun.As<Said>();
    }

    private static ConnectorResult<Said> Where(ConnectorResult<ResourceResponse> result, Address address) =>
        result is ConnectorResult<ResourceResponse>.Done { Value.Id: var id } ? new ConnectorResult<Said>.Done(new(address, id ?? "")) : result.As<Said>();

    private async Task<string?> ReaderAsync(Address address, CancellationToken cancel) =>
        await references.FindAsync(address, cancel) is { Kind: ConversationKind.Personal, Identity: { } identity }
            ? (await references.WhoAsync(address.Channel, identity, cancel))?.User
            : null;

    /// <summary>Where something stands now, and under which id.</summary>
    private sealed record Said(Address Address, string Activity);
}
