namespace BotReport.Storage;

/// <summary>What came of taking the lock.</summary>
public abstract record StoreLockOutcome
{
    private StoreLockOutcome()
    {
    }

    /// <summary>It is ours until it is disposed of.</summary>
    public sealed record Taken(StoreLock Lock) : StoreLockOutcome;

    /// <summary>Another has it.</summary>
    /// <param name="By">Who; null in the moment before the other has written it down.</param>
    public sealed record Held(StoreHolder? By) : StoreLockOutcome;
}

/// <summary>Who has a store.</summary>
/// <param name="Command">What it runs, <c>serve</c>.</param>
public sealed record StoreHolder(int ProcessId, string Command);
