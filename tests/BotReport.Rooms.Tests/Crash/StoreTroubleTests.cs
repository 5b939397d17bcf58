using System.Net;
using BotReport.Rooms.Tests.Crash.Run;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>The file is locked, or its disk is full: what cannot be kept is not acknowledged, and when it can be again everything goes on by itself.</summary>
public sealed class StoreTroubleTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(3)] // a write waits for it
    [InlineData(30)] // longer than any write waits
    public async Task A_file_that_somebody_locks_goes_on_when_he_is_done(int seconds)
    {
        await using var run = await FaultRun.NewAsync(new CrashStore(), "2024-11-15 16:00:30", 30);
        var bot = await run.StartReadyAsync();
        await run.GreetAsync();
        run.People.Begin();
        var locked = seconds < 10 || FaultRun.IsLong ? seconds : 8;
        await using (var somebody = new SqliteConnection($"Data Source={run.Store.Path};Pooling=false"))
        {
            await somebody.OpenAsync(Cancel);
            await somebody.ExecuteAsync("begin exclusive");
            var at = run.Clock.Run;
            await FaultRun.GoOnAsync(TimeSpan.FromSeconds(locked));
            Assert.DoesNotContain(run.People.Acknowledged, said => said.At > at + TimeSpan.FromSeconds(1));
        }

        await run.People.GreetAsync();
        await run.CheckAsync($"locked for {locked} s");
        Assert.Equal(locked > 5, run.People.NotAcknowledged > 0);
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_that_was_acknowledged_lets_read_and_goes_on_when_there_is_space()
    {
        await using var disk = await SmallDisk.NewAsync();
        await using var run = await FaultRun.NewAsync(new CrashStore(disk.Folder), "2024-11-15 16:00:30", 30);
        var bot = await run.StartReadyAsync();
        using var http = new HttpClient { BaseAddress = bot.Address };
        await run.GreetAsync();
        run.People.Begin();
        await run.UntilAsync("select 1 where (select count(*) from entry_version) > 5");
        await run.LookAsync();

        disk.Fill();
        await UntilAsync(() => run.People.NotAcknowledged > 3);
        var at = run.Clock.Run;
        await UntilAsync(async () => await Instance.StatusAsync(http) == HttpStatusCode.ServiceUnavailable);
        using (var live = await http.GetAsync(new Uri("healthz/live", UriKind.Relative), Cancel))
        {
            Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        }

        Assert.NotEmpty(await run.Store.EntriesAsync());
        Assert.DoesNotContain(run.People.Acknowledged, said => said.At > at);

        disk.Empty();
        await run.People.GreetAsync();
        await UntilAsync(async () => await Instance.StatusAsync(http) == HttpStatusCode.OK);
        await run.CheckAsync("a full disk");
    }

    private static Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        late.CancelAfter(TimeSpan.FromSeconds(90));
        while (!await holds())
        {
            await tick.WaitForNextTickAsync(late.Token);
        }
    }
}
