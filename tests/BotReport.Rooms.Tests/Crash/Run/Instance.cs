using System.Net;
using BotReport.Rooms.Tests.Crash.Checking;

namespace BotReport.Rooms.Tests.Crash.Run;

/// <summary>One serving process of a run.</summary>
internal sealed class Instance : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly BotProcess _process;
    private readonly BotClock _clock;
    private DateTimeOffset? _up;

    private Instance(BotProcess process, BotClock clock)
    {
        (_process, _clock) = (process, clock);
        Listening = ListenAsync();
    }

    /// <summary>Where it listens; null before and when it ended before.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Ends when it listens, or has ended.</summary>
    public Task Listening { get; }

    /// <summary>Whether it can be spoken to.</summary>
    public bool IsThere => Address is not null && !_process.HasEnded;

    /// <summary>Whether it is gone.</summary>
    public bool HasEnded => _process.HasEnded;

    /// <summary>What it wrote.</summary>
    public string Said => _process.Said;

    /// <summary>Starts one; it does not listen yet.</summary>
    public static Instance Start(CrashStore store, BotClock clock, IReadOnlyDictionary<string, string?> settings) =>
        new(BotProcess.StartWith(store, settings, "serve", "--urls", "http://127.0.0.1:0", "--at", clock.At), clock);

    /// <summary>When it was at work so far.</summary>
    public AtWork? Up => _up is { } from ? new(from, _clock.Now) : null;

    /// <summary>kill -9.</summary>
    public Task KillAsync() => _process.KillAsync();

    /// <summary>Stops it where it is; it holds what it holds.</summary>
    public Task FreezeAsync() => _process.SignalAsync("STOP");

    /// <summary>Lets it go on.</summary>
    public Task GoOnAsync() => _process.SignalAsync("CONT");

    /// <summary>Asks it to end, and waits; 0 when it ended in good order.</summary>
    public async Task<int> EndInOrderAsync()
    {
        await _process.SignalAsync("TERM");
        return await _process.EndAsync();
    }

    /// <summary>Waits for its end.</summary>
    public Task<int> EndAsync() => _process.EndAsync();

    /// <summary>Waits until it says that every part is at work.</summary>
    public async Task ReadyAsync()
    {
        await Listening;
        Assert.True(Address is not null, Said);
        using var http = new HttpClient { BaseAddress = Address };
        using var tick = new PeriodicTimer(Step);
        using var late = new CancellationTokenSource(Patience);
        for (var ready = false; !ready; await tick.WaitForNextTickAsync(late.Token))
        {
            ready = await StatusAsync(http) == HttpStatusCode.OK;
        }
    }

    /// <summary>How it says it is: 200 when every part is at work.</summary>
    public static async Task<HttpStatusCode> StatusAsync(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("healthz/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    public void Dispose() => _process.Dispose();

    private async Task ListenAsync()
    {
        if (await _process.TryHearAsync("Now listening on: ") is { } line)
        {
            _up = _clock.Now;
            Address = new Uri(line.Split("on: ")[^1].Trim());
        }
    }
}
