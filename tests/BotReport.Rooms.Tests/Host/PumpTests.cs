using System.Threading.Channels;
using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class PumpTests : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly WatchedTime _time = new();
    private readonly ScriptedStep _step = new();
    private readonly OtherStep _other = new();
    private IHost? _host;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync(Cancel);
            _host.Dispose();
        }
    }

    [Fact]
    public async Task It_turns_again_at_once_while_there_is_something()
    {
        _step.Say(true, true, false);
        await StartAsync();
        Assert.Equal(3, await _step.TurnsAsync(3));
    }

    [Fact]
    public async Task The_bell_wakes_it_without_waiting()
    {
        var host = await StartAsync();
        await _step.TurnsAsync(1);
        host.Services.GetRequiredService<PumpBell>().Wake("inbox");
        Assert.Equal(2, await _step.TurnsAsync(2)); // the clock has not moved
    }

    [Fact]
    public async Task A_bell_rung_during_a_turn_is_not_lost()
    {
        var host = await StartAsync(() =>
        {
            _step.During = () => _host!.Services.GetRequiredService<PumpBell>().Wake("inbox");
        });
        Assert.NotNull(host);
        Assert.True(await _step.TurnsAsync(4) >= 4);
        _step.During = null;
    }

    [Fact]
    public async Task Without_a_bell_it_looks_again_at_its_interval()
    {
        await StartAsync();
        await _step.TurnsAsync(1);
        Assert.Equal(Interval, await _time.NextTimerAsync());
        _time.Advance(Interval);
        Assert.Equal(2, await _step.TurnsAsync(2));
    }

    [Fact]
    public async Task It_goes_on_after_a_failure_and_pauses_longer_each_time()
    {
        _step.Fail(8);
        await StartAsync();
        for (var turn = 1; turn <= 8; turn++)
        {
            await _step.TurnsAsync(turn);
            var pause = await _time.NextTimerAsync();
            Assert.Equal(TimeSpan.FromSeconds(((int[])[1, 2, 4, 8, 16, 32, 60, 60])[turn - 1]), pause);
            _time.Advance(pause);
        }

        await _step.TurnsAsync(9);
        Assert.Equal(Interval, await _time.NextTimerAsync());
    }

    [Fact]
    public async Task What_it_did_wakes_the_pump_that_follows()
    {
        _step.Say(true, false);
        await StartAsync();
        Assert.True(await _other.TurnsAsync(2) >= 2);
    }

    [Fact]
    public async Task What_nobody_waits_for_rests_as_long_as_is_planned()
    {
        _step.Say(true, false);
        _step.During = () => _time.Advance(TimeSpan.FromSeconds(2));
        await StartAsync(rests: 4);
        Assert.Equal(TimeSpan.FromSeconds(8), await _time.NextTimerAsync());
        Assert.Equal(1, _step.Turns);
        _time.Advance(TimeSpan.FromSeconds(8));
        Assert.Equal(2, await _step.TurnsAsync(2));
    }

    [Fact]
    public async Task Stopping_lets_the_turn_finish()
    {
        var host = await StartAsync(() => _step.Hold = new TaskCompletionSource());
        await _step.StartedAsync();
        var stop = host.StopAsync(Cancel);
        Assert.False(_step.Cancelled);
        _step.Hold!.SetResult();
        await stop;
        Assert.Equal(1, await _step.TurnsAsync(1));
        Assert.False(_step.Cancelled);
    }

    [Fact]
    public async Task Stopping_ends_what_the_turns_began()
    {
        var host = await StartAsync();
        await _step.TurnsAsync(1);
        Assert.False(_step.Ended);
        await host.StopAsync(Cancel);
        Assert.True(_step.Ended);
        Assert.False(_step.Cancelled);
    }

    private async Task<IHost> StartAsync(Action? before = null, int rests = 0)
    {
        before?.Invoke();
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<TimeProvider>(_time).AddLogging();
        builder.Services.AddSingleton(_step).AddPump(new PumpPlan("inbox", typeof(ScriptedStep), Interval, ["outbox"]) { Rests = rests });
        builder.Services.AddSingleton(_other).AddPump<OtherStep>("outbox", Timeout.InfiniteTimeSpan);
        builder.Services.RunPumps();
        _host = builder.Build();
        await _host.StartAsync(Cancel);
        return _host;
    }

    /// <summary>A clock that tells for how long somebody begins to wait.</summary>
    private sealed class WatchedTime : FakeTimeProvider
    {
        private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();

        public async Task<TimeSpan> NextTimerAsync() => await _timers.Reader.ReadAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(10));

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime > TimeSpan.Zero)
            {
                _timers.Writer.TryWrite(dueTime);
            }

            return timer;
        }
    }

    private sealed class OtherStep : ScriptedStep;

    private class ScriptedStep : IStep
    {
        private readonly Channel<bool> _turned = Channel.CreateUnbounded<bool>();
        private readonly Queue<bool> _answers = [];
        private readonly TaskCompletionSource _started = new();
        private int _failures;
        private int _turns;

        public int Turns => Volatile.Read(ref _turns);

        public Action? During { get; set; }

        public TaskCompletionSource? Hold { get; set; }

        public bool Cancelled { get; private set; }

        public bool Ended { get; private set; }

        public void Say(params bool[] answers) => Array.ForEach(answers, _answers.Enqueue);

        public void Fail(int times) => _failures = times;

        public Task StartedAsync() => _started.Task.WaitAsync(TimeSpan.FromSeconds(10));

        public async Task<bool> RunOnceAsync(CancellationToken cancel)
        {
            _started.TrySetResult();
            During?.Invoke();
            await (Hold?.Task ?? Task.CompletedTask);
            Cancelled |= cancel.IsCancellationRequested;
            Interlocked.Increment(ref _turns);
            _turned.Writer.TryWrite(true);
            return _failures-- > 0 ? throw new InvalidOperationException("as planned") : _answers.TryDequeue(out var answer) && answer;
        }

        public Task EndAsync(CancellationToken cancel)
        {
            Cancelled |= cancel.IsCancellationRequested;
            Ended = true;
            return Task.CompletedTask;
        }

        public async Task MoreThanAsync(int turns)
        {
            while (Turns <= turns)
            {
                await _turned.Reader.ReadAsync(Cancel);
            }
        }

        public async Task<int> TurnsAsync(int atLeast)
        {
            await MoreThanAsync(atLeast - 1).WaitAsync(TimeSpan.FromSeconds(10));
            return Turns;
        }
    }
}
