using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Storage.Postgres;
using BotReport.Scheduling;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Scheduling;

/// <summary>The same clock, its alarms on a server.</summary>
public sealed class PostgresAlarmClockTests : AlarmClockContract, IAsyncLifetime
{
    private static readonly Alarm Prompt = new("支付研发", RunKind.Prompt, Start.AddSeconds(10));

    private string _server = "";
    private Func<ValueTask> _drop = () => ValueTask.CompletedTask;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => (_server, _drop) = await PostgresStores.NewEmptyDatabaseAsync();

    public ValueTask DisposeAsync() => _drop();

    [Fact]
    public async Task Of_two_instances_that_start_at_once_one_rings()
    {
        var time = new FakeTimeProvider(Start);
        var heard = new HeardAlarms(time);
        var clocks = await Task.WhenAll(QuartzHouse.StartAsync(time, heard, OnServer), QuartzHouse.StartAsync(time, heard, OnServer));
        await using var one = clocks[0];
        await using var two = clocks[1];
        await one.Alarms.SetAsync([Prompt, Last], Cancel);
        await two.Alarms.SetAsync([Prompt, Last], Cancel);

        await one.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(Prompt, await heard.NextAsync());
        await one.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(Last, await heard.NextAsync());
        Assert.False(heard.Any);
    }

    [Fact]
    public async Task An_alarm_that_one_set_is_rung_by_another_when_it_is_gone()
    {
        await using (var before = await StartAsync(Start))
        {
            await before.Alarms.SetAsync([Prompt], Cancel);
        }

        await using var after = await StartAsync(Start.AddHours(3));
        Assert.Equal(Prompt, await after.Heard.NextAsync());
    }

    [Fact]
    public async Task A_server_that_does_not_answer_leaves_the_host_running_without_alarms()
    {
        var time = new FakeTimeProvider(Start);
        await using var clock = await QuartzHouse.StartAsync(time, new HeardAlarms(time), o => o.Server = "Host=127.0.0.1;Port=1;Username=bot;Database=x");
        await clock.Alarms.SetAsync([Prompt], Cancel);

        Assert.False(((QuartzAlarmClock)clock.Alarms).IsRinging);
    }

    private protected override Task<AlarmClockAtWork> EmptyAsync() => StartAsync(Start);

    private void OnServer(SchedulingOptions options) => options.Server = _server;

    private Task<AlarmClockAtWork> StartAsync(DateTimeOffset at)
    {
        var time = new FakeTimeProvider(at);
        return QuartzHouse.StartAsync(time, new HeardAlarms(time), OnServer);
    }
}
