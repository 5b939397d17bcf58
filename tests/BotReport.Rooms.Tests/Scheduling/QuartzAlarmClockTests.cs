using BotReport.Core.Talk;
using BotReport.Scheduling;
using Microsoft.Extensions.Time.Testing;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Scheduling;

public sealed class QuartzAlarmClockTests : AlarmClockContract, IDisposable
{
    private static readonly Alarm Prompt = new("支付研发", RunKind.Prompt, Start.AddSeconds(10));

    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-").FullName;

    private string File => Path.Combine(_folder, "quartz", "botreport.quartz.db");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_alarm_missed_while_the_process_was_down_rings_once_on_return()
    {
        await using (var before = await StartAsync(Start))
        {
            await before.Alarms.SetAsync([Prompt], Cancel);
        }

        await using var after = await StartAsync(Start.AddHours(3));
        Assert.Equal(Prompt, await after.Heard.NextAsync());
        await after.Alarms.SetAsync([Prompt with { At = Prompt.At.AddDays(7) }, Last], Cancel);
        await after.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(Last, await after.Heard.NextAsync());
    }

    [Fact]
    public async Task An_alarm_that_rang_does_not_ring_again_after_a_restart()
    {
        await using (var before = await StartAsync(Start))
        {
            await before.Alarms.SetAsync([Prompt], Cancel);
            await before.PassAsync(TimeSpan.FromSeconds(11));
            await before.Heard.NextAsync();
        }

        await using var after = await StartAsync(Start.AddMinutes(5));
        await after.Alarms.SetAsync([Prompt with { At = Prompt.At.AddDays(7) }, Last], Cancel);
        await after.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(Last, await after.Heard.NextAsync());
    }

    [Fact]
    public async Task A_store_used_with_todays_clock_rings_at_the_past_it_is_started_in()
    {
        await using (var today = await StartAsync(Start.AddYears(2)))
        {
            await today.Alarms.SetAsync([Prompt with { At = Start.AddYears(2).AddDays(3) }], Cancel);
            await today.PassAsync(TimeSpan.FromMinutes(2));
        }

        await using var past = await StartAsync(Start);
        await past.Alarms.SetAsync([Prompt, Last], Cancel);
        await past.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(Prompt, await past.Heard.NextAsync());
        await past.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(Last, await past.Heard.NextAsync());
    }

    [Fact]
    public async Task A_store_used_in_the_past_rings_with_todays_clock()
    {
        await using (var past = await StartAsync(Start))
        {
            await past.Alarms.SetAsync([Prompt], Cancel);
        }

        var next = Prompt with { At = Start.AddYears(2).AddSeconds(10) };
        await using var today = await StartAsync(Start.AddYears(2));
        Assert.Equal(Prompt, await today.Heard.NextAsync());
        await today.Alarms.SetAsync([next], Cancel);
        await today.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(next, await today.Heard.NextAsync());
    }

    [Theory]
    [InlineData("not a database at all, but longer than the hundred bytes of a header that SQLite reads before it decides what a file is")]
    [InlineData("")] // an empty file is a new database: nothing to move aside
    public async Task A_broken_file_is_moved_aside_and_rebuilt(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await System.IO.File.WriteAllTextAsync(File, content, Cancel);

        await using var clock = await StartAsync(Start);
        await clock.Alarms.SetAsync([Prompt], Cancel);
        await clock.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(Prompt, await clock.Heard.NextAsync());
        var aside = Directory.GetFiles(Path.GetDirectoryName(File)!, "*.broken");
        Assert.Equal(content.Length == 0 ? 0 : 1, aside.Length);
        Assert.All(aside, file => Assert.Equal(content, System.IO.File.ReadAllText(file)));
    }

    [Fact]
    public async Task A_file_damaged_in_the_middle_is_moved_aside_and_rebuilt()
    {
        await using (var before = await StartAsync(Start))
        {
            await before.Alarms.SetAsync([Prompt], Cancel);
        }

        await using (var file = new FileStream(File, FileMode.Open))
        {
            file.Seek(4096, SeekOrigin.Begin);
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 64 * 1024).ToArray(), Cancel);
        }

        await using var after = await StartAsync(Start);
        await after.Alarms.SetAsync([Prompt], Cancel);
        await after.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(Prompt, await after.Heard.NextAsync());
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(File)!, "*.broken"));
    }

    [Fact]
    public async Task A_table_lost_while_running_costs_a_rebuild_and_nothing_else()
    {
        await using var clock = await StartAsync(Start);
        await using (var db = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=false"))
        {
            await db.OpenAsync(Cancel);
            await using var drop = db.CreateCommand();
            drop.CommandText = "drop table QRTZ_SIMPLE_TRIGGERS";
            await drop.ExecuteNonQueryAsync(Cancel);
        }

        await clock.Alarms.SetAsync([Prompt], Cancel);
        await clock.PassAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(Prompt, await clock.Heard.NextAsync());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_leaves_the_host_running_without_alarms()
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(_folder, "quartz"), "a file where the folder should be", Cancel);
        await using var clock = await StartAsync(Start);
        await clock.Alarms.SetAsync([Prompt], Cancel);
        await clock.PassAsync(TimeSpan.FromSeconds(11));
        Assert.False(clock.Heard.Any);
        Assert.False(((QuartzAlarmClock)clock.Alarms).IsRinging); // and whoever asks whether the bot is ready hears it
    }

    [Fact]
    public async Task It_rings_from_the_hosts_start_to_its_end()
    {
        var clock = await StartAsync(Start);
        var quartz = (QuartzAlarmClock)clock.Alarms;
        Assert.True(quartz.IsRinging);
        await clock.DisposeAsync();
        Assert.False(quartz.IsRinging);
    }

    private protected override Task<AlarmClockAtWork> EmptyAsync() => StartAsync(Start);

    private Task<AlarmClockAtWork> StartAsync(DateTimeOffset at)
    {
        var time = new FakeTimeProvider(at);
        return QuartzHouse.StartAsync(time, new HeardAlarms(time), o => o.Path = File);
    }
}
