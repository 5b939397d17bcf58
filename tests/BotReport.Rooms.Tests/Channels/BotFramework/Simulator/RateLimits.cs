namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What a limit counts.</summary>
internal enum LimitScope
{
    /// <summary>Sending, replacing, deleting and making, per conversation or thread.</summary>
    Write,

    /// <summary>Reading members and channels, per conversation or team.</summary>
    Read,

    /// <summary>Everything, per tenant.</summary>
    Tenant,
}

/// <summary>So many requests within so long.</summary>
internal sealed record RateLimit(LimitScope Scope, int Count, TimeSpan Within)
{
    public RateLimit(LimitScope scope, int count, int seconds)
        : this(scope, count, TimeSpan.FromSeconds(seconds))
    {
    }
}

/// <summary>The limits of Teams as sliding windows, and how near a bot came to them.</summary>
/// <remarks>
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit counts sending and making apart, and says nothing of replacing and
/// deleting; here all that writes counts together, which is the stricter reading.
/// </remarks>
internal sealed class RateLimits
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(RateLimit Limit, string Key), SlidingWindow> _windows = [];

    /// <summary>The published numbers.</summary>
    public static IReadOnlyList<RateLimit> Documented { get; } =
    [
        new(LimitScope.Write, 7, 1), new(LimitScope.Write, 8, 2), new(LimitScope.Write, 60, 30), new(LimitScope.Write, 1800, 3600),
        new(LimitScope.Read, 14, 1), new(LimitScope.Read, 16, 2), new(LimitScope.Read, 120, 30), new(LimitScope.Read, 3600, 3600),
        new(LimitScope.Tenant, 30, 1),
    ];

    /// <summary>The numbers that count here.</summary>
    public IReadOnlyList<RateLimit> Limits { get; init; } = Documented;

    /// <summary>False only counts and refuses nobody.</summary>
    public bool Enforced { get; set; } = true;

    /// <summary>The most requests that ever lay in a window, over all conversations or tenants.</summary>
    public IReadOnlyDictionary<RateLimit, int> HighestSeen
    {
        get
        {
            lock (_gate)
            {
                return Limits.ToDictionary(l => l, l => _windows.Where(w => w.Key.Limit == l).Select(w => w.Value.Highest).DefaultIfEmpty().Max());
            }
        }
    }

    /// <summary>The limits that a bot did not keep, refused or not.</summary>
    public IReadOnlyList<RateLimit> Exceeded => [.. HighestSeen.Where(seen => seen.Value > seen.Key.Count).Select(seen => seen.Key)];

    /// <summary>Counts a request, and says how long it has to wait; zero takes it.</summary>
    /// <param name="keys">Whose windows it falls into.</param>
    public TimeSpan Ask(IReadOnlyCollection<(LimitScope Scope, string Key)> keys, DateTimeOffset now)
    {
        lock (_gate)
        {
            (RateLimit Limit, SlidingWindow Window)[] windows =
                [.. from limit in Limits from key in keys where key.Scope == limit.Scope select (limit, Window(limit, key.Key))];
            Array.ForEach(windows, w => w.Window.Ask(now));
            var wait = Enforced ? windows.Select(w => w.Window.Wait(w.Limit.Count, now)).DefaultIfEmpty().Max() : TimeSpan.Zero;
            if (wait == TimeSpan.Zero)
            {
                Array.ForEach(windows, w => w.Window.Take(now));
            }

            return wait;
        }
    }

    private SlidingWindow Window(RateLimit limit, string key) =>
        _windows.TryGetValue((limit, key), out var window) ? window : _windows[(limit, key)] = new(limit.Within);
}
