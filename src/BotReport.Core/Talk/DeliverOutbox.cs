using System.Collections.Concurrent;

namespace BotReport.Core.Talk;

/// <summary>Sends what waits to be sent, many at a time: a platform that lets one call wait holds up its own reader only.</summary>
/// <param name="reach">Where a message goes.</param>
/// <param name="given">What need not be sent any more; its bell is rung when there is something new.</param>
public sealed class DeliverOutbox(IOutboxStore outbox, Reach reach, GivenAnswers given, Lease lease, TimeProvider clock) : IStep
{
    private const int AtOnce = 32;

    /// <summary>With the waits between them, about four hours.</summary>
    private const int MostAttempts = 30;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly UnderWay<long> _underWay = new(AtOnce, lease, clock);

    /// <summary>How sends ended that the store could not be told of: when it can be, it is told, and nothing is sent again.</summary>
    private readonly ConcurrentDictionary<long, SendResult> _untold = new();

    /// <inheritdoc/>
    /// <remarks>Of those who wait for each other only the first is ever claimed.</remarks>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        given.Bell.Heard();
        await given.NoteAsync(cancel);
        await _underWay.HoldAsync((ids, until) => outbox.HoldAsync(ids, until, cancel));
        var claimed = _underWay.Free == 0 ? [] : await outbox.ClaimAsync(clock.GetUtcNow(), lease.Span, _underWay.Free, cancel);
        foreach (var message in claimed)
        {
            // One whose lease ended all the same, say while this process stood still, is claimed again; it is not sent again.
            if (!_underWay.About.Contains(message.Id))
            {
                _underWay.Add(message.Id, DeliverAsync(message, cancel));
            }
        }

        // What is rung for goes out at once; what becomes due by time alone, soon.
        return await _underWay.OneOverAsync(given.Bell.Rung, LookAgain, cancel);
    }

    /// <inheritdoc/>
    public async Task EndAsync(CancellationToken cancel)
    {
        await given.NoteAsync(cancel);
        await _underWay.EndAsync();
    }

    private async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
    {
        var result = _untold.TryGetValue(claimed.Id, out var ended) ? ended : await TryAsync(claimed.Message, cancel);
        if (result.State != DeliveryState.Waiting)
        {
            await EndedAsync(claimed.Id, result, cancel);
        }
        else if (claimed.Attempts >= MostAttempts)
        {
            await EndedAsync(claimed.Id, result with { State = DeliveryState.Dead }, cancel);
        }
        else
        {
            await outbox.RetryAsync(claimed.Id, clock.GetUtcNow() + (result.RetryAfter ?? Backoff(claimed)), result.Reason ?? "", cancel);
        }
    }

    private async Task<SendResult> TryAsync(OutboxMessage message, CancellationToken cancel)
    {
        using var span = Signals.BeginDelivery();
        var began = clock.GetTimestamp();
        var found = await reach.FindAsync(message, cancel);
        var result = found is var (channel, address)
            ? await SendAsync(channel, address, message, cancel)
            : new SendResult(DeliveryState.NotReachable, "no address");
        Signals.Delivered(span, found?.Channel.Name, result.State, clock.GetElapsedTime(began));
        return result;
    }

    private async Task EndedAsync(long id, SendResult result, CancellationToken cancel)
    {
        _untold[id] = result;
        await outbox.DoneAsync(id, result.State, result.Reason, clock.GetUtcNow(), cancel);
        _untold.TryRemove(id, out _);
    }

    /// <summary>The channel's own failures are values; what it throws is a failure whose outcome is unknown, reported and not repeated.</summary>
    private static async Task<SendResult> SendAsync(IChannel channel, Address address, OutboxMessage message, CancellationToken cancel)
    {
        try
        {
            return await channel.SendAsync(address, message, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new SendResult(DeliveryState.Unknown, e.GetType().Name);
        }
    }

    /// <summary>Half a second, 1, 2, 4 … ten minutes, and up to a quarter more, so that those who failed together do not come back together.</summary>
    private static TimeSpan Backoff(ClaimedMessage message) => TimeSpan.FromSeconds(
        Math.Min(LongestWait.TotalSeconds, Math.Pow(2, message.Attempts - 2)) * (1 + (message.Id % 16 / 64.0)));
}
