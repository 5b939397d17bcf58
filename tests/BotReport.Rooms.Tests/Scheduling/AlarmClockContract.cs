using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Scheduling;

/// <summary>What every alarm clock promises, whatever rings in it.</summary>
public abstract class AlarmClockContract
{
    /// <summary>The clock's start: the seed's Friday, ten seconds before the prompt.</summary>
    protected static readonly DateTimeOffset Start = new(2024, 11, 15, 15, 59, 50, TimeSpan.FromHours(8));

    /// <summary>Set behind the others and waited for, so that a ring too many would have been heard before it.</summary>
    protected static Alarm Last { get; } = new("最后", RunKind.Close, Start.AddHours(20));

    private const string Team = "支付研发";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An alarm clock with nothing set, whose time starts at <see cref="Start"/>.</summary>
    private protected abstract Task<AlarmClockAtWork> EmptyAsync();

    [Fact]
    public async Task An_alarm_rings_at_its_instant_once()
    {
        await using var clock = await EmptyAsync();
        var alarm = new Alarm(Team, RunKind.Prompt, Start.AddSeconds(10));
        await clock.Alarms.SetAsync([alarm, Last], Cancel);

        await clock.PassAsync(TimeSpan.FromSeconds(9));
        await clock.PassAsync(TimeSpan.FromSeconds(2));
        Assert.Equal(alarm, await clock.Heard.NextAsync());
        await clock.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(Last, await clock.Heard.NextAsync());
    }

    [Fact]
    public async Task Setting_an_alarm_again_leaves_it_alone()
    {
        await using var clock = await EmptyAsync();
        var alarm = new Alarm(Team, RunKind.Prompt, Start.AddSeconds(10));
        await clock.Alarms.SetAsync([alarm, Last], Cancel);
        await clock.Alarms.SetAsync([alarm with { At = alarm.At.ToUniversalTime() }, Last], Cancel);

        await clock.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(alarm, await clock.Heard.NextAsync());
        await clock.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(Last, await clock.Heard.NextAsync());
    }

    [Fact]
    public async Task A_moved_alarm_rings_at_the_new_instant_only()
    {
        await using var clock = await EmptyAsync();
        var alarm = new Alarm(Team, RunKind.Prompt, Start.AddSeconds(10));
        var later = alarm with { At = Start.AddMinutes(30) };
        await clock.Alarms.SetAsync([alarm, Last], Cancel);
        await clock.Alarms.SetAsync([later, Last], Cancel);

        await clock.PassAsync(TimeSpan.FromMinutes(31));
        Assert.Equal(later, await clock.Heard.NextAsync());
        await clock.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(Last, await clock.Heard.NextAsync());
    }

    [Fact]
    public async Task An_alarm_no_longer_named_does_not_ring()
    {
        await using var clock = await EmptyAsync();
        var prompt = new Alarm(Team, RunKind.Prompt, Start.AddSeconds(10));
        var reminder = new Alarm(Team, RunKind.Reminder, Start.AddSeconds(20));
        await clock.Alarms.SetAsync([prompt, reminder], Cancel);
        await clock.Alarms.SetAsync([reminder], Cancel);

        await clock.PassAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(reminder, await clock.Heard.NextAsync());
    }

    [Fact]
    public async Task Teams_and_kinds_ring_apart()
    {
        await using var clock = await EmptyAsync();
        Alarm[] alarms =
        [
            new(Team, RunKind.Prompt, Start.AddSeconds(10)),
            new(Team, RunKind.Due, Start.AddSeconds(10)),
            new("a/b.c 'x' ☕", RunKind.Prompt, Start.AddSeconds(10)),
        ];
        await clock.Alarms.SetAsync(alarms, Cancel);

        await clock.PassAsync(TimeSpan.FromSeconds(11));
        Alarm[] heard = [await clock.Heard.NextAsync(), await clock.Heard.NextAsync(), await clock.Heard.NextAsync()];
        Assert.Equal(alarms.ToHashSet(), heard.ToHashSet());
    }

    [Fact]
    public async Task An_alarm_of_the_past_rings_at_once()
    {
        await using var clock = await EmptyAsync();
        var missed = new Alarm(Team, RunKind.Prompt, Start.AddDays(-2));
        await clock.Alarms.SetAsync([missed, Last], Cancel);
        Assert.Equal(missed, await clock.Heard.NextAsync());
    }

    [Fact]
    public async Task The_next_alarm_may_be_set_while_one_rings()
    {
        await using var clock = await EmptyAsync();
        var first = new Alarm(Team, RunKind.Prompt, Start.AddSeconds(10));
        var second = first with { At = Start.AddDays(7) };
        clock.Heard.Then = () => clock.Alarms.SetAsync([second], Cancel);
        await clock.Alarms.SetAsync([first], Cancel);

        await clock.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(first, await clock.Heard.NextAsync());
        clock.Heard.Then = null;
        await clock.PassAsync(TimeSpan.FromDays(7));
        Assert.Equal(second, await clock.Heard.NextAsync());
    }

    [Fact]
    public async Task An_alarm_that_fails_does_not_stop_the_others()
    {
        await using var clock = await EmptyAsync();
        var bad = new Alarm(Team, RunKind.Prompt, Start.AddSeconds(10));
        var good = new Alarm("结算研发", RunKind.Prompt, Start.AddSeconds(20));
        clock.Heard.Then = () => throw new InvalidOperationException("the team is broken");
        await clock.Alarms.SetAsync([bad, good], Cancel);

        await clock.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(bad, await clock.Heard.NextAsync());
        await clock.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(good, await clock.Heard.NextAsync());
    }
}
