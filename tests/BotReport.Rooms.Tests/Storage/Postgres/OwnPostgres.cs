using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Storage.Postgres;

/// <summary>A PostgreSQL of our own: in a temporary folder, on a free port of this machine, of the newest version that is installed.</summary>
/// <remarks>Its order of text is not that of bytes, as on most servers: what sorts alike here sorts alike everywhere.</remarks>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private readonly string _folder;
    private readonly string _bin;
    private readonly int _port;

    private OwnPostgres(string folder, string bin, int port) => (_folder, _bin, _port) = (folder, bin, port);

    public static bool IsInstalled => Binaries() is not null;

    /// <summary>Where its files are.</summary>
    public string Data => Path.Combine(_folder, "data");

    /// <param name="settings">Lines of its configuration beside where it listens.</param>
    public static async Task<OwnPostgres> StartAsync(IReadOnlyList<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("botreport-postgres-").FullName;
        var server = new OwnPostgres(folder, Binaries()!, FreePort());
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", folder);
        }

        await server.RunToolAsync(
            "initdb", "-D", server.Data, "-U", "bot", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en", "--no-sync");
        await File.AppendAllLinesAsync(
            Path.Combine(server.Data, "postgresql.conf"), ["listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", .. settings, $"port = {server._port}"]);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Ends the server as a power cut would, sockets and all.</summary>
    public Task CutAsync() => ControlAsync("stop", "-m", "immediate");

    public Task StartAgainAsync() => ControlAsync("start");

    /// <summary>Stops it and deletes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await CutAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>How a database of the server is connected to.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=bot;Database={database}";

    /// <summary>Makes a database with nothing in it.</summary>
    public Task MakeAsync(string database) =>
        RunToolAsync("createdb", "-h", "127.0.0.1", "-p", $"{_port}", "-U", "bot", database);

    private Task ControlAsync(params string[] what) => RunToolAsync("pg_ctl", ["-D", Data, "-l", $"{_folder}/log", "-w", .. what]);

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
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await errors}");
        }
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
}
