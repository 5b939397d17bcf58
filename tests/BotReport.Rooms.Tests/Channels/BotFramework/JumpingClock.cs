using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>A clock that jumps to the next timer when asked to, so that waiting costs nothing and takes as long as it would.</summary>
internal sealed class JumpingClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>Longer timers are limits, which nobody waits for while all goes well.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private readonly Dictionary<object, DateTimeOffset> _due = [];

    /// <summary>How many timers run that somebody waits for.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
            {
                return _due.Count;
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this);
        timer.Inner = base.CreateTimer(
            s =>
            {
                timer.Forget();
                callback(s);
            },
            state,
            Timeout.InfiniteTimeSpan,
            period);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Jumps to the timer that is due next.</summary>
    public void Jump()
    {
        DateTimeOffset next;
        lock (_gate)
        {
            if (_due.Count == 0)
            {
                return;
            }

            next = _due.Values.Min();
        }

        if (next > GetUtcNow())
        {
            SetUtcNow(next);
        }
    }

    private sealed class Timer(JumpingClock clock) : ITimer
    {
        public ITimer Inner { get; set; } = null!;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                if (dueTime == Timeout.InfiniteTimeSpan || dueTime >= Limit)
                {
                    clock._due.Remove(this);
                }
                else
                {
                    clock._due[this] = clock.GetUtcNow() + dueTime;
                }
            }

            return Inner.Change(dueTime, period);
        }

        public void Forget()
        {
            lock (clock._gate)
            {
                clock._due.Remove(this);
            }
        }

        public void Dispose()
        {
            Forget();
            Inner.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Forget();
            return Inner.DisposeAsync();
        }
    }
}
