using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Storage.Sqlite;
using BotReport.Storage;
using Dapper;
using Npgsql;

namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresDatabaseTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_starters_at_once_all_get_the_same_store()
    {
        var (connection, drop) = await PostgresStores.NewEmptyDatabaseAsync();
        using var together = new Barrier(4);

        var starters = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                together.SignalAndWait(Cancel);
                var stores = PostgresStores.At(connection);
                Assert.NotNull(stores.Inbox);
                return stores;
            },
            Cancel,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        var accepted = await Task.WhenAll(starters.Select(s => s.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel)));
        Assert.Single(accepted, a => !a.Duplicate);
        foreach (var stores in starters)
        {
            await stores.DisposeAsync();
        }

        await drop();
    }

    [Fact]
    public async Task Text_is_ordered_by_its_bytes_whatever_the_databases_own_order()
    {
        await using var stores = await PostgresStores.NewAsync();
        await SqliteStores.Database(stores).WriteAsync(
            s => s.ExecuteAsync("insert into note (id, team, person, text, noted_at) values (@Id, '', '', '', '')", "aB_周éz".Select(id => new { Id = $"{id}" })),
            Cancel);

        Assert.Equal(["B", "_", "a", "z", "é", "周"], await QueryAsync(stores, "select id from note order by id"));
        Assert.Equal(["0"], await QueryAsync(
            stores, "select count(*) from information_schema.columns where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C'"));
    }

    [Theory]
    [InlineData("update audit set who = 'x'")]
    [InlineData("delete from audit")]
    [InlineData("truncate audit")]
    public async Task The_audit_is_append_only(string sql)
    {
        await using var stores = await PostgresStores.NewAsync();
        var audited = new Change.Audited(Sample.Team, "wangfang", "role", "zhoumin", Sample.Friday);
        await stores.Commit.CommitAsync([audited, audited], Cancel);

        await Assert.ThrowsAsync<PostgresException>(() => SqliteStores.Database(stores).WriteAsync(s => s.ExecuteAsync(sql), Cancel));

        Assert.Equal(["wangfang role zhoumin", "wangfang role zhoumin"], await SqliteStores.AuditAsync(stores));
    }

    [Theory]
    [InlineData("insert into changelog (type, version, description, name, checksum, installed_by, success) values (0, '99', 'x', 'V99__x.sql', 'x', '', true)")]
    [InlineData("update changelog set checksum = 'x' where version = '1'")]
    public async Task A_store_of_another_version_is_refused(string sql)
    {
        var (connection, drop) = await PostgresStores.NewDatabaseAsync();
        await using (var stores = PostgresStores.At(connection))
        {
            await SqliteStores.Database(stores).WriteAsync(s => s.ExecuteAsync(sql), Cancel);
        }

        Assert.Equal(UnavailableReason.OtherVersion, Refused(connection));
        await drop();
    }

    [Fact]
    public async Task A_server_that_is_not_there_and_one_that_does_not_let_us_in_are_told_apart()
    {
        var server = await PostgresTestServer.OfThisRunAsync();

        Assert.Equal(UnavailableReason.Unreachable, Refused("Host=127.0.0.1;Port=1;Username=bot;Database=x"));
        Assert.Equal(UnavailableReason.Denied, Refused(server.ConnectionString("nobody_made_it")));
        Assert.Equal(UnavailableReason.Denied, Refused(server.ConnectionString("postgres").Replace("bot", "nobody", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_write_waits_for_anothers_lock_for_its_time_and_is_busy_then()
    {
        var (connection, drop) = await PostgresStores.NewDatabaseAsync();
        await using var stores = PostgresStores.At(connection, drop);
        await using (var other = await HoldRevisionAsync(connection))
        {
            var busy = await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Commit.CommitAsync([Sample.Said(Sample.Entry("e1"))], Cancel));
            Assert.Equal(UnavailableReason.Busy, busy.Reason);

            // What makes no new revision goes on beside it.
            await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        }

        Assert.True(await stores.Commit.CommitAsync([Sample.Said(Sample.Entry("e1"))], Cancel));
    }

    [Fact]
    public async Task Who_stands_still_in_a_transaction_is_ended_and_holds_nobody_up_for_ever()
    {
        var (connection, drop) = await PostgresStores.NewDatabaseAsync();
        await using var stores = PostgresStores.At(connection, drop);
        var database = SqliteStores.Database(stores);
        var holds = new TaskCompletionSource();
        var goesOn = new TaskCompletionSource();

        var stopped = database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("update revision set number = number + 1");
                holds.TrySetResult();
                await goesOn.Task;
                return await session.ExecuteAsync("update revision set number = number + 1");
            },
            Cancel);
        await holds.Task;

        // The server's second and ours begin together: the first try may end just before the other's lock does.
        for (var tries = 0; ; tries++)
        {
            try
            {
                Assert.True(await stores.Commit.CommitAsync([Sample.Said(Sample.Entry("e1"))], Cancel));
                break;
            }
            catch (StoreUnavailableException) when (tries < 3)
            {
            }
        }

        goesOn.SetResult();
        Assert.Equal(UnavailableReason.Busy, (await Assert.ThrowsAsync<StoreUnavailableException>(() => stopped)).Reason);
    }

    [Fact]
    public async Task Connections_that_the_server_ended_cost_nobody_a_message()
    {
        var (connection, drop) = await PostgresStores.NewDatabaseAsync();
        await using var stores = PostgresStores.At(connection, drop);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => stores.Inbox.AcceptAsync(Sample.Message($"a{i}"), Sample.Friday, Cancel)));
        await using (var other = new NpgsqlConnection(connection + ";Pooling=false"))
        {
            await other.ExecuteAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        }

        await Task.WhenAll(Enumerable.Range(20, 20).Select(i => stores.Inbox.AcceptAsync(Sample.Message($"a{i}"), Sample.Friday, Cancel)));

        Assert.Equal(["40"], await QueryAsync(stores, "select count(*) from inbox"));
    }

    [Fact]
    public async Task Two_who_wait_for_each_other_both_get_through()
    {
        await using var stores = await PostgresStores.NewAsync();
        var database = SqliteStores.Database(stores);
        await stores.Spend.AddAsync("a", new(2024, 11, 15), 0, 0, 0, Cancel);
        await stores.Spend.AddAsync("b", new(2024, 11, 15), 0, 0, 0, Cancel);
        using var both = new SemaphoreSlim(0);
        var arrived = 0;

        await Task.WhenAll(CrossAsync("a", "b"), CrossAsync("b", "a"));

        Assert.Equal(["2", "2"], await QueryAsync(stores, "select tokens_in from model_spend order by team"));

        Task CrossAsync(string first, string second) => BotReport.Storage.Sql.Writes.WriteBesideAsync(
            database,
            async session =>
            {
                const string Add = "update model_spend set tokens_in = tokens_in + 1 where team = @Team";
                await session.ExecuteAsync(Add, new { Team = first });
                var number = Interlocked.Increment(ref arrived);
                if (number == 2)
                {
                    both.Release(2);
                }

                if (number <= 2)
                {
                    await both.WaitAsync(Cancel);
                }

                await session.ExecuteAsync(Add, new { Team = second });
            },
            Cancel);
    }

    [Fact]
    public async Task Text_that_the_server_cannot_keep_comes_back_as_it_was()
    {
        await using var stores = await PostgresStores.NewAsync();
        var odd = "a\0b\uE000c\uE0000d😀" + new string('\0', 5_000);

        await stores.Inbox.AcceptAsync(Sample.Message("a1", odd), Sample.Friday, Cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("a2", "半\uD83D", new("webchat", "likai")), Sample.Friday, Cancel);

        Assert.Equal([odd, "半\uFFFD"], (await stores.Inbox.WaitingAsync([], 9, Cancel)).Select(row => row.Message.Text));
    }

    private static async Task<NpgsqlConnection> HoldRevisionAsync(string connection)
    {
        var other = new NpgsqlConnection(connection + ";Search Path=botreport;Pooling=false");
        await other.OpenAsync(Cancel);
        await other.BeginTransactionAsync(Cancel);
        await using var command = new NpgsqlCommand("update revision set number = number + 1", other);
        await command.ExecuteNonQueryAsync(Cancel);
        return other;
    }

    private static UnavailableReason Refused(string connection) =>
        Assert.Throws<StoreUnavailableException>(() => PostgresStores.At(connection).Inbox).Reason;

    private static async Task<IReadOnlyList<string>> QueryAsync(Stores stores, string sql) =>
        [.. (await SqliteStores.Database(stores).ReadAsync(s => s.QueryAsync<object>(sql), Cancel)).Select(row => $"{((IDictionary<string, object>)row).Values.Single()}")];
}
