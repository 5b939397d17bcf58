using BotReport.Storage.Audit;
using BotReport.Storage.Sql;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Storage.Sqlite;

/// <summary>The embedded engine: one writer with group commit, readers on connections of their own.</summary>
internal sealed class SqliteDatabase : IDatabase, IAsyncDisposable, IDisposable
{
    private readonly SqliteReaders _readers;
    private readonly SqliteWriter _writer;
    private readonly SqliteDialect _dialect = new();

    private SqliteDatabase(SqliteFile file)
    {
        _readers = new(file);
        _writer = new(file.OpenForWriting(), _dialect);
    }

    /// <summary>Opens the store, makes it when there is none and brings it up to this version.</summary>
    /// <param name="log">Hears what the migrations do.</param>
    public static SqliteDatabase Open(StorageOptions options, Action<string>? log = null)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        var file = new SqliteFile(options);
        try
        {
            file.Make();
            using (file.LockForMigration())
            {
                SqliteUpdate.Run(file, log);
            }

            var database = new SqliteDatabase(file);
            AuditChain.SealOld(database);
            return database;
        }
        catch (Exception e) when (SqliteFailure.Of(e) != e)
        {
            throw SqliteFailure.Of(e);
        }
    }

    /// <inheritdoc/>
    public bool IsShared => false;

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel)
    {
        try
        {
            var connection = _readers.Take();
            try
            {
                var result = await ReadAsync(connection, work, cancel);
                _readers.GiveBack(connection);
                connection = null;
                return result;
            }
            finally
            {
                connection?.Dispose(); // whatever failed on it, the next has a fresh one
            }
        }
        catch (SqliteException e) when (SqliteFailure.IsUnavailable(e))
        {
            throw SqliteFailure.Of(e);
        }
    }

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel) => _writer.RunAsync(work, cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _readers.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<T> ReadAsync<T>(PreparedConnection connection, Func<Session, Task<T>> work, CancellationToken cancel)
    {
        connection.Run("begin"); // deferred: a read waits for no writer
        var result = await work(new Session(connection, _dialect, cancel));
        connection.Run("commit");
        return result;
    }
}
