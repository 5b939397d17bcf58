using System.Collections.Concurrent;

namespace BotReport.Core.Talk;

/// <summary>Accepts a message whose sender's platform holds the line for the answer, and waits for it a moment.</summary>
/// <remarks>The answer's rows are held for the line; who got them says so (<see cref="GivenAsync"/>), and what he does not take is sent as ever.</remarks>
public sealed class AnswerAtOnce(AcceptMessage accept, IOutboxStore outbox, GivenAnswers given, TimeProvider clock)
{
    /// <summary>How much longer than the wait rows are held, so that the line can still be answered with what came at its end.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(Address, string), TaskCompletionSource<IReadOnlyList<OutboxMessage>>> _waiting = new();

    /// <summary>Keeps the message and waits; null when it was delivered before or its turn takes longer than <paramref name="patience"/>.</summary>
    public async Task<IReadOnlyList<OutboxMessage>?> RunAsync(IncomingMessage message, TimeSpan patience, CancellationToken cancel)
    {
        var line = (message.From, message.ActivityId);
        var done = new TaskCompletionSource<IReadOnlyList<OutboxMessage>>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!_waiting.TryAdd(line, done))
        {
            await accept.RunAsync(message, cancel);
            return null;
        }

        // Counted from when it came, since when the platform waits.
        var answer = done.Task.WaitAsync(patience, clock, cancel);
        try
        {
            var accepted = await accept.RunAsync(message with { AnswerBy = clock.GetUtcNow() + patience + Grace }, cancel);
            return accepted.Duplicate ? null : await answer;
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            _waiting.TryRemove(line, out _);
            done.TrySetCanceled(CancellationToken.None); // a turn that is over just now sends what it says
        }
    }

    /// <summary>A turn is over: whoever waits for it hears what it said; when nobody does any more, it is sent.</summary>
    public Task TurnIsOverAsync(IncomingMessage message, IReadOnlyList<OutboxMessage> said, CancellationToken cancel) =>
        message.AnswerBy is null || (_waiting.TryGetValue((message.From, message.ActivityId), out var done) && done.TrySetResult(said))
            ? Task.CompletedTask
            : NotGivenAsync(said, cancel);

    /// <summary>What was given out on the line is not sent any more.</summary>
    public Task GivenAsync(IReadOnlyList<OutboxMessage> said, CancellationToken cancel) => given.AddAsync(said, cancel);

    /// <summary>What is not given out on the line is sent now.</summary>
    public async Task NotGivenAsync(IReadOnlyList<OutboxMessage> kept, CancellationToken cancel)
    {
        if (kept.Count > 0)
        {
            await outbox.LetGoAsync([.. kept.Select(m => m.Key)], cancel);
            given.Bell.Ring();
        }
    }
}
