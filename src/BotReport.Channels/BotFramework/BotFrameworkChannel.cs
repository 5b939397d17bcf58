using BotReport.Channels.BotFramework.Connector;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.BotFramework.Sending;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.BotFramework;

/// <summary>Microsoft Teams.</summary>
internal sealed class BotFrameworkChannel(
    BotFrameworkSettings settings, Places places, Posting posting, ConnectorClient connector, ILogger<BotFrameworkChannel> logger) : IChannel
{
    /// <summary>The channel's name in identities and addresses.</summary>
    public const string ChannelName = BotFrameworkRegistration.ChannelName;

    /// <inheritdoc/>
    public string Name => ChannelName;

    /// <inheritdoc/>
    /// <remarks>Without an identity the bot answers whoever came to it, and begins no conversation.</remarks>
    public Address? PersonalAddress(Person person) => settings.Identity is null ? null
        : person.Identities.FirstOrDefault(i => i.Channel == ChannelName) is { } identity ? Places.AddressOf(ChannelName, identity.Id) : null;

    /// <inheritdoc/>
    /// <remarks>
    /// What the platform answers is a value, unknown outcomes too, and what it took is kept or said to be sent (<see cref="Posting"/>). So what is
    /// thrown is the store's, of something that was not sent yet.
    /// </remarks>
    public async Task<SendResult> SendAsync(Address address, OutboxMessage message, CancellationToken cancel)
    {
        try
        {
            return await SendOnceAsync(address, message, cancel);
        }
#pragma warning disable CA1031 // the border: whatever the store says, the message waits
        catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
        {
            BotFrameworkLog.NotSent(logger, message.Key, wrong);
            return new SendResult(DeliveryState.Waiting, wrong.GetType().Name);
        }
    }

    private async Task<SendResult> SendOnceAsync(Address address, OutboxMessage message, CancellationToken cancel)
    {
        if (await posting.IsShownAsync(message, cancel))
        {
            return new SendResult(DeliveryState.Sent);
        }

        var result = await PostAsync(address, message, cancel);
        if (result is ConnectorResult<ResourceResponse>.Gone && await places.PersonOfAsync(address, cancel) is { } person)
        {
            // The conversation is another than it was, after a move of the platform or a new installation.
            result = await PostAsync(person, message, cancel);
        }

        return StateOf(result, message.Key);
    }

    /// <inheritdoc/>
    public async Task TypingAsync(Address address, CancellationToken cancel)
    {
        if (await places.FindAsync(address, cancel) is ConnectorResult<Place>.Done { Value: var place })
        {
            await connector.SendToConversationAsync(place, new Activity { Type = ActivityTypes.Typing }, cancel);
        }
    }

    private async Task<ConnectorResult<ResourceResponse>> PostAsync(Address address, OutboxMessage message, CancellationToken cancel)
    {
        var found = await places.FindAsync(address, cancel);
        if (found is not ConnectorResult<Place>.Done { Value: var place })
        {
            return found.As<ResourceResponse>();
        }

        var result = await posting.PostAsync(place, ChannelName, message, cancel);
        if (result is ConnectorResult<ResourceResponse>.NotInstalled or ConnectorResult<ResourceResponse>.Gone)
        {
            await places.LostAsync(place, ChannelName, cancel);
        }

        return result;
    }

    private SendResult StateOf(ConnectorResult<ResourceResponse> result, string key)
    {
        var (state, why) = result switch
        {
            ConnectorResult<ResourceResponse>.Done => (DeliveryState.Sent, ""),
            ConnectorResult<ResourceResponse>.NotNow r => (DeliveryState.Waiting, r.Why),
            ConnectorResult<ResourceResponse>.Blocked r => (DeliveryState.Blocked, r.Why),
            ConnectorResult<ResourceResponse>.NotInstalled r => (DeliveryState.NotReachable, r.Why),
            ConnectorResult<ResourceResponse>.Gone r => (DeliveryState.NotReachable, r.Why),
            ConnectorResult<ResourceResponse>.TooBig r => (DeliveryState.Dead, r.Why),
            ConnectorResult<ResourceResponse>.Refused r => (DeliveryState.Dead, r.Why),
            ConnectorResult<ResourceResponse>.Unknown r => (DeliveryState.Unknown, r.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (state == DeliveryState.Sent)
        {
            return new SendResult(state);
        }

        BotFrameworkLog.NotShown(logger, why);
        return new SendResult(state, why, result is ConnectorResult<ResourceResponse>.NotNow { After: { } after } ? after + Jitter.Of(key, after) : null);
    }
}
