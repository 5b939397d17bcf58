using BotReport.Channels.Shared;
using BotReport.Channels.WebChat.Live;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.WebChat;

/// <summary>The channel of the chat page and of every other Direct Line client: one conversation a person, whichever browser he opens.</summary>
internal sealed class WebChatChannel(ITranscript transcript, OpenStreams streams, TimeProvider time, ILogger<WebChatChannel> logger) : IChannel
{
    /// <summary>The channel's name in identities and addresses.</summary>
    public const string ChannelName = WebChatRegistration.ChannelName;

    /// <inheritdoc/>
    public string Name => ChannelName;

    /// <inheritdoc/>
    public Address? PersonalAddress(Person person) =>
        person.Identities.FirstOrDefault(i => i.Channel == ChannelName) is { } identity ? AddressOf(identity.Id) : null;

    /// <summary>The conversation of a web chat identity.</summary>
    public static Address AddressOf(string identity) => new(ChannelName, identity);

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(Address address, OutboxMessage message, CancellationToken cancel)
    {
        var sent = await transcript.SendAsync(address, message, time, logger, cancel);
        streams.Ring(address);
        return sent;
    }
}
