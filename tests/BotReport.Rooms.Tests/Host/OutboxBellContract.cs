using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Host;

/// <summary>What every outbox bell promises.</summary>
public abstract class OutboxBellContract
{
    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A bell.</summary>
    private protected abstract IOutboxBell New();

    [Fact]
    public async Task A_ring_is_there_until_it_is_heard_and_not_taken_by_who_gave_up()
    {
        var bell = New();
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var gone = bell.Rung.WaitAsync(impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        bell.Ring();
        bell.Ring();
        Assert.True(bell.Rung.IsCompletedSuccessfully);
        bell.Heard();
        var next = bell.Rung;
        Assert.False(next.IsCompleted);
        bell.Ring();
        Assert.True(next.IsCompletedSuccessfully);
    }
}
