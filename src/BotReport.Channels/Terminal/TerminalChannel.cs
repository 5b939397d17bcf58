using BotReport.Core.Talk;
using BotReport.Core.Team;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.Terminal;

/// <summary>The channel of <c>chat</c> and <c>demo</c>: what the bot says is appended to the conversation's transcript.</summary>
public sealed class TerminalChannel(ITranscript transcript, TerminalBell bell, TimeProvider time, ILogger<TerminalChannel> logger) : IChannel
{
    /// <summary>The channel's name in identities and addresses.</summary>
    public const string ChannelName = "terminal";

    /// <summary>How long to wait before a line that could not be kept is tried again.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public string Name => ChannelName;

    /// <inheritdoc/>
    public Address? PersonalAddress(Person person) =>
        person.Identities.FirstOrDefault(i => i.Channel == ChannelName) is { } identity ? AddressOf(identity.Id) : null;

    /// <summary>The conversation of a terminal identity.</summary>
    public static Address AddressOf(string identity) => new(ChannelName, identity);

    /// <inheritdoc/>
    /// <remarks>A line that could not be kept may be tried again without doubt: the transcript keeps one line a key.</remarks>
    public async Task<SendResult> SendAsync(Address address, OutboxMessage message, CancellationToken cancel)
    {
        try
        {
            var line = new TranscriptLine(0, message.Key, FromBot: true, message.Text, time.GetUtcNow())
            {
                Card = message.Card,
                Replaces = message.Replaces,
                IsPage = message.IsPage,
            };
            await transcript.AppendAsync(address, line, cancel);
            bell.Ring();
            return new SendResult(DeliveryState.Sent);
        }
#pragma warning disable CA1031 // the border: whatever the store says, the line waits
        catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
        {
            TerminalLog.NotKept(logger, message.Key, wrong);
            return new SendResult(DeliveryState.Waiting, wrong.GetType().Name, Again);
        }
    }
}
