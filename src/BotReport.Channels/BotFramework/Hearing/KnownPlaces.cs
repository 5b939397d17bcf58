using System.Collections.Concurrent;
using BotReport.Channels.BotFramework.Access;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.Shared;
using BotReport.Core.Talk;

namespace BotReport.Channels.BotFramework.Hearing;

/// <summary>Keeps where the bot can be answered and who was seen there, whenever an authenticated activity says something new.</summary>
internal sealed class KnownPlaces(IReferenceStore references, BotFrameworkSettings settings, TimeProvider clock)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<Address, ConversationReference> _references = new();
    private readonly ConcurrentDictionary<(string Channel, string Identity), Acquaintance> _people = new();

    /// <summary>Keeps what the activity says of its conversation and its sender. The newest service counts.</summary>
    public async Task HeardAsync(Activity activity, CancellationToken cancel)
    {
        var reference = ReferenceOf(activity);
        if (!_references.TryGetValue(reference.Address, out var known) || known != reference)
        {
            await KeepAsync(reference, cancel);
        }

        var person = new Acquaintance(activity.ChannelId!, ActivityReader.SenderOf(activity), activity.From!.Id!, reference.Address);
        var key = (person.Channel, person.Identity);
        if (!_people.TryGetValue(key, out var seen) || seen.User != person.User)
        {
            await references.MeetAsync(person, cancel);
            _people.Remember(key, person, Most);
        }
    }

    /// <summary>Keeps where the bot can write to.</summary>
    public async Task KeepAsync(ConversationReference reference, CancellationToken cancel)
    {
        await references.KeepAsync(reference, clock.GetUtcNow(), cancel);
        _references.Remember(reference.Address, reference, Most);
    }

    /// <summary>The bot was taken out of the conversation.</summary>
    public async Task LeftAsync(Activity activity, CancellationToken cancel)
    {
        await HeardAsync(activity, cancel);
        await LoseAsync(ReferenceOf(activity).Address, "uninstalled", cancel);
    }

    /// <summary>The platform does not let the bot write to a conversation any more. It is found again when somebody is heard there.</summary>
    public async Task LoseAsync(Address address, string why, CancellationToken cancel)
    {
        await references.LoseAsync(RootOf(address), why, clock.GetUtcNow(), cancel);
        _references.TryRemove(RootOf(address), out _);
    }

    /// <summary>The conversation without the thread: a thread is written to by its own id, with all else as its channel has it.</summary>
    public static Address RootOf(Address address) => address.Conversation.IndexOf(";messageid=", StringComparison.Ordinal) is > 0 and var at
        ? address with { Conversation = address.Conversation[..at] }
        : address;

    private ConversationReference ReferenceOf(Activity activity)
    {
        var kind = activity.Conversation!.ConversationType switch
        {
            ConversationTypes.Channel => ConversationKind.Channel,
            ConversationTypes.GroupChat => ConversationKind.Group,
            ConversationTypes.Personal => ConversationKind.Personal,
            _ => activity.Conversation.IsGroup == true ? ConversationKind.Group : ConversationKind.Personal,
        };
        return new(RootOf(new(activity.ChannelId!, activity.Conversation.Id!)), kind, new Uri(activity.ServiceUrl!), BotOf(activity))
        {
            Tenant = AccessCheck.TenantOf(activity),
            Identity = kind == ConversationKind.Personal && !IsBot(activity) ? ActivityReader.SenderOf(activity) : null,
        };
    }

    private string BotOf(Activity activity) => activity.Recipient?.Id is { Length: > 0 } id ? id : settings.BotId;

    private static bool IsBot(Activity activity) => activity.From!.Id == activity.Recipient?.Id;
}
