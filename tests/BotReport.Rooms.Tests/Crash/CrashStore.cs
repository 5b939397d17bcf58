using BotReport.Rooms.Tests.Storage;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>A store in a folder of its own, looked at from outside while processes write and die.</summary>
internal sealed class CrashStore : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-crash-").FullName;

    /// <summary>Our store.</summary>
    public string Path => System.IO.Path.Combine(_folder, "botreport.db");

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
    public Task<IReadOnlyList<string>> QueryAsync(string sql) => Rows.ReadAsync(Path, sql);

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
                found = File.Exists(Path) ? await QueryAsync(sql) : found;
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

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
