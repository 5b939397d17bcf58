using BotReport.Rooms.Tests.Storage.Postgres;
using Dapper;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresTestServer.UntilTheEnd))]

namespace BotReport.Rooms.Tests.Storage.Postgres;

/// <summary>One PostgreSQL of our own for the whole run, started by the first who needs it.</summary>
/// <remarks>Nothing is flushed to the disk, since nothing of it outlives the run.</remarks>
public sealed class PostgresTestServer : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgresTestServer>> Running = new(() => StartAsync([]));
    private static readonly string[] Settings =
    [
        "max_connections = 500", "shared_buffers = '64MB'",
        "deadlock_timeout = '200ms'", "fsync = off", "synchronous_commit = off", "full_page_writes = off", "wal_level = minimal", "max_wal_senders = 0", "autovacuum = off",
    ];

    private const string NotInstalled = "PostgreSQL is not installed: apt-get install postgresql";

    private readonly OwnPostgres _server;

    private PostgresTestServer(OwnPostgres server) => _server = server;

    /// <summary>The server; a test that needs it is skipped where PostgreSQL is not installed.</summary>
    public static Task<PostgresTestServer> OfThisRunAsync()
    {
        Assert.SkipUnless(OwnPostgres.IsInstalled, NotInstalled);
        return Running.Value;
    }

    /// <summary>One of the test's own, which it may stop: what is committed there outlives the server's end.</summary>
    public static Task<PostgresTestServer> OfItsOwnAsync()
    {
        Assert.SkipUnless(OwnPostgres.IsInstalled, NotInstalled);
        return StartAsync(["synchronous_commit = on"]);
    }

    /// <summary>Where its files are.</summary>
    public string Data => _server.Data;

    /// <summary>Ends the server as a power cut would, sockets and all.</summary>
    public Task CutAsync() => _server.CutAsync();

    /// <summary>Starts it again.</summary>
    public Task StartAgainAsync() => _server.StartAgainAsync();

    /// <summary>Stops it and deletes its folder.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>How a database of the server is connected to.</summary>
    public string ConnectionString(string database) => _server.ConnectionString(database);

    /// <summary>Runs a statement beside all databases: makes one, drops one.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await connection.ExecuteAsync(sql);
    }

    private static async Task<PostgresTestServer> StartAsync(string[] more) => new(await OwnPostgres.StartAsync([.. Settings, .. more]));

    /// <summary>Stops the server at the run's end and deletes its folder.</summary>
    public sealed class UntilTheEnd : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (Running.IsValueCreated)
            {
                await (await Running.Value).DisposeAsync();
            }
        }
    }
}
