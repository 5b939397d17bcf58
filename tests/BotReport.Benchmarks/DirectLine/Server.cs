using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace BotReport.Benchmarks.DirectLine;

/// <summary>The built bot as a process of its own on an empty store, with the five past reports imported and forty readers more.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    public const string Secret = "benchmark-secret-of-more-than-32-signs";

    /// <summary>How many readers there are beside the demo team: <c>reader0</c> …</summary>
    public const int Readers = 40;

    private const int DemoPeople = 12;
    private const string StoreName = "botreport.db";

    private readonly Process _process;
    private readonly string _folder;

    private Server(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    /// <summary>Bytes of memory that the process holds just now.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Processor time that the process has used up.</summary>
    public TimeSpan Worked => Processors.Of(_process);

    /// <summary>Messages that it has accepted and not yet worked on.</summary>
    public async Task<long> WaitingAsync()
    {
        await using var store = new SqliteConnection($"Data Source={Store};Mode=ReadOnly;Pooling=False");
        await store.OpenAsync();
        await using var count = store.CreateCommand();
        count.CommandText = "select count(*) from inbox where state = 'waiting'";
        return (long)(await count.ExecuteScalarAsync())!;
    }

    /// <summary>Bytes of the store with its log.</summary>
    public long StoreSize => Directory.GetFiles(_folder, StoreName + "*").Sum(f => new FileInfo(f).Length);

    /// <param name="at">When it believes it is.</param>
    /// <param name="settings">Configuration and environment beside its own.</param>
    /// <param name="withPast">Whether the past reports are there. They are imported today, and nothing is asked for before the day a store begins.</param>
    public static async Task<Server> StartAsync(
        string at = "2024-12-18T10:00:00+08:00", IReadOnlyDictionary<string, string>? settings = null, bool withPast = true)
    {
        var folder = Directory.CreateTempSubdirectory("botreport-bench-").FullName;
        var more = settings ?? new Dictionary<string, string>();
        if (withPast)
        {
            using var import = Start(folder, more, "import", Path.Combine(AppContext.BaseDirectory, "reports"));
            await import.StandardOutput.ReadToEndAsync();
            await import.WaitForExitAsync();
        }

        var began = Stopwatch.GetTimestamp();
        var process = Start(folder, more, "serve", "--urls", "http://127.0.0.1:0", "--at", at);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                Console.WriteLine($"started in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.00} s");
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new Server(process, folder, new Uri(found.Value));
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    private string Store => Path.Combine(_folder, StoreName);

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The environment of a bot whose store is in a folder.</summary>
    public static IReadOnlyDictionary<string, string> Settings(string folder)
    {
        var settings = new Dictionary<string, string>
        {
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder, StoreName)}",
            ["Channels__WebChat__Secret"] = Secret,
            ["Limits__PersonPerMinute"] = "0", // nobody writes as fast as a load does
            ["Limits__TeamPerMinute"] = "0",
        };
        foreach (var i in Enumerable.Range(0, Readers))
        {
            settings[$"Teams__0__People__{DemoPeople + i}__Id"] = $"reader{i}";
            settings[$"Teams__0__People__{DemoPeople + i}__Name"] = $"Reader {i}";
            settings[$"Teams__0__People__{DemoPeople + i}__Identities__webchat"] = $"reader{i}";
        }

        return settings;
    }

    private static Process Start(string folder, IReadOnlyDictionary<string, string> more, params string[] args)
    {
        var how = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "botreport.dll"), .. args])
        {
            how.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in Settings(folder))
        {
            how.Environment[name] = value;
        }

        foreach (var (name, value) in more)
        {
            how.Environment[name] = value;
        }

        return Process.Start(how)!;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, 1000)]
    private static partial Regex Listening();
}
