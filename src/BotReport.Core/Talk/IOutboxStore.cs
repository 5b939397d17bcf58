using BotReport.Core.Talk.Cards;

namespace BotReport.Core.Talk;

/// <summary>What became of a message to be sent.</summary>
public enum DeliveryState
{
    /// <summary>Not sent yet.</summary>
    Waiting,

    /// <summary>The platform took it.</summary>
    Sent,

    /// <summary>The person has blocked the bot.</summary>
    Blocked,

    /// <summary>The bot is not installed for the person, or the person has no address.</summary>
    NotReachable,

    /// <summary>Given up after the last attempt.</summary>
    Dead,

    /// <summary>The outcome of a send is unknown; reported, not repeated.</summary>
    Unknown,
}

/// <summary>Messages to be sent, claimed with a lease.</summary>
public interface IOutboxStore
{
    /// <summary>
    /// Claims up to <paramref name="limit"/> rows that are due at <paramref name="now"/>, answers before what is said unasked, then oldest
    /// first; one person's messages keep their order; a claimed row is not handed out again before its lease ends.
    /// </summary>
    Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel);

    /// <summary>Keeps claimed rows until then; one that has ended or was given back meanwhile stays so.</summary>
    Task HoldAsync(IReadOnlyList<long> ids, DateTimeOffset until, CancellationToken cancel);

    /// <summary>Writes down how the send ended.</summary>
    Task DoneAsync(long id, DeliveryState state, string? reason, DateTimeOffset at, CancellationToken cancel);

    /// <summary>Gives a claimed row back, to be tried again at <paramref name="at"/>.</summary>
    Task RetryAsync(long id, DateTimeOffset at, string reason, CancellationToken cancel);

    /// <summary>Writes down that held rows were given out on their line; one that was sent or claimed otherwise by then stays as it is.</summary>
    Task AnsweredAsync(IReadOnlyList<string> keys, DateTimeOffset at, CancellationToken cancel);

    /// <summary>Lets held rows go, to be sent like any other.</summary>
    Task LetGoAsync(IReadOnlyList<string> keys, CancellationToken cancel);

    /// <summary>
    /// Ends all leases. For a process that alone may send, at its start: whoever claimed the rows is gone, and nobody should wait out
    /// a dead man's lease.
    /// </summary>
    Task ReleaseAsync(CancellationToken cancel);

    /// <summary>The card with this id, as it was put into the outbox, and its newest version; null when there is none.</summary>
    Task<SentCard?> CardAsync(string cardId, CancellationToken cancel);

    /// <summary>How a team's rows of a key prefix stand, for 状态 and <c>doctor</c>.</summary>
    Task<IReadOnlyList<Delivery>> DeliveriesAsync(string team, string keyPrefix, CancellationToken cancel);
}

/// <summary>A claimed row.</summary>
/// <param name="Attempts">How often it was claimed, this time included: 2 or more when an earlier send may have gone through.</param>
public sealed record ClaimedMessage(long Id, OutboxMessage Message, int Attempts);

/// <summary>A message and how its delivery stands.</summary>
public sealed record Delivery(string Key, string? Person, DeliveryState State, string? Reason, DateTimeOffset? At);
