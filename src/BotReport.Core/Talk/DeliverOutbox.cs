namespace BotReport.Core.Talk;

/// <summary>Sends what waits to be sent.</summary>
public sealed class DeliverOutbox(IOutboxStore outbox, IEnumerable<IChannel> channels, Directory directory, IChatStore chats, TimeProvider clock) : IStep
{
    private const int AtOnce = 32;
    private const int MostAttempts = 8;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var claimed = await outbox.ClaimAsync(clock.GetUtcNow(), Lease, AtOnce, cancel);

        // Side by side: of those who wait for each other only the first is ever claimed.
        await Task.WhenAll(claimed.Select(message => DeliverAsync(message, cancel)));
        return claimed.Count > 0;
    }

    private async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
    {
        var result = await AddressAsync(claimed.Message, cancel) is var (channel, address)
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
            await outbox.RetryAsync(claimed.Id, clock.GetUtcNow() + (result.RetryAfter ?? Backoff(claimed.Attempts)), result.Reason ?? "", cancel);
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

    /// <summary>
    /// Where to: the conversation that is answered, else where the person wrote last, else where a channel can reach him; also when the
    /// channel of the first two is not there today.
    /// </summary>
    private async Task<(IChannel Channel, Address Address)?> AddressAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (Reached(message.To) is { } answered)
        {
            return answered;
        }

        if (message is not { Team: { } team, Person: { } person })
        {
            return null;
        }

        return Reached((await chats.FindAsync(team, person, cancel))?.Address) is { } last ? last
            : (await directory.FindAsync(team, cancel))?.Team.Find(person) is { } known
                ? channels.Select(c => Reached(c.PersonalAddress(known))).FirstOrDefault(reached => reached is not null)
                : null;
    }

    private (IChannel Channel, Address Address)? Reached(Address? address) =>
        address is not null && channels.FirstOrDefault(c => c.Name == address.Channel) is { } channel ? (channel, address) : null;

    private static TimeSpan Backoff(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, 2 * Math.Pow(2, attempts)));
}
