using System.Collections.Concurrent;

namespace BotReport.Channels.BotFramework.Sending;

/// <summary>Lets calls out no faster than the platform allows, in the order they ask.</summary>
/// <remarks>It counts what this process sends; the platform counts all, and says so with 429.</remarks>
internal sealed class SendingGate(SendingLimits limits, TimeProvider clock)
{
    /// <summary>Calls arrive a little later than they leave, some more than others.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SlidingWindow[]> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlidingWindow> _tenants = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _paused = new(StringComparer.Ordinal);
    private int _booked;

    /// <summary>Waits for its turn.</summary>
    /// <param name="conversation">The conversation, or what is to become one.</param>
    public Task WaitAsync(string tenant, string conversation, CancellationToken cancel)
    {
        TimeSpan wait;
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var at = Book(tenant, conversation, now);
            wait = at - now;
            if (++_booked % 1024 == 0)
            {
                ForgetIdle(now);
            }
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, clock, cancel) : Task.CompletedTask;
    }

    /// <summary>How long a conversation rests, because the platform asked for it; zero when it does not.</summary>
    public TimeSpan Rests(string conversation)
    {
        if (!_paused.TryGetValue(conversation, out var until))
        {
            return TimeSpan.Zero;
        }

        var left = until - clock.GetUtcNow();
        if (left <= TimeSpan.Zero)
        {
            _paused.TryRemove(new(conversation, until));
            return TimeSpan.Zero;
        }

        return left;
    }

    /// <summary>The platform asked to leave a conversation alone for so long.</summary>
    public void Rest(string conversation, TimeSpan time) => _paused[conversation] = clock.GetUtcNow() + time;

    private DateTimeOffset Book(string tenant, string conversation, DateTimeOffset now)
    {
        SlidingWindow[] windows = [TenantOf(tenant), .. ConversationOf(conversation)];
        var at = now;
        for (var earliest = at; ; at = earliest)
        {
            foreach (var window in windows)
            {
                earliest = window.Earliest(earliest);
            }

            if (earliest == at)
            {
                break;
            }
        }

        foreach (var window in windows)
        {
            window.Book(at, now);
        }

        return at;
    }

    private SlidingWindow TenantOf(string tenant)
    {
        if (!_tenants.TryGetValue(tenant, out var window))
        {
            _tenants[tenant] = window = Window(limits.TenantPerSecond, 1);
        }

        return window;
    }

    private SlidingWindow[] ConversationOf(string conversation)
    {
        if (!_conversations.TryGetValue(conversation, out var windows))
        {
            _conversations[conversation] = windows =
            [
                Window(limits.ConversationPerSecond, 1),
                Window(limits.ConversationPerTwoSeconds, 2),
                Window(limits.ConversationPerHalfMinute, 30),
                Window(limits.ConversationPerHour, 3600),
            ];
        }

        return windows;
    }

    private void ForgetIdle(DateTimeOffset now)
    {
        foreach (var idle in _conversations.Where(c => c.Value.All(w => w.IsIdle(now))).Select(c => c.Key).ToList())
        {
            _conversations.Remove(idle);
        }
    }

    private static SlidingWindow Window(int most, int seconds) => new(most, TimeSpan.FromSeconds(seconds) + Slack);
}
