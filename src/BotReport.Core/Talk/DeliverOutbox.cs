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

    private readonly List<Task> _underWay = [];

    /// <inheritdoc/>
    /// <remarks>Of those who wait for each other only the first is ever claimed.</remarks>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var free = AtOnce - _underWay.Count;
        var claimed = free == 0 ? [] : await outbox.ClaimAsync(clock.GetUtcNow(), Lease, free, cancel);
        _underWay.AddRange(claimed.Select(message => DeliverAsync(message, cancel)));
        if (_underWay.Count == 0)
        {
            return false;
        }

        await OneOverAsync(cancel);
        var over = _underWay.Where(t => t.IsCompleted).ToList();
        _underWay.RemoveAll(over.Contains);
        await Task.WhenAll(over);
        return true;
    }

    /// <summary>Waits until one is over, or there is something to claim beside those under way.</summary>
    private async Task OneOverAsync(CancellationToken cancel)
    {
        using var looked = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny([.. _underWay, bell.RungAsync(looked.Token), Task.Delay(LookAgain, clock, looked.Token)]);
        await looked.CancelAsync();
        if (cancel.IsCancellationRequested)
        {
            await Task.WhenAll(_underWay); // they end by the same token; none is left behind
        }
    }

    private async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
    {
        var result = await reach.FindAsync(claimed.Message, cancel) is var (channel, address)
            ? await SendAsync(channel, address, claimed.Message, cancel)
            : new SendResult(DeliveryState.NotReachable, "no address");
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

    /// <summary>1, 2, 4 seconds … ten minutes, and up to a quarter more, so that those who failed together do not come back together.</summary>
    private static TimeSpan Backoff(ClaimedMessage message) => TimeSpan.FromSeconds(
        Math.Min(LongestWait.TotalSeconds, Math.Pow(2, message.Attempts - 1)) * (1 + (message.Id % 16 / 64.0)));
}
