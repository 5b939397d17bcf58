using System.Collections.Concurrent;
using System.Diagnostics;
using BotReport.Core.Talk;
using BotReport.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Benchmarks.Writing;

/// <summary>
/// Thirty-two at a time keep messages in a SQLite file, each waiting until its row is durable: through the product's inbox, and the naive way, in
/// which everybody has a connection and a transaction of his own. Both with a write-ahead log that is synced at every commit, in one run.
/// </summary>
internal static class Writers
{
    private const int AtOnce = 32;

    public static async Task<int> RunAsync(TimeSpan each)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("botreport-bench-").FullName;
        try
        {
            var naive = await NaiveAsync(Path.Combine(folder, "naive.db"), each);
            Say("naive", naive, each);
            var ours = await OursAsync(Path.Combine(folder, "botreport.db"), each);
            Say("inbox", ours, each);
            Console.WriteLine($"inbox over naive: {(double)ours.Took.Count / naive.Took.Count:0.0} times the rows");
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Kept> OursAsync(string file, TimeSpan each)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddStorage(new StorageOptions(file));
        await using var all = services.BuildServiceProvider();
        var inbox = all.GetRequiredService<IInboxStore>();
        var at = new DateTimeOffset(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8));
        return await AllAsync(each, async (writer, row) =>
            await inbox.AcceptAsync(new(new("webchat", $"c{writer}"), $"a{row}", $"p{writer}", $"p{writer}", IncomingKind.Text, "整装开户11月28日上线"), at, default));
    }

    private static async Task<Kept> NaiveAsync(string file, TimeSpan each)
    {
        var connection = $"Data Source={file};Default Timeout=60";
        await ExecuteAsync(connection, "pragma journal_mode = wal; create table inbox (id integer primary key, conversation text, activity text, text text, at text, unique (conversation, activity))");
        return await AllAsync(each, async (writer, row) =>
        {
            await using var db = new SqliteConnection(connection);
            await db.OpenAsync();
            await using var durable = db.CreateCommand();
            durable.CommandText = "pragma synchronous = full";
            await durable.ExecuteNonQueryAsync();
            await using var transaction = await db.BeginTransactionAsync();
            await using var insert = db.CreateCommand();
            insert.CommandText = "insert into inbox (conversation, activity, text, at) values (@Conversation, @Activity, '整装开户11月28日上线', '2024-11-15T08:00:00Z')";
            insert.Parameters.AddWithValue("@Conversation", $"c{writer}");
            insert.Parameters.AddWithValue("@Activity", $"a{row}");
            await insert.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        });
    }

    private static async Task ExecuteAsync(string connection, string sql)
    {
        await using var db = new SqliteConnection(connection);
        await db.OpenAsync();
        await using var command = db.CreateCommand();
#pragma warning disable CA2100 // the statement above
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<Kept> AllAsync(TimeSpan each, Func<int, int, Task> keepAsync)
    {
        var (took, failed) = (new ConcurrentBag<TimeSpan>(), new ConcurrentBag<string>());
        for (var row = 0; row < 50; row++)
        {
            await keepAsync(AtOnce, row); // warm
        }

        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(writer => Task.Run(async () =>
        {
            for (var row = 0; Stopwatch.GetElapsedTime(began) < each; row++)
            {
                var start = Stopwatch.GetTimestamp();
                try
                {
                    await keepAsync(writer, row);
                    took.Add(Stopwatch.GetElapsedTime(start));
                }
                catch (Exception e) when (e is SqliteException or StoreUnavailableException)
                {
                    failed.Add(e.Message);
                }
            }
        })));
        return new([.. took], [.. failed]);
    }

    private static void Say(string name, Kept kept, TimeSpan each)
    {
        Console.WriteLine($"{name,-6} {kept.Took.Count / each.TotalSeconds,9:0} durable rows/s; {Percentiles.Of(kept.Took)}; {kept.Failed.Count} refused");
        foreach (var why in kept.Failed.Distinct().Take(3))
        {
            Console.WriteLine($"       {why}");
        }
    }

    private sealed record Kept(IReadOnlyList<TimeSpan> Took, IReadOnlyList<string> Failed);
}
