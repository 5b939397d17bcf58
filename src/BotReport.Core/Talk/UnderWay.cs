namespace BotReport.Core.Talk;

/// <summary>What a step has begun and not ended: several things go on side by side, and a slow one holds up itself only.</summary>
/// <typeparam name="T">What each of them is about.</typeparam>
/// <param name="most">At most so many at once.</param>
internal sealed class UnderWay<T>(int most)
{
    private readonly List<(T About, Task Task)> _tasks = [];

    /// <summary>How many more may be begun.</summary>
    public int Free => most - _tasks.Count;

    /// <summary>What those under way are about.</summary>
    public IEnumerable<T> About => _tasks.Select(t => t.About);

    /// <summary>Takes in what was begun.</summary>
    public void Add(T about, Task task) => _tasks.Add((about, task));

    /// <summary>Waits until one is over, or something new may be there. False when nothing is under way.</summary>
    /// <param name="more">Waits for something new.</param>
    /// <exception cref="Exception">One of them failed.</exception>
    public async Task<bool> OneOverAsync(Func<CancellationToken, Task> more, CancellationToken cancel)
    {
        if (_tasks.Count == 0)
        {
            return false;
        }

        if (_tasks.All(t => !t.Task.IsCompleted))
        {
            using var looked = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            await Task.WhenAny([.. _tasks.Select(t => t.Task), more(looked.Token)]);
            await looked.CancelAsync();
        }

        if (cancel.IsCancellationRequested)
        {
            await EndAsync(); // they end by the same token; none is left behind
            return true;
        }

        var over = _tasks.Where(t => t.Task.IsCompleted).Select(t => t.Task).ToList();
        _tasks.RemoveAll(t => over.Contains(t.Task));
        await Task.WhenAll(over);
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
