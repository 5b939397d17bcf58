using System.Collections.Concurrent;
using BotReport.Core.Talk;

namespace BotReport.Host.Pumps;

/// <summary>Tells a pump of this process that there is something to do, so that it does not wait for its interval.</summary>
internal sealed class PumpBell(TimeProvider time) : IInboxBell, IOutboxBell, IWorkBell, IEchoBell
{
    private readonly ConcurrentDictionary<string, Bell> _bells = new();

    /// <inheritdoc/>
    Task IInboxBell.Rung => Of(PumpName.Inbox).Rung;

    /// <inheritdoc/>
    Task IOutboxBell.Rung => Of(PumpName.Outbox).Rung;

    /// <inheritdoc/>
    void IInboxBell.Ring() => Wake(PumpName.Inbox);

    /// <inheritdoc/>
    void IOutboxBell.Ring() => Wake(PumpName.Outbox);

    /// <inheritdoc/>
    void IWorkBell.Ring() => Wake(PumpName.Work);

    /// <inheritdoc/>
    void IEchoBell.Ring() => Wake(PumpName.Echo);

    /// <inheritdoc/>
    void IInboxBell.Heard() => Of(PumpName.Inbox).Heard();

    /// <inheritdoc/>
    void IOutboxBell.Heard() => Of(PumpName.Outbox).Heard();

    /// <summary>Wakes the pump of that name. Ringing for a pump that is at work makes it look once more; ringing twice is ringing once.</summary>
    public void Wake(string pump) => Of(pump).Ring();

    /// <summary>Waits until the pump of that name is rung for, or for <paramref name="atMost"/>.</summary>
    public async Task WaitAsync(string pump, TimeSpan atMost, CancellationToken cancel)
    {
        var bell = Of(pump);
        await bell.Rung.WaitAsync(atMost, time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancel.ThrowIfCancellationRequested();
        bell.Heard();
    }

    private Bell Of(string pump) => _bells.GetOrAdd(pump, static _ => new());

    /// <remarks>One listens, many ring. Nobody who stops waiting takes a ring with him, and stopping costs nothing.</remarks>
    private sealed class Bell
    {
        private volatile TaskCompletionSource _rung = New();

        public Task Rung => _rung.Task;

        public void Ring() => _rung.TrySetResult();

        public void Heard()
        {
            if (_rung.Task.IsCompleted)
            {
                _rung = New();
            }
        }

        private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
