using System.Threading.Channels;
using BotReport.Storage.Sql;
using SQLitePCL;

namespace BotReport.Storage.Sqlite;

/// <summary>The one writer of this process: takes what waits, up to 256 writes, into one transaction.</summary>
/// <remarks>
/// SQLite lets one connection write at a time and lets the others poll, which is unfair: 32 writers on connections of their own waited
/// up to 4 s, behind one writer with group commit 18 ms at eight times the rate. Each write has a savepoint, so that one that fails is
/// rolled back alone. Another process may write too; the transaction is immediate, so it waits at its beginning or not at all.
/// It has a thread of its own: it stands still for every commit that goes to the disk, and the pool, which begins with a thread for each
/// processor and does not see that, would be short of one for all that time.
/// </remarks>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int GroupLimit = 256;
    private readonly Channel<WriteItem> _queue = Channel.CreateBounded<WriteItem>(
        new BoundedChannelOptions(4 * GroupLimit) { SingleReader = true });

    private readonly PreparedConnection _connection;
    private readonly IDialect _dialect;
    private readonly Task _loop;

    public SqliteWriter(PreparedConnection connection, IDialect dialect)
    {
        _connection = connection;
        _dialect = dialect;
        _loop = Task.Factory.StartNew(Loop, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Runs a write; ends after its commit.</summary>
    public async Task<T> RunAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel)
    {
        var item = new WriteItem<T>(work, cancel);
        await _queue.Writer.WriteAsync(item, cancel);
        return await item.Told;
    }

    /// <summary>Finishes what waits and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_queue.Writer.TryComplete())
        {
            await _loop;
            await _connection.DisposeAsync();
        }
    }

    private void Loop()
    {
        while (IsMore())
        {
            var group = new List<WriteItem>();
            while (group.Count < GroupLimit && _queue.Reader.TryRead(out var item))
            {
                group.Add(item);
            }

            RunGroup(group);
        }
    }

    private bool IsMore() => _queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();

#pragma warning disable CA1031 // Whatever ended a write is its caller's to know, and no reason to stop the writer.
    private void RunGroup(List<WriteItem> group)
    {
        var failures = new Dictionary<WriteItem, Exception>();
        try
        {
            _connection.Run("begin immediate");
            var revised = false;
            foreach (var item in group)
            {
                var session = new Session(_connection, _dialect, item.Cancel);
                if (RunItem(item, session) is { } failure)
                {
                    failures.Add(item, failure);
                }
                else
                {
                    revised |= !session.Undone && !session.KeepsRevision;
                }
            }

            if (revised)
            {
                new Session(_connection, _dialect, CancellationToken.None).ExecuteAsync(Revision.Next).GetAwaiter().GetResult();
            }

            _connection.Run("commit");
        }
        catch (Exception e)
        {
            RollBack();
            group.ForEach(item => item.Fail(e));
            return;
        }

        foreach (var item in group)
        {
            if (failures.TryGetValue(item, out var failure))
            {
                item.Fail(failure);
            }
            else
            {
                item.Succeed();
            }
        }
    }

    private Exception? RunItem(WriteItem item, Session session)
    {
        _connection.Run("savepoint item");
        Exception? failure = null;
        try
        {
            item.RunAsync(session).GetAwaiter().GetResult();
        }
        catch (Exception e) when (!GroupIsLost())
        {
            failure = e;
        }

        if (failure is not null || session.Undone)
        {
            _connection.Run("rollback to item");
        }

        _connection.Run("release item");
        return failure;
    }
#pragma warning restore CA1031

    /// <summary>Ends what is left of a group that failed. What SQLite answers is of no account: the callers hear of the failure that was first.</summary>
    private void RollBack()
    {
        if (!GroupIsLost())
        {
            _ = raw.sqlite3_exec(_connection.Inner.Handle, "rollback");
        }
    }

    /// <summary>A full disk or an I/O error makes SQLite roll back the whole transaction; what followed would commit by itself.</summary>
    private bool GroupIsLost() => raw.sqlite3_get_autocommit(_connection.Inner.Handle) != 0;
}
