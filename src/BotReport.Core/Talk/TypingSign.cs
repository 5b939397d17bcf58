namespace BotReport.Core.Talk;

/// <summary>Shows who waits that the bot is at work.</summary>
public sealed class TypingSign(IEnumerable<IChannel> channels)
{
    /// <summary>Shows it in a conversation whose messenger can; nothing depends on it.</summary>
    public async Task ShowAsync(Address? address, CancellationToken cancel)
    {
        if (address is not null && channels.FirstOrDefault(c => c.Name == address.Channel) is { } channel)
        {
            try
            {
                await channel.TypingAsync(address, cancel);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The work goes on: whoever does not see the sign sees the answer.
            }
        }
    }
}
