using System.Threading.Channels;
using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Scheduling;

/// <summary>Writes down what rang, and that none rang early.</summary>
internal sealed class HeardAlarms(TimeProvider time) : IAlarmed
{
    private readonly Channel<(Alarm Alarm, DateTimeOffset At)> _rung = Channel.CreateUnbounded<(Alarm, DateTimeOffset)>();

    /// <summary>Whether something rang that nobody waited for yet.</summary>
    public bool Any => _rung.Reader.TryPeek(out _);

    /// <summary>What is done when an alarm rings.</summary>
    public Func<Task>? Then { get; set; }

    public async Task RingAsync(Alarm alarm, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        try
        {
            await (Then?.Invoke() ?? Task.CompletedTask);
        }
        finally
        {
            _rung.Writer.TryWrite((alarm, now));
        }
    }

    /// <summary>The next alarm that rang, waiting at most ten seconds of the wall's clock for it.</summary>
    public async Task<Alarm> NextAsync()
    {
        var (alarm, at) = await _rung.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.True(at >= alarm.At, $"{alarm} rang early, at {at:O}");
        return alarm;
    }
}
