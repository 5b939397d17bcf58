using BotReport.Core.Team;
using BotReport.Storage.Persons;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Storage.Sqlite;

/// <summary>The bytes of the files, which no port shows.</summary>
public sealed class SqliteScrubTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _folder.File("botreport.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_in_the_bytes_before_is_not_in_them_afterwards()
    {
        await using var stores = await FridayAsync();
        Assert.True(Holds("收银台页面优化11月14日完成上线") && Holds("周敏") && Holds("zhoumin") && Holds("汇金排期"));

        var erased = await EraseAsync(stores);

        Assert.Empty(erased.Left);
        Assert.Equal(["botreport.db", "botreport.db-wal"], erased.Searched.Files.Select(file => file.Name));
        Assert.False(Holds("收银台页面优化11月14日完成上线") || Holds("周敏") || Holds("zhoumin") || Holds("汇金排期"));
        Assert.Equal(0, new FileInfo(Store + "-wal").Length);
    }

    [Theory]
    [InlineData("create table stray (rest blob); insert into stray values (cast('，请周敏补' as blob))", TraceKind.Name)]
    [InlineData("create table stray (rest blob); insert into stray values (cast('x zhoumin x' as blob))", TraceKind.Id)]
    public async Task Bytes_that_no_text_of_a_table_explains_are_left(string sql, TraceKind kind)
    {
        await using var stores = await FridayAsync();
        await SqliteStores.Database(stores).WriteAsync(session => session.ExecuteAsync(sql), Cancel);

        Assert.Equal([new FoundTrace(kind, "botreport.db", 1)], (await EraseAsync(stores)).Left);
    }

    [Fact]
    public async Task A_backup_in_which_he_still_stands_is_named()
    {
        await using var stores = await FridayAsync();
        var backup = _folder.File("copy.db");
        BotReport.Storage.Backup.StoreBackup.Write(Store, backup);
        await using (var other = new SqliteConnection($"Data Source={_folder.File("empty.db")};Pooling=False"))
        {
            await other.OpenAsync(Cancel);
            await using var command = other.CreateCommand();
            command.CommandText = "create table a (b text)";
            await command.ExecuteNonQueryAsync(Cancel);
        }

        Assert.Equal([backup], (await EraseAsync(stores)).Holding);
    }

    [Fact]
    public async Task Every_table_is_one_of_persons_or_known_to_hold_none()
    {
        string[] nobodys =
        [
            "audit_head", "changelog", "draft_left_out", "entry_term_doc", "imported_entry", "lead_edit_base", "metric_definition", "model_spend", "page", "page_line", "page_source", "revision", "run",
            "section", "team", "team_day", "topic",
        ];
        await using var stores = SqliteStores.At(Store);

        var tables = await SqliteStores.Database(stores).ReadAsync(
            session => session.QueryAsync<string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'entry_search%' and name <> 'entry_term'"),
            Cancel);

        Assert.Equal(tables.Order(StringComparer.Ordinal), PersonalTable.All.Select(table => table.Name).Union(nobodys).Order(StringComparer.Ordinal));
    }

    private static async Task<ErasedPerson> EraseAsync(Stores stores) =>
        await stores.Personal.EraseAsync(await stores.Personal.TracesAsync("zhoumin", Cancel), Sample.Friday, Cancel);

    private async Task<Stores> FridayAsync()
    {
        var stores = SqliteStores.At(Store);
        await StoredFriday.WriteAsync(stores, Cancel);
        return stores;
    }

    private bool Holds(string text) => new[] { Store, Store + "-wal" }.Any(file => File.Exists(file) && File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0);
}
