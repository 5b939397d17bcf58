using System.Collections.Concurrent;

namespace BotReport.Core.Talk;

/// <summary>Answers that were given out on the line and are not yet written down as sent: one of those who come at once notes them for all, and the others go on.</summary>
/// <remarks>
/// What dies with the process before it is noted is sent when its row is held no longer: twice rather than never, as when a process dies between
/// an answer and its note however soon that is made. What could not be noted goes with the next note, be it a line's or of whoever sends.
/// </remarks>
/// <param name="bell">For whoever sends what nobody took, and notes what came too late for one note and too early for the next.</param>
public sealed class GivenAnswers(IOutboxStore outbox, IOutboxBell bell, TimeProvider clock)
{
    private readonly ConcurrentQueue<string> _keys = new();
    private int _noting;

    /// <summary>For whoever sends.</summary>
    public IOutboxBell Bell => bell;

    /// <summary>These were given out. Ends when they are noted, or when somebody is at it who sees to them.</summary>
    public async Task AddAsync(IReadOnlyList<OutboxMessage> given, CancellationToken cancel)
    {
        foreach (var message in given)
        {
            _keys.Enqueue(message.Key);
        }

        if (given.Count == 0 || Interlocked.Exchange(ref _noting, 1) != 0)
        {
            return;
        }

        try
        {
            await NoteAsync(cancel);
        }
        finally
        {
            Interlocked.Exchange(ref _noting, 0);
            if (!_keys.IsEmpty)
            {
                bell.Ring();
            }
        }
    }

    /// <summary>Writes down those that are there now.</summary>
    public async Task NoteAsync(CancellationToken cancel)
    {
        List<string> keys = [];
        for (var left = _keys.Count; left > 0 && _keys.TryDequeue(out var key); left--)
        {
            keys.Add(key);
        }

        if (keys.Count == 0)
        {
            return;
        }

        try
        {
            await outbox.AnsweredAsync(keys, clock.GetUtcNow(), cancel);
        }
        catch
        {
            keys.ForEach(_keys.Enqueue);
            throw;
        }
    }
}
