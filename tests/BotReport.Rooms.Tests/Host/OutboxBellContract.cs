using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Host;

/// <summary>What every outbox bell promises.</summary>
public abstract class OutboxBellContract
{
    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A bell, and a way to ring it.</summary>
    private protected abstract (IOutboxBell Bell, Action Ring) New();

    [Fact]
    public async Task A_ring_is_heard_once_also_by_whoever_listens_later_and_not_by_who_gave_up()
    {
        var (bell, ring) = New();
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var gone = bell.RungAsync(impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        ring();
        ring();
        await bell.RungAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(10), Cancel);
        var next = bell.RungAsync(Cancel);
        Assert.False(next.IsCompleted);
        ring();
        await next.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
    }
}
