using BotReport.Host.Clock;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class ShiftedTimeTests
{
    private static readonly DateTimeOffset Friday = new(2024, 11, 15, 15, 59, 50, TimeSpan.FromHours(8));

    private readonly FakeTimeProvider _real = new(new DateTimeOffset(2026, 5, 4, 3, 2, 1, TimeSpan.Zero));

    [Fact]
    public void It_starts_where_it_is_told_and_runs_on_with_the_real_clock()
    {
        var time = new ShiftedTime(_real, Friday);
        Assert.Equal(Friday, time.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, time.GetUtcNow().Offset);

        _real.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(Friday.AddSeconds(10), time.GetUtcNow());
    }

    [Fact]
    public void A_jump_is_seen_in_both_the_time_and_the_time_that_has_passed()
    {
        var time = new ShiftedTime(_real, Friday);
        var before = time.GetTimestamp();
        time.Jump(TimeSpan.FromHours(2));

        Assert.Equal(Friday.AddHours(2), time.GetUtcNow());
        Assert.Equal(TimeSpan.FromHours(2), time.GetElapsedTime(before));
    }

    [Fact]
    public void Who_waits_for_an_hour_is_woken_by_a_jump_of_an_hour_and_only_once()
    {
        var time = new ShiftedTime(_real, Friday);
        var rings = 0;
        using var timer = time.CreateTimer(_ => rings++, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);

        time.Jump(TimeSpan.FromMinutes(59));
        _real.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(0, rings);

        time.Jump(TimeSpan.FromMinutes(1));
        _real.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(1, rings);

        _real.Advance(TimeSpan.FromHours(3));
        Assert.Equal(1, rings);
    }

    [Fact]
    public void A_timer_that_repeats_goes_on_repeating_after_a_jump()
    {
        var time = new ShiftedTime(_real, Friday);
        var rings = 0;
        using var timer = time.CreateTimer(_ => rings++, null, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));

        time.Jump(TimeSpan.FromHours(1));
        _real.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(1, rings);

        _real.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(3, rings);
    }

    [Fact]
    public void Time_does_not_go_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShiftedTime(_real, Friday).Jump(TimeSpan.FromTicks(-1)));
}
