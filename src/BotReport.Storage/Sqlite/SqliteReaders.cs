using System.Collections.Concurrent;

namespace BotReport.Storage.Sqlite;

/// <summary>The connections that read: each is one caller's at a time, and stays open for the next with what it prepared.</summary>
internal sealed class SqliteReaders(SqliteFile file) : IDisposable
{
    /// <summary>As many as ever read at once on a machine of some size; more are opened when they are needed, and closed.</summary>
    private const int MostIdle = 16;

    private readonly ConcurrentBag<PreparedConnection> _idle = [];
    private volatile bool _closed;

    /// <summary>A connection for one read.</summary>
    public PreparedConnection Take() => _idle.TryTake(out var connection) ? connection : file.OpenForReading();

    /// <summary>Ends a read that went well.</summary>
    public void GiveBack(PreparedConnection connection)
    {
        if (_closed || _idle.Count >= MostIdle)
        {
            connection.Dispose();
            return;
        }

        _idle.Add(connection);
        if (_closed)
        {
            CloseIdle();
        }
    }

    /// <summary>Closes them; those still in use are closed when they are given back.</summary>
    public void Dispose()
    {
        _closed = true;
        CloseIdle();
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
