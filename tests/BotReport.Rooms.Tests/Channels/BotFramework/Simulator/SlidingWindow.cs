namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Counts what happened within the last so many seconds.</summary>
/// <remarks>The window is open at its old end: something exactly one length ago has left it. Times must not run backwards.</remarks>
internal sealed class SlidingWindow(TimeSpan length)
{
    private readonly Queue<DateTimeOffset> _asked = [];
    private readonly Queue<DateTimeOffset> _taken = [];

    /// <summary>The most requests that ever lay in one window, refused ones too.</summary>
    public int Highest { get; private set; }

    /// <summary>A request came.</summary>
    public void Ask(DateTimeOffset now)
    {
        Leave(_asked, now);
        _asked.Enqueue(now);
        Highest = Math.Max(Highest, _asked.Count);
    }

    /// <summary>How long until there is room; zero when there is.</summary>
    public TimeSpan Wait(int limit, DateTimeOffset now)
    {
        Leave(_taken, now);
        return _taken.Count < limit ? TimeSpan.Zero : _taken.ElementAt(_taken.Count - limit) + length - now;
    }

    /// <summary>The request was taken; a refused one does not keep others out.</summary>
    public void Take(DateTimeOffset now) => _taken.Enqueue(now);

    private void Leave(Queue<DateTimeOffset> times, DateTimeOffset now)
    {
        while (times.TryPeek(out var oldest) && oldest <= now - length)
        {
            times.Dequeue();
        }
    }
}
