using System.Threading.Channels;

namespace BotReport.Channels.Terminal;

/// <summary>Tells the open terminal of this process that the bot said something.</summary>
public sealed class TerminalBell
{
    private readonly Channel<bool> _rung =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something was said. Ringing twice before anyone looked is ringing once.</summary>
    public void Ring() => _rung.Writer.TryWrite(true);

    /// <summary>Waits until something is said; at once when it was said since the last wait.</summary>
    public async Task WaitAsync(CancellationToken cancel) => await _rung.Reader.ReadAsync(cancel);
}
