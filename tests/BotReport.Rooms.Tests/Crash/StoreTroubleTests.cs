using System.Diagnostics;
using System.Net;
using BotReport.Rooms.Tests.Crash.Run;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>The file is locked, or its disk is full: what cannot be kept is not acknowledged, and when it can be again everything goes on by itself.</summary>
public sealed class StoreTroubleTests
{
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(3);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(3)] // a write waits for it
    [InlineData(30)] // longer than any write waits
    public async Task A_file_that_somebody_locks_goes_on_when_he_is_done(int seconds)
    {
        await using var run = await FaultRun.NewAsync(new CrashStore(), 0);
        await run.GreetAsync(Shortly);
        await run.StartReadyAsync();
        run.People.Begin();
        var held = new Stopwatch();
        var locked = seconds < 10 || FaultRun.IsLong ? seconds : 8;
        await using (var somebody = new SqliteConnection($"Data Source={run.Store.Path};Pooling=false"))
        {
            await somebody.OpenAsync(Cancel);
            await somebody.ExecuteAsync("begin exclusive");
            var kept = await somebody.QueryAsync<string>("select activity_id from inbox");
            held.Start();
            await FaultRun.GoOnAsync(TimeSpan.FromSeconds(locked));
            Assert.Empty(run.People.Acknowledged.Select(said => said.Id).Except(kept));
        }

        held.Stop();
        await run.People.GreetAsync();
        await run.CheckAsync($"locked for {locked} s");
        if (locked > 5)
        {
            Assert.NotEqual(0, run.People.NotAcknowledged);
        }
        else if (held.Elapsed < TimeSpan.FromSeconds(4.5))
        {
            Assert.Equal(0, run.People.Refused); // a write waits for five
        }
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_that_was_acknowledged_lets_read_and_goes_on_when_there_is_space()
    {
        await using var disk = await SmallDisk.NewAsync();
        await using var run = await FaultRun.NewAsync(new CrashStore(disk.Folder), 0);
        await run.GreetAsync(Shortly);
        var bot = await run.StartReadyAsync();
        using var http = new HttpClient { BaseAddress = bot.Address };
        run.People.Begin();
        await run.UntilAsync("select 1 where (select count(*) from entry_version) > 5");
        await run.LookAsync();

        disk.Fill();
        await FaultRun.UntilAsync(() => Task.FromResult(run.People.NotAcknowledged > 3));
        await FaultRun.UntilAsync(async () => await Instance.StatusAsync(http) == HttpStatusCode.ServiceUnavailable);
        using (var live = await http.GetAsync(new Uri("healthz/live", UriKind.Relative), Cancel))
        {
            Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        }

        Assert.NotEmpty(await run.Store.EntriesAsync());

        disk.Empty();
        await run.People.GreetAsync();
        await FaultRun.UntilAsync(async () => await Instance.StatusAsync(http) == HttpStatusCode.OK);
        await run.CheckAsync("a full disk");
    }
}
