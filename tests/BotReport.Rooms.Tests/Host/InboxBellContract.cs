using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Host;

/// <summary>What every inbox bell promises.</summary>
public abstract class InboxBellContract
{
    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A bell, and a way to wait for its ring.</summary>
    private protected abstract (IInboxBell Bell, Func<Task> Heard) New();

    [Fact]
    public async Task A_ring_is_heard_once_by_whoever_waits_for_it()
    {
        var (bell, _) = New();
        bell.Ring();
        bell.Ring();
        await bell.RungAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(10), Cancel);
        var next = bell.RungAsync(Cancel);
        Assert.False(next.IsCompleted);
        bell.Ring();
        await next.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
    }

    [Fact]
    public async Task A_ring_is_heard_also_by_whoever_listens_later()
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
