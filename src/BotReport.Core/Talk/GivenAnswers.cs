using System.Collections.Concurrent;

namespace BotReport.Core.Talk;

/// <summary>Answers that were given out on the line and are not yet written down as sent. All that come while one note is made go into the next, and no line waits for it.</summary>
/// <remarks>
/// What dies with the process before it is noted is sent when its row is held no longer: twice rather than never, as when a process dies between
/// an answer and its note however soon that is made. A note that fails is tried again, and nothing is sent meanwhile.
/// </remarks>
/// <param name="bell">For whoever notes them, and sends what nobody took.</param>
public sealed class GivenAnswers(IOutboxStore outbox, IOutboxBell bell, TimeProvider clock)
{
    private readonly ConcurrentQueue<string> _keys = new();

    /// <summary>For whoever sends.</summary>
    public IOutboxBell Bell => bell;

    /// <summary>These were given out.</summary>
    public void Add(IReadOnlyList<OutboxMessage> given)
    {
        foreach (var message in given)
        {
            _keys.Enqueue(message.Key);
        }

        if (given.Count > 0)
        {
            bell.Ring();
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
