using Npgsql;
using Quartz;

namespace BotReport.Scheduling;

/// <summary>The alarm clock's tables on PostgreSQL, in a schema of their own beside the store's: several instances share them, and one of them rings.</summary>
/// <param name="checkIn">How often an instance says that it lives; one that misses it is taken for dead and its alarms are taken over.</param>
internal sealed class AlarmTables(string connectionString, TimeSpan checkIn) : AlarmStore
{
    private const int MostConnections = 16;

    /// <summary>The schema stands first in the search path; of several who start at once one makes it, and the tables in it.</summary>
    private const string Ready =
        """
        select pg_advisory_lock(hashtextextended(current_setting('search_path'), 0));
        do $$
        begin
            execute format('create schema if not exists %I', current_setting('search_path'));
        end $$
        """;

    private readonly NpgsqlConnectionStringBuilder _connection = Connection(connectionString);

    /// <summary>A process that comes back is not the one that died.</summary>
    public override string? InstanceId { get; } = $"{Environment.MachineName}-{Guid.CreateVersion7():n}";

    /// <inheritdoc/>
    public override async Task<IAsyncDisposable> ReadyAsync()
    {
        // Unpooled: the lock is the connection's.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_connection.ConnectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(Ready, connection);
            await command.ExecuteNonQueryAsync();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Use(IPersistentStoreBuilder store, TimeProvider time)
    {
        store.UsePostgres(NpgsqlFactory.Instance, _connection.ConnectionString);
        store.UseClustering(c =>
        {
            c.CheckinInterval = checkIn;
            c.CheckinMisfireThreshold = checkIn / 2; // with a dead one's last check-in and the others' next: two and a half at most until they take over
        });
    }

    /// <summary>A server that does not answer now may answer later, and others use the tables.</summary>
    public override string? MoveAside() => null;

    private static NpgsqlConnectionStringBuilder Connection(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        connection.SearchPath = $"{connection.SearchPath?.Split(',')[0].Trim() ?? "botreport"}_quartz";
        connection.MaxPoolSize = Math.Min(connection.MaxPoolSize, MostConnections);
        return connection;
    }
}
