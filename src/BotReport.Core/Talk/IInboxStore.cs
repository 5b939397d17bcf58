namespace BotReport.Core.Talk;

/// <summary>Messages accepted and not yet worked on. A row is committed before the platform is answered.</summary>
public interface IInboxStore
{
    /// <summary>
    /// Keeps a message once per (channel, conversation, activity id), together with what its transcript shows of it; durable when it returns.
    /// A message whose change came before it (deliveries overtake each other) is kept as done: the change says what it was to say.
    /// </summary>
    Task<Accepted> AcceptAsync(IncomingMessage message, DateTimeOffset at, CancellationToken cancel);

    /// <summary>
    /// Waiting messages, at most one per conversation: the oldest that is neither done nor parked, skipping conversations in
    /// <paramref name="busy"/>.
    /// </summary>
    Task<IReadOnlyList<InboxRow>> WaitingAsync(IReadOnlyCollection<Address> busy, int limit, CancellationToken cancel);

    /// <summary>
    /// Takes waiting messages to work on: those of <see cref="WaitingAsync"/>, and where several processes work on one store, of no
    /// conversation of which another has taken one that is neither done, let go nor longer taken than its lease.
    /// </summary>
    Task<IReadOnlyList<InboxRow>> TakeAsync(
        IReadOnlyCollection<Address> busy, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel);

    /// <summary>Keeps taken messages until then; one that is done or was let go meanwhile stays so.</summary>
    Task HoldAsync(IReadOnlyList<long> ids, DateTimeOffset until, CancellationToken cancel);

    /// <summary>Lets a taken message be taken anew: its turn was refused. One that failed is let go by <see cref="FailedAsync"/>.</summary>
    Task LetGoAsync(long id, CancellationToken cancel);

    /// <summary>The file that came with a message; null when none did.</summary>
    Task<IncomingFile?> FileAsync(long id, CancellationToken cancel);

    /// <summary>Counts a failed attempt; the third parks the row so that the next goes on. True when it is parked now.</summary>
    Task<bool> FailedAsync(long id, string reason, CancellationToken cancel);
}

/// <summary>The row a message was kept as.</summary>
/// <param name="Position">Where its transcript shows it; null when it shows nothing of it.</param>
public readonly record struct Accepted(long Id, bool Duplicate, long? Position = null);

/// <summary>A message as it waits.</summary>
public sealed record InboxRow(long Id, IncomingMessage Message, DateTimeOffset At, int Attempts)
{
    /// <summary>The numbers under which the message it changes was said, and changed before; empty when it changes none.</summary>
    public IReadOnlyList<long> Origin { get; init; } = [];
}
