using System.Diagnostics;
using System.Globalization;
using BotReport.Rooms.Tests.Crash.Checking;

namespace BotReport.Rooms.Tests.Crash.Run;

/// <summary>
/// A store, a messenger, people who write and processes that come and go, on one clock; whatever is done to them, the history at its end is
/// held against what the bot promises.
/// </summary>
internal sealed class FaultRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly DateTimeOffset Four = new(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8));

    /// <summary>What waits, for whoever waited in vain.</summary>
    private const string Waits =
        """
        select 'message ' || cast(id as text) || ' tried ' || cast(attempts as text) || ' until ' || coalesce(leased_until, '') || ' ' || coalesce(reason, '') from inbox where state = 'waiting'
        union all select 'work ' || id || ' until ' || coalesce(leased_until, '') from work where done = 0
        union all select 'echo ' || person || ' ' || echo_at from chat where echo_at is not null
        union all select key || ' tried ' || cast(attempts as text) || ' from ' || not_before || ' until ' || coalesce(leased_until, '') || ' again ' || coalesce(retry_at, '') from outbox where state = 'Waiting'
        limit 40
        """;

    private readonly List<Instance> _all = [];
    private readonly List<Stop> _stops = [];
    private readonly List<AtWork> _up = [];
    private readonly List<EntryLine> _seen = [];
    private readonly Houses _houses;
    private volatile Instance[] _living = [];
    private DateTimeOffset? _first;

    private FaultRun(CrashStore store, Houses houses, BotClock clock, Messenger messenger)
    {
        (Store, _houses, Clock, Messenger) = (store, houses, clock, messenger);
        People = new(houses.People, messenger, clock, () => [.. _living.Where(i => i.IsThere)]);
    }

    public CrashStore Store { get; }

    public BotClock Clock { get; }

    public Messenger Messenger { get; }

    public Talkers People { get; }

    /// <summary>How many random kills: those of the short form, or <c>BOTREPORT_FAULT_RUNS</c>.</summary>
    public static int Kills(int few) =>
        int.TryParse(Environment.GetEnvironmentVariable("BOTREPORT_FAULT_RUNS"), CultureInfo.InvariantCulture, out var many) ? Math.Max(many, few) : few;

    /// <summary>Whether the long form was asked for.</summary>
    public static bool IsLong => Kills(0) > 0;

    /// <summary>The people of all teams.</summary>
    public IReadOnlyList<Writer> Everybody => _houses.People;

    /// <summary>Settings beside the store's and the teams'.</summary>
    public Dictionary<string, string?> Settings { get; } = new()
    {
        ["Talk__Quiet"] = "00:00:00", // every message is answered at once
        ["Channels__BotFramework__Limits__TenantPerSecond"] = "1000",
        ["Channels__BotFramework__Limits__ConversationPerSecond"] = "100",
        ["Channels__BotFramework__Limits__ConversationPerTwoSeconds"] = "200",
        ["Channels__BotFramework__Limits__ConversationPerHalfMinute"] = "3000",
        ["DOTNET_TieredPGO"] = "0", // whoever lives two seconds learns nothing of itself
    };

    /// <summary>A run of a Friday that begins at three, for teams that are asked so many minutes past four.</summary>
    public static async Task<FaultRun> NewAsync(CrashStore store, params int[] minutes)
    {
        var clock = new BotClock(Four.AddHours(-1));
        return new(store, new Houses([.. minutes.Select(m => Four.AddMinutes(m))]), clock, await Messenger.StartAsync(clock));
    }

    /// <summary>When a team is asked.</summary>
    public DateTimeOffset PromptOf(int team) => _houses.PromptOf(team);

    /// <summary>Starts a process; it does not listen yet.</summary>
    /// <param name="fault">Where it is to die; null: nowhere.</param>
    public Instance Start(string? fault = null)
    {
        var instance = Instance.Start(Store, Clock, new Dictionary<string, string?>([.. Settings, .. _houses.Settings, new("BOTREPORT_FAULT", fault)]));
        _first ??= Clock.Now;
        _all.Add(instance);
        _living = [.. _living, instance];
        return instance;
    }

    /// <summary>Starts one and waits until every part of it is at work.</summary>
    public async Task<Instance> StartReadyAsync()
    {
        var instance = Start();
        await instance.ReadyAsync();
        return instance;
    }

    /// <summary>
    /// Everybody says a first word to a process of its own and has his answer: from then on the bot knows where he is. Then the clock is turned to
    /// shortly before the first prompt: however long it took, nobody was due meanwhile.
    /// </summary>
    /// <returns>How long it took until all had their answers, which is what that takes here when nothing is wrong.</returns>
    public async Task<TimeSpan> GreetAsync(TimeSpan before = default)
    {
        var first = await StartReadyAsync();
        var since = Stopwatch.StartNew();
        await People.GreetAsync();
        await SettledAsync();
        var took = since.Elapsed;
        await EndInOrderAsync(first);
        Clock.TurnTo(PromptOf(0) - before);
        return took;
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync(Instance instance)
    {
        var at = Clock.Run;
        await instance.KillAsync();
        Gone(instance, new(at, Clock.Run));
    }

    /// <summary>Waits until it dies at its place.</summary>
    public async Task DiesAsync(Instance instance)
    {
        Assert.Equal(BotProcess.Killed, await instance.EndAsync());
        Gone(instance, new(Clock.Run, Clock.Run));
    }

    /// <summary>It stands still while something is done, and goes on.</summary>
    public async Task FreezeAsync(Instance instance, Func<Task> meanwhile)
    {
        var at = Clock.Run;
        await instance.FreezeAsync();
        await meanwhile();
        await instance.GoOnAsync();
        _stops.Add(new(at, Clock.Run));
    }

    /// <summary>Ends one as an operator does, under load.</summary>
    public async Task EndInOrderAsync(Instance instance)
    {
        await instance.Listening; // before, nobody listens to signals either
        var up = instance.Up;
        var code = await instance.EndInOrderAsync();
        Assert.True(code == 0, instance.Said);
        _up.AddRange(up is null ? [] : [up]);
        _living = [.. _living.Where(i => i != instance)];
    }

    /// <summary>Looks at the entries, to know them again.</summary>
    public async Task LookAsync() => _seen.AddRange(await Store.EntriesAsync());

    /// <summary>Waits for the prompts that fell due, whether they were sent or skipped.</summary>
    public async Task PromptsRanAsync()
    {
        foreach (var due in Due.Select(d => (d.Team, d.Week)).Distinct())
        {
            await UntilAsync($"select kind from run where team = '{due.Team}' and week = '{due.Week}' and kind = 'Prompt'");
        }
    }

    /// <summary>Waits until nothing waits any more: no message, no echo, no work, nothing to be sent.</summary>
    public Task SettledAsync(TimeSpan? patience = null) => UntilAsync(
        """
        select 'done'
        where not exists (select 1 from inbox where state = 'waiting')
          and not exists (select 1 from work where done = 0)
          and not exists (select 1 from chat where echo_at is not null)
          and not exists (select 1 from outbox where state = 'Waiting')
        """,
        patience);

    /// <summary>Waits until a query on the store finds something.</summary>
    public async Task UntilAsync(string sql, TimeSpan? patience = null)
    {
        if (!await ComesAsync(async () => (await Store.QueryAsync<string>(sql)).Count > 0, patience ?? Patience))
        {
            var waits = await Store.QueryAsync(Waits);
            Assert.Fail($"Not after {patience ?? Patience}: {sql}\n{string.Join('\n', waits.Concat(_living.Select(i => i.Said[..Math.Min(i.Said.Length, 4000)])))}");
        }
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds) => Assert.True(await ComesAsync(holds, Patience), $"not after {Patience}");

    /// <summary>Lets the run go on for a time.</summary>
    public static async Task GoOnAsync(TimeSpan time)
    {
        if (time > TimeSpan.Zero)
        {
            using var over = new PeriodicTimer(time);
            await over.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until nothing waits any more, and holds the history against what is promised.</summary>
    /// <param name="name">What the run is called where its figures are printed.</param>
    public async Task<History> CheckAsync(string name)
    {
        await People.EndAsync();
        var due = Due;
        await PromptsRanAsync();
        await SettledAsync();
        foreach (var instance in _living)
        {
            await EndInOrderAsync(instance);
        }

        var history = new History
        {
            Acknowledged = People.Acknowledged,
            Shown = Messenger.Shown,
            Due = due,
            Stops = _stops,
            Up = _up,
            Seen = _seen,
            Store = await Store.LinesAsync(),
        };
        var violations = HistoryChecker.Violations(history);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"fault run {name}: {history.Acknowledged.Count} activities acknowledged, {history.Due.Count} prompts due, {_stops.Count} stops, "
            + $"{violations.Count} violations, longest recovery {HistoryChecker.LongestRecovery(history).TotalSeconds:0.0} s, {Clock.Run.TotalSeconds:0} s in all"));
        Assert.True(violations.Count == 0, string.Join('\n', violations));
        return history;
    }

    public async ValueTask DisposeAsync()
    {
        await People.DisposeAsync();
        _all.ForEach(i => i.Dispose());
        await Messenger.DisposeAsync();
        Store.Dispose();
    }

    /// <summary>Who was to be asked so far.</summary>
    private IReadOnlyList<DuePrompt> Due => _houses.Due(_first!.Value, Clock.Now.AddSeconds(-1));

    private static async Task<bool> ComesAsync(Func<Task<bool>> holds, TimeSpan patience)
    {
        using var tick = new PeriodicTimer(Step);
        var since = Stopwatch.StartNew();
        while (!await holds())
        {
            if (since.Elapsed > patience)
            {
                return false;
            }

            await tick.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        return true;
    }

    private void Gone(Instance instance, Stop stop)
    {
        _up.AddRange(instance.Up is { } up ? [up] : []);
        _stops.Add(stop);
        _living = [.. _living.Where(i => i != instance)];
    }
}
