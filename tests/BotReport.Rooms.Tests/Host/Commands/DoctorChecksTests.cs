using BotReport.Host;
using BotReport.Host.Commands.Doctor;
using BotReport.Host.Commands.Wording;
using BotReport.Storage.Backup;
using BotReport.Storage.Examining;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>The checks whose faults no test can make for real: a full disk, a server's clock.</summary>
public sealed class DoctorChecksTests
{
    private static readonly DoctorWords Words = ConsoleWords.Of("zh").Doctor;
    private static readonly DateTimeOffset Now = new(2024, 11, 15, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 255, false)] // never less than a quarter of a gigabyte
    [InlineData(0, 256, true)]
    [InlineData(200, 399, false)] // room for a copy, and for the log of making it
    [InlineData(200, 400, true)]
    public async Task A_disk_must_have_room_for_a_copy_of_the_store(long store, long left, bool well)
    {
        using var folder = new StoreForTests();
        await using (var file = File.Create(folder.Store))
        {
            file.SetLength(store << 20); // a hole: it takes no room
        }

        var finding = Assert.Single(await new DiskCheck(DataFolder.In(folder.Store), _ => left << 20, Words).LookAsync(Cancel));

        Assert.Equal(well, finding.IsWell);
        Assert.Contains($"{left} MB", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_real_disk_is_looked_at_before_the_stores_folder_is_made()
    {
        using var folder = new StoreForTests();
        var data = DataFolder.In(Path.Combine(folder.Root, "not", "there", "botreport.db"));

        Assert.Matches("[0-9]+ (MB|GB)", Assert.Single(await new DiskCheck(data, DiskCheck.FreeBytes, Words).LookAsync(Cancel)).Sentence);
    }

    [Theory]
    [InlineData(0, null, "时钟：2024-11-15 08:00 +00:00，与数据相符。")]
    [InlineData(29, 29, "时钟：2024-11-15 08:00 +00:00，与数据相符。")]
    [InlineData(31, null, "时钟：现在是 2024-11-15 08:00 +00:00，数据里却有 2024-11-15 08:00 +00:00 写下的内容。请校准这台机器的时间；如果用 --at 试过，请换一份数据。")]
    [InlineData(-3600, 31, "时钟：数据库服务器比这台机器快31秒，请让两边都与时间服务器同步。")]
    [InlineData(-3600, -90, "时钟：数据库服务器比这台机器慢90秒，请让两边都与时间服务器同步。")]
    public async Task A_clock_is_compared_with_what_was_written_and_with_the_servers(int written, int? server, string sentence)
    {
        var store = new StandInStore(new(Now.AddSeconds(written), server is { } seconds ? Now.AddSeconds(seconds) : null));

        Assert.Equal(sentence, Assert.Single(await new ClockCheck(store, new FakeTimeProvider(Now), Words).LookAsync(Cancel)).Sentence);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public async Task A_backup_grows_old(int days, bool well)
    {
        using var folder = new StoreForTests();
        var list = new BackupList(folder.Store);
        var clock = new FakeTimeProvider(Now);
        Assert.Equal(Words.NoBackupKnown, Assert.Single(await new BackupCheck(list, clock, Words).LookAsync(Cancel)).Sentence);
        list.Add(new(Now.AddDays(-90), "/b/first.db"));
        list.Add(new(Now.AddDays(-days), "/b/last.db"));

        var finding = Assert.Single(await new BackupCheck(list, clock, Words).LookAsync(Cancel));

        Assert.Equal(well, finding.IsWell);
        Assert.Contains($"在{days}天前（/b/last.db）".Replace("在", well ? "在" : "", StringComparison.Ordinal), finding.Sentence, StringComparison.Ordinal);
    }

    private sealed class StandInStore(StoreTimes times) : IStoreExamination
    {
        public Task<StoreTimes> TimesAsync(CancellationToken cancel) => Task.FromResult(times);

        public Task<bool> IsThereAsync(CancellationToken cancel) => throw new NotSupportedException();

        public Task<MigrationGap> MigrationsAsync(CancellationToken cancel) => throw new NotSupportedException();

        public Task<bool> IsSoundAsync(CancellationToken cancel) => throw new NotSupportedException();

        public Task<WaitingSends> WaitingAsync(DateTimeOffset now, CancellationToken cancel) => throw new NotSupportedException();

        public Task<StuckLetters> StuckAsync(DateTimeOffset late, DateTimeOffset since, CancellationToken cancel) => throw new NotSupportedException();
    }
}
