using BotReport.Rooms.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>A store in a folder of its own, looked at from outside while processes write and die.</summary>
#pragma warning disable CA1852 // the browser's tests link this file and need no other store
internal class CrashStore : IDisposable
#pragma warning restore CA1852
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly string _folder;

    public CrashStore()
        : this(Directory.CreateTempSubdirectory("botreport-crash-").FullName)
    {
    }

    /// <param name="folder">Where it is to be; emptied at the end.</param>
    public CrashStore(string folder) => _folder = Directory.CreateDirectory(System.IO.Path.Combine(folder, "store")).FullName;

    /// <summary>Our store.</summary>
    public string Path => System.IO.Path.Combine(_folder, "botreport.db");

    /// <summary>How a process is told which store it is.</summary>
    public virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Storage__ConnectionString"] = $"Data Source={Path}" };

    /// <summary>Deletes the alarm clock's file and its companions.</summary>
    public void ForgetAlarms()
    {
        var files = Directory.GetFiles(_folder, "botreport.quartz.db*");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            File.Delete(file);
        }
    }

    /// <summary>The first column of a query, as text.</summary>
    public Task<IReadOnlyList<string>> QueryAsync(string sql) => QueryAsync<string>(sql);

    /// <summary>The rows of a query; none while there is no store.</summary>
    public virtual async Task<IReadOnlyList<T>> QueryAsync<T>(string sql)
    {
        try
        {
            return File.Exists(Path) ? await Rows.ReadAsync<T>(Path, sql) : [];
        }
        catch (SqliteException nothing) when (nothing.Message.Contains("no such table", StringComparison.Ordinal))
        {
            return []; // it is still being made
        }
    }

    /// <summary>What the engine finds wrong.</summary>
    public virtual async Task<IReadOnlyList<string>> DamageAsync()
    {
        List<string> found = [];
        foreach (var file in Directory.GetFiles(_folder, "*.db"))
        {
            found.AddRange((await Rows.ReadAsync<string>(file, "pragma integrity_check")).Where(line => line != "ok"));
            found.AddRange((await Rows.ReadAsync<string>(file, "pragma foreign_key_check")).Select(table => $"{table}: a row points nowhere"));
        }

        return found;
    }

    /// <summary>One number.</summary>
    public async Task<int> CountAsync(string sql) =>
        int.Parse((await QueryAsync(sql))[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Asks until as many rows are there, up to a deadline, and returns them.</summary>
    public async Task<IReadOnlyList<string>> WaitForAsync(int rows, string sql)
    {
        using var tick = new PeriodicTimer(Step);
        using var late = new CancellationTokenSource(Patience);
        IReadOnlyList<string> found = [];
        try
        {
            while (await tick.WaitForNextTickAsync(late.Token))
            {
                found = await QueryAsync(sql);
                if (found.Count >= rows)
                {
                    return found;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        Assert.Fail($"{found.Count} rows of {rows} after {Patience}: {sql}\n{string.Join('\n', found)}");
        return found;
    }

    /// <summary>Waits until nothing waits to be sent.</summary>
    public Task AllSentAsync() => WaitForAsync(1, "select 'sent' where not exists (select 1 from outbox where state = 'Waiting')");

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Directory.Delete(_folder, recursive: true);
}
