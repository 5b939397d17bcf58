namespace BotReport.Core.Talk;

/// <summary>Sends what waits to be sent, many at a time: a platform that lets one call wait holds up its own reader only.</summary>
/// <param name="reach">Where a message goes.</param>
/// <param name="bell">Rung when there is something new.</param>
public sealed class DeliverOutbox(IOutboxStore outbox, Reach reach, IOutboxBell bell, TimeProvider clock) : IStep
{
    private const int AtOnce = 32;

    /// <summary>With the waits between them, about four hours.</summary>
    private const int MostAttempts = 30;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly UnderWay<long> _underWay = new(AtOnce);

    /// <inheritdoc/>
    /// <remarks>Of those who wait for each other only the first is ever claimed.</remarks>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var claimed = _underWay.Free == 0 ? [] : await outbox.ClaimAsync(clock.GetUtcNow(), Lease, _underWay.Free, cancel);
        foreach (var message in claimed)
        {
            // One that takes longer than its lease is claimed again, by which the lease goes on; it is not sent again.
            if (!_underWay.About.Contains(message.Id))
            {
                _underWay.Add(message.Id, DeliverAsync(message, cancel));
            }
        }

        return await _underWay.OneOverAsync(MoreAsync, cancel);
    }

    /// <inheritdoc/>
    public Task EndAsync(CancellationToken cancel) => _underWay.EndAsync();

    /// <summary>What is rung for goes out at once; what becomes due by time alone, soon.</summary>
    private Task MoreAsync(CancellationToken cancel) => Task.WhenAny(bell.RungAsync(cancel), Task.Delay(LookAgain, clock, cancel));

    private async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
    {
        var result = await TryAsync(claimed.Message, cancel);
        if (result.State != DeliveryState.Waiting)
        {
            await outbox.DoneAsync(claimed.Id, result.State, result.Reason, clock.GetUtcNow(), cancel);
        }
        else if (claimed.Attempts >= MostAttempts)
        {
            await outbox.DoneAsync(claimed.Id, DeliveryState.Dead, result.Reason, clock.GetUtcNow(), cancel);
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
