using BotReport.Channels.Shared;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.Terminal;

/// <summary>The channel of <c>chat</c> and <c>demo</c>: what the bot says is appended to the conversation's transcript.</summary>
public sealed class TerminalChannel(ITranscript transcript, TerminalBell bell, TimeProvider time, ILogger<TerminalChannel> logger) : IChannel
{
    /// <summary>The channel's name in identities and addresses.</summary>
    public const string ChannelName = "terminal";

    /// <inheritdoc/>
    public string Name => ChannelName;

    /// <inheritdoc/>
    public Address? PersonalAddress(Person person) =>
        person.Identities.FirstOrDefault(i => i.Channel == ChannelName) is { } identity ? AddressOf(identity.Id) : null;

    /// <summary>The conversation of a terminal identity.</summary>
    public static Address AddressOf(string identity) => new(ChannelName, identity);

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(Address address, OutboxMessage message, CancellationToken cancel)
    {
        var sent = await transcript.SendAsync(address, message, time, logger, cancel);
        bell.Ring();
        return sent;
    }
}
