using BotReport.Storage.Sql;

namespace BotReport.Storage.Sqlite;

/// <summary>A write that waits for the writer. Its caller hears of it after the commit, never before.</summary>
internal abstract class WriteItem(CancellationToken cancel)
{
    /// <summary>The caller's; a write that has begun to commit is no longer cancelled.</summary>
    public CancellationToken Cancel { get; } = cancel;

    /// <summary>Does the work.</summary>
    public abstract Task RunAsync(Session session);

    /// <summary>Tells the caller that it is durable.</summary>
    public abstract void Succeed();

    /// <summary>Tells the caller that nothing was written.</summary>
    public abstract void Fail(Exception exception);
}

/// <inheritdoc/>
internal sealed class WriteItem<T>(Func<Session, Task<T>> work, CancellationToken cancel) : WriteItem(cancel)
{
    // Callers go on elsewhere: the writer has others to tell.
    private readonly TaskCompletionSource<T> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    /// <summary>Ends when the caller may go on.</summary>
    public Task<T> Told => _told.Task;

    /// <inheritdoc/>
    public override async Task RunAsync(Session session)
    {
        Cancel.ThrowIfCancellationRequested();
        _result = await work(session);
    }

    /// <inheritdoc/>
    public override void Succeed() => _told.TrySetResult(_result);

    /// <inheritdoc/>
    public override void Fail(Exception exception)
    {
        if (exception is OperationCanceledException && Cancel.IsCancellationRequested)
        {
            _told.TrySetCanceled(Cancel);
            return;
        }

        _told.TrySetException(SqliteFailure.Of(exception));
    }
}
