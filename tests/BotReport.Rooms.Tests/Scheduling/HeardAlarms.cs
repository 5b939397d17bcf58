using System.Threading.Channels;
using BotReport.Core.Talk;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Scheduling;

/// <summary>Writes down what rang, and that none rang early.</summary>
internal sealed class HeardAlarms(FakeTimeProvider time) : IAlarmed
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

    /// <summary>The next alarm that rang.</summary>
    /// <remarks>
    /// The clock is moved on second by second meanwhile, three minutes at most: whoever read the time just before it was moved sets his
    /// timer from there, and would wait for ever on a clock that stands.
    /// </remarks>
    public async Task<Alarm> NextAsync()
    {
        var next = _rung.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask();
        for (var second = 0; !await RangAsync(next) && second < 180; second++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
        }

        var (alarm, at) = await next.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.True(at >= alarm.At, $"{alarm} rang early, at {at:O}");
        return alarm;
    }

    private static async Task<bool> RangAsync(Task next)
    {
        try
        {
            await next.WaitAsync(TimeSpan.FromMilliseconds(50));
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
