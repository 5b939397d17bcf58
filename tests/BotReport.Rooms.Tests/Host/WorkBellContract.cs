namespace BotReport.Rooms.Tests.Host;

/// <summary>What every bell for the longer work promises.</summary>
public abstract class WorkBellContract : RingContract;

/// <summary>What every bell for the answers to additions promises.</summary>
public abstract class EchoBellContract : RingContract;

/// <summary>What every bell promises that is only rung.</summary>
public abstract class RingContract
{
    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A bell, and a way to wait for its ring.</summary>
    private protected abstract (Action Ring, Func<Task> Heard) New();

    [Fact]
    public async Task A_ring_is_heard_once_also_by_whoever_listens_later()
    {
        var (ring, heard) = New();
        ring();
        ring(); // ringing twice is ringing once
        await heard().WaitAsync(TimeSpan.FromSeconds(10), Cancel);

        var next = heard();
        Assert.False(next.IsCompleted);
        ring();
        await next.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
    }
}
