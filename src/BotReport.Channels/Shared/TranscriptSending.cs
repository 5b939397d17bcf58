using BotReport.Core.Talk;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.Shared;

/// <summary>Sending for channels that have no server of their own: the conversation is a transcript in our store, and sending is appending to it.</summary>
internal static class TranscriptSending
{
    /// <summary>How long to wait before a line that could not be kept is tried again.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);

    extension(ITranscript transcript)
    {
        /// <summary>Appends the message under its key.</summary>
        /// <remarks>A line that could not be kept may be tried again without doubt: the transcript keeps one line a key.</remarks>
        public async Task<SendResult> SendAsync(
            Address address, OutboxMessage message, TimeProvider time, ILogger logger, CancellationToken cancel)
        {
            var line = new TranscriptLine(0, message.Key, FromBot: true, message.Text, time.GetUtcNow())
            {
                Card = message.Card,
                Replaces = message.Replaces,
            };
            try
            {
                await transcript.AppendAsync(address, line, cancel);
                return new SendResult(DeliveryState.Sent);
            }
#pragma warning disable CA1031 // the border: whatever the store says, the line waits
            catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
            {
                TranscriptLog.NotKept(logger, message.Key, address.Channel, wrong);
                return new SendResult(DeliveryState.Waiting, wrong.GetType().Name, Again);
            }
        }
    }
}
