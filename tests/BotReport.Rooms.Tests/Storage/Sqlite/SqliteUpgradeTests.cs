using System.Runtime.CompilerServices;
using BotReport.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Storage.Sqlite;

/// <summary>Stores written by earlier states of this program; see <c>Fixtures/README.md</c>.</summary>
public sealed class SqliteUpgradeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_written_now_reads_back()
    {
        await using var stores = SqliteStores.At(_folder.File("new.db"));
        await StoredFriday.WriteAsync(stores, Cancel);
        await StoredFriday.WriteCardsAsync(stores, Cancel);

        await StoredFriday.CheckAsync(stores, Cancel);
        await StoredFriday.CheckCardsAsync(stores, Cancel);
    }

    [Theory]
    [InlineData("store-v1.db", false)] // V1–V6
    [InlineData("store-v2.db", true)] // V7: cards, files, sign-ins
    public async Task A_store_of_an_earlier_version_is_brought_up_to_this_one_and_reads_back(string fixture, bool cards)
    {
        var copy = _folder.File(fixture);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", fixture), copy);

        await using (var stores = SqliteStores.At(copy))
        {
            await StoredFriday.CheckAsync(stores, Cancel);
            await CheckAuditAsync(stores);
        }

        await using var again = SqliteStores.At(copy);
        await StoredFriday.CheckAsync(again, Cancel);
        await (cards ? StoredFriday.CheckCardsAsync(again, Cancel) : StoredFriday.WriteCardsAsync(again, Cancel));
    }

    /// <summary>The rows of then are sealed in their order, and the chain says that this was done late.</summary>
    private static async Task CheckAuditAsync(Stores stores)
    {
        var rows = await SqliteStores.AuditAsync(stores);
        var check = await stores.Audit.VerifyAsync(null, Cancel);

        Assert.Null(check.Fault);
        Assert.Equal(rows.Count, check.Head.Place);
        Assert.Equal($"botreport audit.seal {rows.Count - 1}", rows[^1]);
        Assert.True(rows.Count > 3);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_an_earlier_versions_store_as_it_was()
    {
        var copy = _folder.File("store.db");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "store-v1.db"), copy);
        await ExecuteAsync(copy, "create table withdrawn_report (week text)"); // V13 makes it as its second table
        var before = await DumpAsync(copy);

        var failed = Assert.Throws<StoreUnavailableException>(() => SqliteStores.At(copy).Inbox);
        Assert.Equal(UnavailableReason.NotUpdated, failed.Reason);
        Assert.Equal(before, await DumpAsync(copy));

        await ExecuteAsync(copy, "drop table withdrawn_report");
        await using var stores = SqliteStores.At(copy);
        await StoredFriday.CheckAsync(stores, Cancel);
    }

    [Fact(Explicit = true)] // written once per version of the store, then never again
    public async Task Write_the_fixture_of_this_version()
    {
        var file = Path.Combine(Fixtures(), "store-v2.db");
        Assert.False(File.Exists(file), "A fixture is never rewritten; name a new version.");
        var made = _folder.File("store.db");
        await using (var stores = SqliteStores.At(made))
        {
            await StoredFriday.WriteAsync(stores, Cancel);
            await StoredFriday.WriteCardsAsync(stores, Cancel);
        }

        File.Copy(made, file);
    }

    /// <summary>Every table's definition and rows.</summary>
    private static async Task<IReadOnlyList<string>> DumpAsync(string store)
    {
        var dump = new List<string>(await Rows.ReadAsync(store, "select coalesce(sql, name) from sqlite_master order by type, name"));
        foreach (var table in await Rows.ReadAsync(store, "select name from sqlite_master where type = 'table' order by name"))
        {
            dump.AddRange((await Rows.ReadAsync<object>(store, $"select * from \"{table}\"")).Select(row => $"{table}: {string.Join('|', ((IDictionary<string, object>)row).Values)}"));
        }

        return dump;
    }

    private static async Task ExecuteAsync(string store, string sql)
    {
        await using var db = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store, Pooling = false }.ToString());
        await db.ExecuteAsync(sql);
    }

    private static string Fixtures([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../Fixtures"));
}
