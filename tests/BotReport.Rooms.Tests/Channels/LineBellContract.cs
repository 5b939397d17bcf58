using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Channels;

/// <summary>What everybody promises who shows conversations as they go on.</summary>
public abstract class LineBellContract
{
    private protected static readonly Address Here = new("webchat", "zhoumin");
    private protected static readonly Address There = new("webchat", "likai");

    /// <summary>A bell, and whether who shows a conversation was told of something since he was asked last.</summary>
    private protected abstract (ILineBell Bell, Func<Address, bool> Heard) New();

    [Fact]
    public void Who_shows_the_conversation_is_told_and_nobody_else()
    {
        var (bell, heard) = New();
        bell.Ring(Here.Sum);
        bell.Ring(Here.Sum); // ringing twice is ringing once

        Assert.Equal((true, false), (heard(Here), heard(There)));
        Assert.False(heard(Here));

        bell.Ring(new Address("webchat", "nobody").Sum);
        Assert.Equal((false, false), (heard(Here), heard(There)));
    }

    [Fact]
    public void When_nobody_knows_what_was_missed_all_are_told()
    {
        var (bell, heard) = New();
        bell.RingAll();

        Assert.Equal((true, true), (heard(Here), heard(There)));
    }
}
