using BotReport.Core.Collecting;
using BotReport.Core.Team;
using BotReport.Rooms.Tests.Host;
using BotReport.Rooms.Tests.Storage.Sqlite;
using BotReport.Storage;
using BotReport.Storage.Moving;
using Dapper;
using Npgsql;

namespace BotReport.Rooms.Tests.Storage.Postgres;

/// <summary>From the file to the server.</summary>
public sealed class StoreMoveTests : IAsyncLifetime
{
    /// <summary>A sign the server cannot keep as it is, and a word too long for its index.</summary>
    private static readonly EntryVersion Odd = Sample.Entry("odd", "半格\uE000，" + new string('x', 3_000)) with { Team = "另一队" };

    private readonly TemporaryFolder _folder = new();
    private string _server = "";
    private Func<ValueTask> _drop = () => ValueTask.CompletedTask;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _folder.File("botreport.db");

    public async ValueTask InitializeAsync() => (_server, _drop) = await PostgresStores.NewDatabaseAsync();

    public async ValueTask DisposeAsync()
    {
        await _drop();
        _folder.Dispose();
    }

    [Fact]
    public async Task Everything_that_was_stored_reads_back_from_the_server_and_goes_on_there()
    {
        long last;
        AuditCheck audit;
        await using (var file = SqliteStores.At(Store))
        {
            await StoredFriday.WriteAsync(file, Cancel);
            await StoredFriday.WriteCardsAsync(file, Cancel);
            audit = await file.Audit.VerifyAsync(null, Cancel);
            await file.Commit.CommitAsync([Sample.Said(Odd)], Cancel);
            last = (await file.Inbox.AcceptAsync(Sample.Message("last", from: new("webchat", "last")), Sample.Friday, Cancel)).Id;
        }

        var outcome = await MoveAsync();
        Assert.Empty(outcome is MoveOutcome.Differs differs ? differs.Tables.Where(table => !table.IsSame) : []);
        var moved = Assert.IsType<MoveOutcome.Moved>(outcome);
        Assert.Contains(moved.Tables, table => table is { Name: "entry_version", Here.Rows: > 1 });
        await using var there = PostgresStores.At(_server);
        await StoredFriday.CheckAsync(there, Cancel);
        await StoredFriday.CheckCardsAsync(there, Cancel);
        Assert.Equal(audit, await there.Audit.VerifyAsync(audit.Head, Cancel));
        Sample.Equal([Odd], await there.Entries.HistoryAsync(Odd.EntryId, Cancel));
        Sample.Equal([Odd], await there.Search.FindAsync(Odd.Team, [new string('x', 3_000)], null, 9, Cancel));
        Assert.True((await there.Inbox.AcceptAsync(Sample.Message("next"), Sample.Friday, Cancel)).Id > last);
        Assert.True(await there.Commit.CommitAsync([Sample.Said(Sample.Entry("next"))], Cancel));
    }

    /// <summary>A company's years go in with one statement, and the file is read for minutes between two.</summary>
    [Fact]
    public async Task A_statement_may_take_longer_than_statements_may_else()
    {
        await using (var file = SqliteStores.At(Store))
        {
            await StoredFriday.WriteAsync(file, Cancel);
        }

        await using var other = new NpgsqlConnection($"{_server};Search Path=botreport");
        await other.OpenAsync(Cancel);
        await using var held = await other.BeginTransactionAsync(Cancel);
        await other.ExecuteAsync("lock table entry_search in access exclusive mode");
        var moving = StoreMove.RunAsync(new StorageOptions(Store), new PostgresOptions($"{_server};Command Timeout=1") { BusyTimeout = TimeSpan.FromSeconds(1) }, Cancel);
        await using var looking = new NpgsqlConnection(_server); // within a transaction it would see the same all the time
        await looking.OpenAsync(Cancel);
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!moving.IsCompleted && await looking.ExecuteScalarAsync<long>(
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and clock_timestamp() - query_start > interval '3 seconds'") == 0)
        {
            await looks.WaitForNextTickAsync(Cancel);
        }

        await held.RollbackAsync(Cancel);
        Assert.IsType<MoveOutcome.Moved>(await moving);
    }

    [Theory]
    [InlineData("new.text := new.text || '.'")] // a value that changes on its way
    [InlineData("return null")] // a row that does not arrive
    public async Task A_row_that_is_not_the_same_there_leaves_nothing_there(string breaks)
    {
        await using (var file = SqliteStores.At(Store))
        {
            await file.Commit.CommitAsync([Sample.Said(Sample.Entry("e1"))], Cancel);
        }

        await using var there = PostgresStores.At(_server);
        await SqliteStores.Database(there).WriteAsync(
            async session =>
            {
                await session.ExecuteAsync($"create function break_row() returns trigger language plpgsql as $$ begin {breaks}; return new; end $$");
                return await session.ExecuteAsync("create trigger break_row before insert on entry_version for each row execute function break_row()");
            },
            Cancel);

        if (breaks == "return null")
        {
            // Its facts miss it before anything is compared.
            await Assert.ThrowsAnyAsync<Exception>(MoveAsync);
        }
        else
        {
            var differs = Assert.IsType<MoveOutcome.Differs>(await MoveAsync());
            Assert.Equal(["entry_version"], differs.Tables.Where(table => !table.IsSame).Select(table => table.Name));
        }

        Assert.Empty(await there.Entries.HistoryAsync("e1", Cancel));
    }

    [Fact]
    public async Task An_index_that_an_earlier_version_wrote_otherwise_is_made_anew()
    {
        await using (var file = SqliteStores.At(Store))
        {
            await file.Commit.CommitAsync([Sample.Said(Sample.Entry("e1", "收银\u200B台11月14日上线"))], Cancel);
            await SqliteStores.Database(file).WriteAsync(
                async session =>
                {
                    await session.ExecuteAsync("delete from entry_search");
                    return await session.ExecuteAsync("insert into entry_search (rowid, terms) values (1, '收银 \u200B 台11')");
                },
                Cancel);
        }

        Assert.IsType<MoveOutcome.Moved>(await MoveAsync());
        await using var there = PostgresStores.At(_server);
        Assert.Equal("e1", Assert.Single(await there.Search.FindAsync(Sample.Team, ["收银台"], null, 9, Cancel)).EntryId);
    }

    [Fact]
    public async Task A_server_that_holds_something_is_left_alone()
    {
        await using (var file = SqliteStores.At(Store))
        {
            await file.Commit.CommitAsync([Sample.Said(Sample.Entry("e1"))], Cancel);
        }

        await using var there = PostgresStores.At(_server);
        await there.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);

        Assert.Equal(new MoveOutcome.NotEmpty("inbox"), await MoveAsync());
        Assert.Empty(await there.Entries.HistoryAsync("e1", Cancel));
    }

    [Fact]
    public async Task The_command_says_what_it_moved_and_the_store_on_the_server_answers_as_the_file_did()
    {
        using var data = new StoreForTests();
        Assert.Equal((2, "没有数据文件 " + data.Store + "，没有可搬的。\n"), await RunAsync(data, error: true, "migrate-data", "--to", _server));
        var (seeded, _) = await RunAsync(data, error: false, "check", "--apply");
        Assert.Equal(0, seeded);
        Assert.Equal((2, "--to 不是 PostgreSQL 的连接字符串，应像 Host=db;Database=botreport;Username=botreport;Password=…。\n"), await RunAsync(data, error: true, "migrate-data", "--to", "botreport.db"));

        var (code, said) = await RunAsync(data, error: false, "migrate-data", "--to", _server);

        Assert.Equal(0, code);
        Assert.Matches(@"(?m)^person +\d+ +\d+  [0-9a-f]{8}  一致$", said);
        Assert.Matches(@"张表 \d+ 行已搬完", said);
        Assert.Equal(2, (await RunAsync(data, error: true, "migrate-data", "--to", _server)).Code); // it is not empty any more
        data.Configure($$"""{ "Storage": { "Engine": "Postgres", "ConnectionString": "{{_server}}" } }""");
        Assert.Equal((0, "团队“支付研发”：配置与数据一致。\n"), await RunAsync(data, error: false, "check"));
    }

    private static async Task<(int Code, string Said)> RunAsync(StoreForTests data, bool error, params string[] args)
    {
        var shell = new ShellForTests(contentRoot: data.Root);
        var code = await shell.RunAsync(args);
        return (code, $"{(error ? shell.Error : shell.Out)}");
    }

    private Task<MoveOutcome> MoveAsync() => StoreMove.RunAsync(new StorageOptions(Store), new PostgresOptions(_server), Cancel);
}
