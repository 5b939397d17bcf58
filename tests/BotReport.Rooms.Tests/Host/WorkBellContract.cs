using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Host;

/// <summary>What every bell for the longer work promises.</summary>
public abstract class WorkBellContract
{
    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A bell, and a way to wait for its ring.</summary>
    private protected abstract (IWorkBell Bell, Func<Task> Heard) New();

    [Fact]
    public async Task A_ring_is_heard_once_also_by_whoever_listens_later()
    {
        var (bell, heard) = New();
        bell.Ring();
        bell.Ring(); // ringing twice is ringing once
        await heard().WaitAsync(TimeSpan.FromSeconds(10), Cancel);

        var next = heard();
        Assert.False(next.IsCompleted);
        bell.Ring();
        await next.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
    }
}
