namespace BotReport.Host.Clock;

/// <summary>A clock that starts at a given instant and runs on at the real one's speed (<c>--at</c>).</summary>
/// <remarks>
/// Timers belong to the clock: <see cref="Jump"/> brings their ends nearer, so that whoever waits on this clock (a pump, Quartz, a
/// delay) notices. Telling time to others, such as validating their tokens, never goes through it.
/// </remarks>
internal sealed class ShiftedTime(TimeProvider real, DateTimeOffset start) : TimeProvider
{
    private readonly TimeProvider _real = real;
    private readonly Lock _gate = new();
    private readonly HashSet<ShiftedTimer> _waiting = [];
    private TimeSpan _shift = start - real.GetUtcNow();
    private TimeSpan _jumped;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _real.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => _real.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return (_real.GetUtcNow() + _shift).ToUniversalTime();
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_gate)
        {
            return _real.GetTimestamp() + (long)(_jumped.TotalSeconds * _real.TimestampFrequency);
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ShiftedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock forward. What was due in between is due now.</summary>
    /// <param name="by">Not negative.</param>
    public void Jump(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        List<ShiftedTimer> waiting;
        lock (_gate)
        {
            _shift += by;
            _jumped += by;
            waiting = [.. _waiting];
        }

        foreach (var timer in waiting)
        {
            timer.Nearer(by);
        }
    }

    private void Waits(ShiftedTimer timer, bool waits)
    {
        lock (_gate)
        {
            _ = waits ? _waiting.Add(timer) : _waiting.Remove(timer);
        }
    }

    private sealed class ShiftedTimer : ITimer
    {
        private readonly Lock _gate = new();
        private readonly ShiftedTime _clock;
        private readonly TimerCallback _callback;
        private readonly object? _state;
        private readonly ITimer _timer;
        private DateTimeOffset? _due;
        private TimeSpan _period;

        public ShiftedTimer(ShiftedTime clock, TimerCallback callback, object? state)
        {
            (_clock, _callback, _state) = (clock, callback, state);
            _timer = clock._real.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_gate)
            {
                var never = dueTime == Timeout.InfiniteTimeSpan;
                (_due, _period) = (never ? null : _clock._real.GetUtcNow() + dueTime, period);
                _clock.Waits(this, !never);
                return _timer.Change(dueTime, period);
            }
        }

        public void Nearer(TimeSpan by)
        {
            lock (_gate)
            {
                if (_due is { } due)
                {
                    _due = due - by;
                    var left = due - by - _clock._real.GetUtcNow();
                    _timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, _period);
                }
            }
        }

        public void Dispose()
        {
            Forget();
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Forget();
            return _timer.DisposeAsync();
        }

        private void Ring()
        {
            lock (_gate)
            {
                if (_due is null)
                {
                    return; // a jump brought it forward while it was ringing already
                }

                var again = _period > TimeSpan.Zero;
                _due = again ? _clock._real.GetUtcNow() + _period : null;
                _clock.Waits(this, again);
            }

            _callback(_state);
        }

        private void Forget()
        {
            lock (_gate)
            {
                _due = null;
                _clock.Waits(this, waits: false);
            }
        }
    }
}
