using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Host;

/// <summary>What every inbox bell promises.</summary>
public abstract class InboxBellContract
{
    /// <summary>A bell.</summary>
    private protected abstract IInboxBell New();

    [Fact]
    public void A_ring_is_there_until_it_is_heard_also_for_who_listens_later()
    {
        var bell = New();
        Assert.False(bell.Rung.IsCompleted);
        bell.Ring();
        bell.Ring(); // ringing twice is ringing once
        Assert.True(bell.Rung.IsCompletedSuccessfully);

        bell.Heard();
        var next = bell.Rung;
        Assert.False(next.IsCompleted);
        bell.Heard();
        bell.Ring();
        Assert.True(next.IsCompletedSuccessfully);
    }
}
