namespace BotReport.Core.Talk;

/// <summary>What a step has begun and not ended: several things go on side by side, and a slow one holds up itself only.</summary>
/// <typeparam name="T">What each of them is about.</typeparam>
/// <param name="most">At most so many at once.</param>
/// <param name="lease">How long each of them was taken for.</param>
internal sealed class UnderWay<T>(int most, Lease lease, TimeProvider clock)
{
    private readonly List<(T About, Task Task)> _tasks = [];
    private List<T> _over = [];
    private long _held;

    /// <summary>How many more may be begun.</summary>
    public int Free => most - _tasks.Count;

    /// <summary>What those under way are about.</summary>
    public IEnumerable<T> About => _tasks.Select(t => t.About);

    /// <summary>What those are about that ended since this was asked.</summary>
    public IReadOnlyList<T> TakeOver() => Interlocked.Exchange(ref _over, []);

    /// <summary>Takes in what was begun.</summary>
    public void Add(T about, Task task)
    {
        _held = _tasks.Count == 0 ? clock.GetTimestamp() : _held;
        _tasks.Add((about, task));
    }

    /// <summary>Holds what is under way for another lease, when it is time for that.</summary>
    /// <param name="hold">Keeps these until then.</param>
    public async Task HoldAsync(Func<IReadOnlyList<T>, DateTimeOffset, Task> hold)
    {
        if (_tasks.Count > 0 && clock.GetElapsedTime(_held) >= lease.Renewal)
        {
            var now = clock.GetTimestamp();
            await hold([.. About], clock.GetUtcNow() + lease.Span);
            _held = now;
        }
    }

    /// <summary>Waits until one is over, something new may be there, or it is time to look or to hold them on. False when nothing is under way.</summary>
    /// <param name="more">Ends when there is something new; null: nobody says so.</param>
    /// <param name="atMost">How long nothing new is looked for.</param>
    /// <exception cref="Exception">One of them failed.</exception>
    public async Task<bool> OneOverAsync(Task? more, TimeSpan atMost, CancellationToken cancel)
    {
        if (_tasks.Count == 0)
        {
            return false;
        }

        if (_tasks.All(t => !t.Task.IsCompleted))
        {
            Task first = Task.WhenAny([.. _tasks.Select(t => t.Task), .. more is null ? (Task[])[] : [more]]);
            await first.WaitAsync(atMost < lease.Renewal ? atMost : lease.Renewal, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (cancel.IsCancellationRequested)
        {
            await EndAsync(); // they end by the same token; none is left behind
            return true;
        }

        var over = _tasks.Where(t => t.Task.IsCompleted).ToList();
        _tasks.RemoveAll(t => over.Exists(o => o.Task == t.Task));
        _over.AddRange(over.Select(t => t.About));
        await Task.WhenAll(over.Select(t => t.Task));
        return true;
    }

    /// <summary>Waits until all are over.</summary>
    public async Task EndAsync()
    {
        var all = _tasks.Select(t => t.Task).ToList();
        _tasks.Clear();
        await Task.WhenAll(all);
    }
}
