using System.Data;
using BotReport.Storage.Audit;
using BotReport.Storage.Sql;
using Dapper;
using Npgsql;

namespace BotReport.Storage.Postgres;

/// <summary>The engine for several instances: transactions side by side, each on a connection of the pool.</summary>
internal sealed class PostgresDatabase : IDatabase, IAsyncDisposable, IDisposable
{
    /// <summary>Two who wait for each other meet again seldom; a connection that a restarted server left is gone after the first.</summary>
    private const int MostAttempts = 5;

    private readonly NpgsqlDataSource _connections;
    private readonly PostgresDialect _reads = new(writes: false);
    private readonly PostgresDialect _writes = new(writes: true);

    private PostgresDatabase(NpgsqlDataSource connections) => _connections = connections;

    /// <summary>Opens the store, makes it when there is none and brings it up to this version.</summary>
    /// <param name="log">Hears what the migrations do.</param>
    public static PostgresDatabase Open(PostgresOptions options, Action<string>? log = null)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        try
        {
            var server = new PostgresServer(options);
            server.Migrate(log);
            var database = new PostgresDatabase(server.Connections());
            AuditChain.SealOld(database);
            return database;
        }
        catch (Exception e) when (PostgresFailure.Of(e) != e)
        {
            throw PostgresFailure.Of(e);
        }
    }

    /// <inheritdoc/>
    public bool IsShared => true;

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel) => RunAsync(
        IsolationLevel.RepeatableRead, // all its statements see one state
        _reads,
        work,
        cancel);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel) => RunAsync(
        IsolationLevel.ReadCommitted, // who waited for another goes on with what the other wrote
        _writes,
        work,
        cancel);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connections.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _connections.Dispose();

    private async Task<T> RunAsync<T>(IsolationLevel isolation, IDialect dialect, Func<Session, Task<T>> work, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(isolation, dialect, work, cancel);
            }
            catch (Exception e) when (attempt < MostAttempts && PostgresFailure.MayPassNow(e))
            {
                // Nothing of it was written: the commit's own failures are told at once.
            }
            catch (Exception e) when (PostgresFailure.IsUnavailable(e))
            {
                throw PostgresFailure.Of(e);
            }
        }
    }

    private async Task<T> OnceAsync<T>(IsolationLevel isolation, IDialect dialect, Func<Session, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = new PostgresConnection(await _connections.OpenConnectionAsync(cancel));
        await using var transaction = await connection.Inner.BeginTransactionAsync(isolation, cancel);
        var session = new Session(connection, dialect, cancel);
        var result = await work(session);
        if (session.Undone)
        {
            await transaction.RollbackAsync(CancellationToken.None);
        }
        else
        {
            await CommitAsync(transaction);
        }

        return result;
    }

    /// <summary>A write that has begun to commit is no longer cancelled, and one whose commit failed may have been written: it is not repeated.</summary>
    private static async Task CommitAsync(NpgsqlTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (NpgsqlException e) when (PostgresFailure.IsUnavailable(e))
        {
            throw PostgresFailure.Of(e);
        }
    }
}
