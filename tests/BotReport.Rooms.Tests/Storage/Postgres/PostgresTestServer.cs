using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BotReport.Rooms.Tests.Storage.Postgres;
using Dapper;
using Npgsql;
using Directory = System.IO.Directory;

[assembly: AssemblyFixture(typeof(PostgresTestServer.UntilTheEnd))]

namespace BotReport.Rooms.Tests.Storage.Postgres;

/// <summary>One PostgreSQL of our own for the whole run: in a temporary folder, on a free port of this machine, started by the first who needs it.</summary>
/// <remarks>
/// Its order of text is not that of bytes, as on most servers: what sorts alike here sorts alike everywhere. Nothing is flushed to the
/// disk, since nothing of it outlives the run.
/// </remarks>
public sealed class PostgresTestServer : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgresTestServer>> Running = new(() => StartAsync([]));
    private static readonly string[] Settings =
    [
        "listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", "max_connections = 500", "shared_buffers = '64MB'",
        "deadlock_timeout = '200ms'", "fsync = off", "synchronous_commit = off", "full_page_writes = off", "wal_level = minimal", "max_wal_senders = 0", "autovacuum = off",
    ];

    private const string NotInstalled = "PostgreSQL is not installed: apt-get install postgresql";

    private readonly string _folder;
    private readonly string _bin;
    private readonly int _port;

    private PostgresTestServer(string folder, string bin, int port) => (_folder, _bin, _port) = (folder, bin, port);

    /// <summary>The server; a test that needs it is skipped where PostgreSQL is not installed.</summary>
    public static Task<PostgresTestServer> OfThisRunAsync()
    {
        Assert.SkipWhen(Binaries() is null, NotInstalled);
        return Running.Value;
    }

    /// <summary>One of the test's own, which it may stop: what is committed there outlives the server's end.</summary>
    public static Task<PostgresTestServer> OfItsOwnAsync()
    {
        Assert.SkipWhen(Binaries() is null, NotInstalled);
        return StartAsync(["synchronous_commit = on"]);
    }

    /// <summary>Ends the server as a power cut would, sockets and all.</summary>
    public Task CutAsync() => ControlAsync("stop", "-m", "immediate");

    /// <summary>Starts it again.</summary>
    public Task StartAgainAsync() => ControlAsync("start");

    /// <summary>Stops it and deletes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await CutAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>How a database of the server is connected to.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=bot;Database={database}";

    /// <summary>Runs a statement beside all databases: makes one, drops one.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await connection.ExecuteAsync(sql);
    }

    private static async Task<PostgresTestServer> StartAsync(string[] more)
    {
        var folder = Directory.CreateTempSubdirectory("botreport-postgres-").FullName;
        var server = new PostgresTestServer(folder, Binaries()!, FreePort());
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", folder);
        }

        await server.RunToolAsync(
            "initdb", "-D", $"{folder}/data", "-U", "bot", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en", "--no-sync");
        await File.AppendAllLinesAsync($"{folder}/data/postgresql.conf", [.. Settings, .. more, $"port = {server._port}"]);
        await server.ControlAsync("start");
        return server;
    }

    private Task ControlAsync(params string[] what) => RunToolAsync("pg_ctl", ["-D", $"{_folder}/data", "-l", $"{_folder}/log", "-w", .. what]);

    /// <remarks>The server refuses to run as root.</remarks>
    private Task RunToolAsync(string tool, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(_bin, tool), .. arguments])
        : RunAsync(Path.Combine(_bin, tool), arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {await errors}");
    }

    private static string? Binaries() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).OrderBy(bin => bin.Length).ThenBy(bin => bin, StringComparer.Ordinal).LastOrDefault()
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

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
