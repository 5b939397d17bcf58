using System.Collections.Concurrent;
using System.Threading.Channels;
using BotReport.Core.Talk;

namespace BotReport.Host.Pumps;

/// <summary>Tells a pump of this process that there is something to do, so that it does not wait for its interval.</summary>
internal sealed class PumpBell(TimeProvider time) : IInboxBell, IOutboxBell
{
    private readonly ConcurrentDictionary<string, Channel<bool>> _rung = new();

    /// <inheritdoc/>
    public void Ring() => Wake(PumpName.Inbox);

    /// <inheritdoc/>
    Task IInboxBell.RungAsync(CancellationToken cancel) => RungAsync(PumpName.Inbox, cancel);

    /// <inheritdoc/>
    Task IOutboxBell.RungAsync(CancellationToken cancel) => RungAsync(PumpName.Outbox, cancel);

    /// <summary>Wakes the pump of that name. Ringing for a pump that is at work makes it look once more; ringing twice is ringing once.</summary>
    public void Wake(string pump) => Of(pump).Writer.TryWrite(true);

    /// <summary>Waits until the pump of that name is rung for, or for <paramref name="atMost"/>.</summary>
    public async Task WaitAsync(string pump, TimeSpan atMost, CancellationToken cancel)
    {
        var rung = Of(pump).Reader;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny(Task.Delay(atMost, time, over.Token), rung.WaitToReadAsync(over.Token).AsTask());
        await over.CancelAsync();
        cancel.ThrowIfCancellationRequested();
        rung.TryRead(out _);
    }

    private async Task RungAsync(string pump, CancellationToken cancel) => await Of(pump).Reader.ReadAsync(cancel);

    private Channel<bool> Of(string pump) => _rung.GetOrAdd(
        pump, static _ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));
}
