using BotReport.Core.Talk;
using BotReport.Storage;
using BotReport.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _folder.File("botreport.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Thirty_two_writers_beside_another_process_never_see_busy()
    {
        await using var bot = SqliteStores.At(Store);
        await using var import = SqliteStores.At(Store);

        await Task.WhenAll(Enumerable.Range(0, 32).Select(async writer =>
        {
            var stores = writer < 24 ? bot : import;
            for (var i = 0; i < 25; i++)
            {
                await stores.Inbox.AcceptAsync(Sample.Message($"{writer}/{i}"), Sample.Friday, Cancel);
            }
        }));

        Assert.Equal(32 * 25, await CountAsync(bot, "select count(*) from inbox"));
    }

    [Fact]
    public async Task What_was_acknowledged_is_in_a_copy_of_the_files_made_that_moment()
    {
        await using (var stores = SqliteStores.At(Store))
        {
            for (var i = 0; i < 5; i++)
            {
                await stores.Commit.CommitAsync([new Change.Send(Sample.Outgoing($"k{i}"))], Cancel);
                File.Copy(Store, _folder.File($"copy{i}.db"));
                File.Copy(Store + "-wal", _folder.File($"copy{i}.db-wal"));
            }
        }

        for (var i = 0; i < 5; i++)
        {
            await using var copy = SqliteStores.At(_folder.File($"copy{i}.db"));
            Assert.Equal(i + 1, (await copy.Outbox.DeliveriesAsync(Sample.Team, "", Cancel)).Count);
        }
    }

    [Fact]
    public async Task What_waits_when_the_store_is_closed_is_still_written()
    {
        var stores = SqliteStores.At(Store);
        var writes = Enumerable.Range(0, 500).Select(i => stores.Inbox.AcceptAsync(Sample.Message($"{i}"), Sample.Friday, Cancel)).ToList();
        await stores.DisposeAsync();
        await Task.WhenAll(writes);

        await using var again = SqliteStores.At(Store);
        Assert.Equal(500, await CountAsync(again, "select count(*) from inbox"));
    }

    [Fact]
    public async Task A_full_disk_is_said_loses_nothing_acknowledged_and_heals()
    {
        await using var stores = SqliteStores.At(Store);
        await LimitPagesAsync(stores, 1); // as full as it is now
        var text = new string('满', 2_000);

        var kept = await Task.WhenAll(Enumerable.Range(0, 300).Select(async i =>
        {
            try
            {
                await stores.Inbox.AcceptAsync(Sample.Message($"{i}", text, new("webchat", $"c{i}")), Sample.Friday, Cancel);
                return i;
            }
            catch (StoreUnavailableException e) when (e.Reason == UnavailableReason.Full)
            {
                return -1;
            }
        }));

        Assert.Contains(-1, kept);
        var waiting = await stores.Inbox.WaitingAsync([], 1000, Cancel); // reading goes on
        Assert.Equal(
            kept.Where(i => i >= 0).Select(i => $"{i}").Order(), waiting.Select(r => r.Message.ActivityId).Order());

        await LimitPagesAsync(stores, 1_000_000);
        await stores.Inbox.AcceptAsync(Sample.Message("after", text), Sample.Friday, Cancel);
        Assert.Equal("ok", await SqliteStores.Database(stores).ReadAsync(s => s.FirstAsync<string>("pragma integrity_check"), Cancel));
    }

    [Fact]
    public async Task When_the_engine_drops_the_whole_transaction_all_of_the_group_hear_why_and_nothing_is_half_written()
    {
        await using var stores = SqliteStores.At(Store);
        var database = SqliteStores.Database(stores);
        var (started, queued) = (new TaskCompletionSource(), new TaskCompletionSource());

        var first = database.WriteAsync(
            async session =>
            {
                started.SetResult();
                await queued.Task; // so that the next three are one group
                return await session.ExecuteAsync("insert into page (made_at) values ('first')");
            },
            Cancel);
        await started.Task;
        var before = stores.Inbox.AcceptAsync(Sample.Message("before"), Sample.Friday, Cancel);
        var broken = database.WriteAsync<bool>(
            async session =>
            {
                await session.ExecuteAsync("rollback"); // what SQLite does by itself on an I/O error
                throw new TimeoutException();
            },
            Cancel);
        var after = stores.Inbox.AcceptAsync(Sample.Message("after"), Sample.Friday, Cancel);
        queued.SetResult();

        await first;
        await Assert.ThrowsAsync<TimeoutException>(() => broken);
        await Assert.ThrowsAsync<TimeoutException>(() => before);
        await Assert.ThrowsAsync<TimeoutException>(() => after);
        Assert.Equal(0, await CountAsync(stores, "select count(*) from inbox"));
        Assert.False((await stores.Inbox.AcceptAsync(Sample.Message("before"), Sample.Friday, Cancel)).Duplicate);
    }

    [Fact]
    public async Task A_store_that_another_process_holds_too_long_is_busy_for_writers_and_open_to_readers()
    {
        await using var stores = SqliteStores.At(Store);
        await stores.Inbox.AcceptAsync(Sample.Message("before"), Sample.Friday, Cancel);
        await using (var other = new SqliteConnection($"Data Source={Store};Pooling=False"))
        {
            await other.OpenAsync(Cancel);
            await using var held = await other.BeginTransactionAsync(Cancel);

            var busy = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
                stores.Inbox.AcceptAsync(Sample.Message("during"), Sample.Friday, Cancel));

            Assert.Equal(UnavailableReason.Busy, busy.Reason);
            Assert.Single(await stores.Inbox.WaitingAsync([], 9, Cancel));
        }

        Assert.False((await stores.Inbox.AcceptAsync(Sample.Message("during"), Sample.Friday, Cancel)).Duplicate);
    }

    [Fact]
    public async Task A_store_that_may_not_be_written_says_so()
    {
        await using var stores = SqliteStores.At(Store);
        await SqliteStores.Database(stores).WriteBesideAsync(s => s.ExecuteAsync("pragma query_only = on"), Cancel);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel));

        Assert.Equal(UnavailableReason.ReadOnly, refused.Reason);
    }

    [Fact]
    public async Task A_read_cannot_write()
    {
        await using var stores = SqliteStores.At(Store);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            SqliteStores.Database(stores).ReadAsync(s => s.ExecuteAsync("delete from inbox"), Cancel));

        Assert.Equal(UnavailableReason.ReadOnly, refused.Reason);
    }

    [Fact]
    public async Task A_read_sees_one_state_whatever_is_written_meanwhile()
    {
        await using var stores = SqliteStores.At(Store);

        var counts = await SqliteStores.Database(stores).ReadAsync(
            async session =>
            {
                var before = await session.FirstAsync<long>("select count(*) from inbox");
                await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
                return (before, await session.FirstAsync<long>("select count(*) from inbox"));
            },
            Cancel);

        Assert.Equal((0, 0), counts);
        Assert.Equal(1, await CountAsync(stores, "select count(*) from inbox"));
    }

    private static Task<long> CountAsync(Stores stores, string sql) =>
        SqliteStores.Database(stores).ReadAsync(session => session.FirstAsync<long>(sql), Cancel);

    // The pragma takes no parameter; both numbers are constants of this file.
    private static Task<int> LimitPagesAsync(Stores stores, int pages) => SqliteStores.Database(stores).WriteAsync(
        session => session.ExecuteAsync($"pragma max_page_count = {pages}"), Cancel);
}
