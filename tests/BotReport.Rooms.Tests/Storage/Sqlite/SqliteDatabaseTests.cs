using BotReport.Core.Talk;
using BotReport.Storage;
using BotReport.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _folder.File("deep/botreport.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Four_starters_at_once_all_get_the_same_store()
    {
        using var together = new Barrier(4);

        var starters = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Factory.StartNew(
            () =>
            {
                together.SignalAndWait(Cancel);
                var stores = SqliteStores.At(Store);
                Assert.NotNull(stores.Inbox);
                return stores;
            },
            Cancel,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        foreach (var stores in starters)
        {
            await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        }

        Assert.Equal(24, await FirstAsync(starters[3], "select count(*) from changelog where success = 1 and type = 0"));
        Assert.Equal(1, await FirstAsync(starters[0], "select count(*) from inbox"));
        foreach (var stores in starters)
        {
            await stores.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_files_are_their_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights of this kind are Unix's.");
        await using var stores = SqliteStores.At(Store);
        await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);

        Assert.Equal(
            ["botreport.db", "botreport.db-shm", "botreport.db-wal", "botreport.db.migrate"],
            Directory.GetFiles(Path.GetDirectoryName(Store)!).Select(Path.GetFileName).Order());
        Assert.All(
            Directory.GetFiles(Path.GetDirectoryName(Store)!),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, UnixMode(file)));
    }

    [Theory]
    [InlineData("pragma synchronous", 2)] // full: a power cut loses nothing acknowledged
    [InlineData("pragma foreign_keys", 1)]
    [InlineData("pragma busy_timeout", 1000)]
    public async Task The_writer_is_set_up_for_durability(string pragma, long value)
    {
        await using var stores = SqliteStores.At(Store);

        Assert.Equal(value, await SqliteStores.Database(stores).WriteAsync(s => s.FirstAsync<long>(pragma), Cancel));
    }

    [Fact]
    public async Task The_journal_is_a_write_ahead_log()
    {
        await using var stores = SqliteStores.At(Store);

        Assert.Equal("wal", await SqliteStores.Database(stores).ReadAsync(s => s.FirstAsync<string>("pragma journal_mode"), Cancel));
    }

    [Fact]
    public async Task A_path_is_a_path_whatever_is_in_it()
    {
        var store = _folder.File("Data Source=x;Mode=Memory 周报.db");
        await using (var stores = SqliteStores.At(store))
        {
            await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        }

        Assert.True(File.Exists(store));
    }

    [Theory]
    [InlineData("update audit set who = 'x'")]
    [InlineData("delete from audit")]
    public async Task The_audit_is_append_only(string sql)
    {
        await using var stores = SqliteStores.At(Store);
        var audited = new Change.Audited(Sample.Team, "wangfang", "role", "zhoumin", Sample.Friday);
        await stores.Commit.CommitAsync([audited, audited], Cancel);

        await Assert.ThrowsAsync<SqliteException>(() => SqliteStores.Database(stores).WriteAsync(s => s.ExecuteAsync(sql), Cancel));

        Assert.Equal(["wangfang role zhoumin", "wangfang role zhoumin"], await SqliteStores.AuditAsync(stores));
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_refused_and_left_alone()
    {
        var file = _folder.File("page.db");
        var page = new string('周', 5_000);
        await File.WriteAllTextAsync(file, page, Cancel);

        Assert.Equal(UnavailableReason.Damaged, Refused(file));
        Assert.Equal(page, await File.ReadAllTextAsync(file, Cancel));
    }

    [Theory]
    [InlineData("insert into changelog (type, version, description, name, checksum, installed_by, success) values (0, '99', 'x', 'V99__x.sql', 'x', '', 1)")]
    [InlineData("update changelog set checksum = 'x' where version = '1'")]
    public async Task A_store_of_another_version_is_refused_before_anything_is_written(string sql)
    {
        await using (var stores = SqliteStores.At(Store))
        {
            await SqliteStores.Database(stores).WriteAsync(s => s.ExecuteAsync(sql), Cancel);
        }

        Assert.Equal(UnavailableReason.OtherVersion, Refused(Store));
    }

    [Fact]
    public void A_store_that_another_process_holds_while_it_is_brought_up_to_date_is_busy()
    {
        var file = _folder.File("held.db");
        using var other = new SqliteConnection($"Data Source={file};Pooling=False");
        other.Open();
        using var held = other.BeginTransaction();

        Assert.Equal(UnavailableReason.Busy, Refused(file));
    }

    [Fact]
    public async Task A_store_that_is_up_to_date_opens_for_reading_while_another_process_writes()
    {
        await using (var stores = SqliteStores.At(Store))
        {
            await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        }

        await using var other = new SqliteConnection($"Data Source={Store};Pooling=False");
        await other.OpenAsync(Cancel);
        await using var held = await other.BeginTransactionAsync(Cancel);

        await using var ask = SqliteStores.At(Store);
        Assert.Single(await ask.Inbox.WaitingAsync([], 9, Cancel));
    }

    [Fact]
    public void A_statement_is_planned_once_whatever_its_limits_are()
    {
        const int Replanned = 5; // SQLITE_STMTSTATUS_REPREPARE
        var file = new SqliteFile(new(Store));
        file.Make();
        using var connection = file.OpenForWriting();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(connection.Inner.Handle, "select name from sqlite_master order by name limit @Limit", out var statement));
        using (statement)
        {
            for (var limit = 1; limit <= 9; limit++)
            {
                Assert.Equal(raw.SQLITE_OK, raw.sqlite3_bind_int(statement, 1, limit));
                Assert.Equal(raw.SQLITE_DONE, raw.sqlite3_step(statement));
                Assert.Equal(raw.SQLITE_OK, raw.sqlite3_reset(statement));
            }

            Assert.Equal(0, raw.sqlite3_stmt_status(statement, Replanned, 0));
        }
    }

    private static UnavailableReason Refused(string file) =>
        Assert.Throws<StoreUnavailableException>(() => SqliteStores.At(file).Inbox).Reason;

    private static Task<long> FirstAsync(Stores stores, string sql) =>
        SqliteStores.Database(stores).ReadAsync(session => session.FirstAsync<long>(sql), Cancel);

    private static UnixFileMode UnixMode(string file) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(file);
}
