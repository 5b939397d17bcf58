using System.Diagnostics.Metrics;
using BotReport.Storage;
using BotReport.Storage.Examining;

namespace BotReport.Host.Telemetry;

/// <summary>How much waits to be sent, and for how long. An instrument is asked where nobody can wait for a store, so it is looked up beside.</summary>
internal sealed class OutboxGauge(IStoreExamination store, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private readonly Meter _meter = new("BotReport.Outbox");
    private WaitingSends? _waiting;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _meter.CreateObservableGauge("botreport.outbox.waiting", () => Known(w => w.Count), "{message}", "Messages due and not sent.");
        _meter.CreateObservableGauge(
            "botreport.outbox.oldest", () => Known(w => w.Oldest is { } oldest ? (clock.GetUtcNow() - oldest).TotalSeconds : 0), "s", "For how long the oldest of them is due.");
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        try
        {
            _waiting = await store.WaitingAsync(clock.GetUtcNow(), cancel);
        }
        catch (StoreUnavailableException)
        {
            _waiting = null; // a store that does not answer is said by the pumps; a stale number would say that all is well
        }
    }

    private IEnumerable<Measurement<T>> Known<T>(Func<WaitingSends, T> value)
        where T : struct => _waiting is { } waiting ? [new(value(waiting))] : [];
}
