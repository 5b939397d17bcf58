using System.Diagnostics;
using System.Globalization;
using BotReport.Rooms.Tests.Crash.Checking;
using BotReport.Rooms.Tests.Crash.Run;
using BotReport.Rooms.Tests.Storage.Postgres;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>Two processes on one server: one stands still, one after the other is replaced, one dies with what it holds, the server goes away.</summary>
public sealed class TwoInstancesUnderFaultTests
{
    private const int Joins = 8;

    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Default = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Failover = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task One_that_stands_still_over_the_prompt_holds_nobody_up_and_does_nothing_twice_when_it_goes_on()
    {
        var checkIn = FaultRun.IsLong ? Default : Short;
        var still = TimeSpan.FromSeconds(FaultRun.IsLong ? 15 : 5);
        await using var run = await FaultRun.NewAsync(await PostgresCrashStore.NewAsync(checkIn), 0);
        await run.GreetAsync(TimeSpan.FromSeconds(8));
        var frozen = await run.StartReadyAsync();
        var other = await run.StartReadyAsync();
        run.People.Begin();
        await run.FreezeAsync(frozen, async () =>
        {
            await FaultRun.GoOnAsync(still);
            await run.UntilAsync("select kind from run where kind = 'Prompt'"); // the other rings, or finds it by itself
            await FaultRun.GoOnAsync(TimeSpan.FromSeconds(2));
        });
        await other.ReadyAsync();
        await run.CheckAsync($"standing still for {still.TotalSeconds} s");
    }

    [Fact]
    public async Task Replaced_one_after_the_other_under_load_they_lose_nothing()
    {
        await using var run = await FaultRun.NewAsync(await PostgresCrashStore.NewAsync(Short), 0);
        await run.GreetAsync(TimeSpan.FromSeconds(10));
        var standing = new Queue<Instance>([await run.StartReadyAsync()]);
        run.People.Begin();
        for (var join = 0; join < Joins; join++)
        {
            standing.Enqueue(await run.StartReadyAsync());
            await run.EndInOrderAsync(standing.Dequeue());
            await run.LookAsync();
        }

        await run.CheckAsync($"{Joins} rolling restarts");
    }

    [Fact]
    public Task What_one_held_when_it_died_the_other_has_done_within_fifteen_seconds() => Task.WhenAll(
        FailOverAsync("FindAsync.after:20"), // with a message it took
        FailOverAsync("ClaimAsync.after:12"), // with what it was to send
        FailOverAsync("CommitAsync(WorkDone).before:1"), // with a draft it made
        FailOverAsync("RingAsync.before:1")); // with an alarm that rings

    [Fact]
    public async Task The_server_goes_away_at_once_and_comes_back()
    {
        await using var server = await PostgresTestServer.OfItsOwnAsync();
        await using var run = await FaultRun.NewAsync(new PostgresCrashStore(server.ConnectionString("postgres"), Short), 0);
        await run.GreetAsync(TimeSpan.FromSeconds(10));
        await run.StartReadyAsync();
        await run.StartReadyAsync();
        run.People.Begin();
        await run.UntilAsync("select 1 where (select count(*) from inbox) > 60");
        await run.LookAsync();
        await server.CutAsync();
        var before = run.People.NotAcknowledged;
        await FaultRun.GoOnAsync(TimeSpan.FromSeconds(FaultRun.IsLong ? 10 : 4));
        await FaultRun.UntilAsync(() => Task.FromResult(run.People.NotAcknowledged > before)); // nothing is kept, so nothing is acknowledged
        await server.StartAgainAsync();
        await run.UntilAsync("select 1 where (select count(*) from inbox) > 100");
        await run.CheckAsync("the server cut off and back");
    }

    [Fact]
    public async Task A_messenger_slower_than_a_lease_is_told_everything_once()
    {
        await using var run = await FaultRun.NewAsync(await PostgresCrashStore.NewAsync(Short), 0);
        await run.GreetAsync(TimeSpan.FromSeconds(5));
        run.Messenger.Slowness = 5 * Short; // a lease is twice the check-in
        await run.StartReadyAsync();
        await run.StartReadyAsync();
        var person = run.Everybody.First(p => p.Part == Part.Tells);
        await run.People.SayAsync(person, "需求1评审已完成", Purpose.Entry);
        await run.People.GreetAsync();
        var history = await run.CheckAsync("a slow messenger");
        Assert.Equal(history.Store.Outbox.Count, history.Shown.Count);
    }

    /// <summary>A pair of which one dies; as it waits most of the time, several may be under way.</summary>
    private static async Task FailOverAsync(string place)
    {
        await using var run = await FaultRun.NewAsync(await PostgresCrashStore.NewAsync(Default), 0);
        var usual = await run.GreetAsync(TimeSpan.FromSeconds(20)); // what is promised is beside that
        var dying = run.Start(place);
        await dying.ReadyAsync(); // alone: it takes the alarm, which is due within half a minute
        var other = await run.StartReadyAsync();
        run.People.Begin();
        await run.DiesAsync(dying);
        var since = Stopwatch.StartNew();
        await run.People.EndAsync();
        await run.SettledAsync(Failover + usual - since.Elapsed);
        if (place.StartsWith("Ring", StringComparison.Ordinal))
        {
            await run.UntilAsync("select kind from run where kind = 'Prompt'", Failover + usual - since.Elapsed);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"fault run: failover of {place} in {since.Elapsed.TotalSeconds:0.0} s, where answers take {usual.TotalSeconds:0.0} s"));
        Assert.True(other.IsThere, other.Said);
        await run.CheckAsync($"failover of {place}");
    }
}
