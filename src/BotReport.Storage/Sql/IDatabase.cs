namespace BotReport.Storage.Sql;

/// <summary>An engine: runs reads and writes. Stores are written against it and know no engine.</summary>
internal interface IDatabase
{
    /// <summary>
    /// Whether several processes may work on what it holds. They claim rows then, each passing over what another has locked; where one
    /// process alone works, it knows by itself what it has begun.
    /// </summary>
    bool IsShared { get; }

    /// <summary>Runs a read; all its statements see one state.</summary>
    Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel);

    /// <summary>
    /// Runs a write in a transaction, durable when it returns. It is rolled back alone when it throws or calls <see cref="Session.Undo"/>.
    /// </summary>
    Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel);
}
