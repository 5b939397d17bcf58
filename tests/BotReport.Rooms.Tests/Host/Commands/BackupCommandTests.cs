using System.Security.Cryptography;
using BotReport.Storage;
using Dapper;
using Microsoft.Data.Sqlite;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>A backup is only called one when it reads back; a restore is whole or does not happen.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    private string Copy => Path.Combine(_desk.Folder.Root, "copy.db");

    private string Store => _desk.Folder.Store;

    [Fact]
    public async Task What_was_backed_up_comes_back_and_what_came_after_is_kept_aside()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        var backed = await _desk.RunAsync("backup", Copy);
        await _desk.RunAsync("import", Desk.Page("2024-W46"));

        var restored = await _desk.RunAsync("restore", Copy);

        Assert.Equal((0, 0), (backed.Code, restored.Code));
        Assert.Contains("已读回检查", backed.Out[0], StringComparison.Ordinal);
        Assert.Equal(0, (await _desk.RunAsync("report", "--week", "2024-W45")).Code);
        Assert.Equal(1, (await _desk.RunAsync("report", "--week", "2024-W46")).Code);
        var aside = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Store)!, "*.before-*"));
        Assert.Contains(Path.GetFileName(aside), restored.Out[0], StringComparison.Ordinal);
        await _desk.RunAsync("restore", aside);
        Assert.Equal(0, (await _desk.RunAsync("report", "--week", "2024-W46")).Code);
    }

    [Fact]
    public async Task A_restore_goes_on_with_the_backups_audit_and_names_the_file_in_it()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        await _desk.RunAsync("backup", Copy);
        var sum = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Copy, TestContext.Current.CancellationToken)));
        await _desk.RunAsync("import", Desk.Page("2024-W46"));

        var restored = await _desk.RunAsync("restore", Copy);

        Assert.Contains("核对无误", restored.Out[0], StringComparison.Ordinal);
        Assert.Equal($"operator restore copy.db sha256:{sum}", Read(Store, "select who || ' ' || what || ' ' || subject from audit order by place desc limit 1"));
        Assert.Equal(0, (await _desk.RunAsync("audit", "verify")).Code);
        Assert.DoesNotContain(Directory.GetFiles(Path.GetDirectoryName(Store)!), file => file.Contains(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_backup_whose_audit_does_not_hold_is_restored_and_that_is_said()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        await _desk.RunAsync("backup", Copy);
        Run(Copy, "drop trigger audit_no_update; update audit set what = 'x' where place = 1");

        Assert.Contains("对不上", (await _desk.RunAsync("restore", Copy)).Out[0], StringComparison.Ordinal);
        Assert.Equal(1, (await _desk.RunAsync("audit", "verify")).Code);
    }

    [Fact]
    public async Task What_waited_to_be_sent_is_not_sent_a_second_time()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        Run(Store, "insert into outbox (key, lane, text, not_before) values ('prompt/1', 'a', 'x', '2024-11-15T08:00:00.0000000Z')");
        await _desk.RunAsync("backup", Copy);

        await _desk.RunAsync("restore", Copy);

        Assert.Equal("Unknown restored", Read(Store, "select state || ' ' || reason from outbox where key = 'prompt/1'"));
    }

    [Fact]
    public async Task A_damaged_backup_changes_nothing()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        await _desk.RunAsync("backup", Copy);
        var bytes = await File.ReadAllBytesAsync(Copy, TestContext.Current.CancellationToken);
        for (var at = bytes.Length / 3; at < bytes.Length * 2 / 3; at++)
        {
            bytes[at] ^= 0x5a;
        }

        await File.WriteAllBytesAsync(Copy, bytes, TestContext.Current.CancellationToken);
        var said = await _desk.RunAsync("restore", Copy);

        Assert.Equal(2, said.Code);
        Assert.Contains("已损坏", said.Error[0], StringComparison.Ordinal);
        Assert.Equal(0, (await _desk.RunAsync("report", "--week", "2024-W45")).Code);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Store)!, "*.part"));
    }

    [Fact]
    public async Task A_database_of_another_kind_is_refused()
    {
        Run(Copy, "create table something (a text)");

        Assert.Contains("不是 BotReport 的数据", (await _desk.RunAsync("restore", Copy)).Error[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_never_writes_over_a_file_and_is_none_without_a_store()
    {
        Assert.Equal(2, (await _desk.RunAsync("backup", Copy)).Code);
        Assert.False(File.Exists(Copy));

        await File.WriteAllTextAsync(Copy, "mine", TestContext.Current.CancellationToken);
        Assert.Contains("已经存在", (await _desk.RunAsync("backup", Copy)).Error[0], StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Copy, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task While_a_bot_runs_it_is_backed_up_but_not_restored()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        using var bot = Assert.IsType<StoreLockOutcome.Taken>(StoreLock.TryTake(Store, "serve")).Lock;

        Assert.Equal(0, (await _desk.RunAsync("backup", Copy)).Code);
        var said = await _desk.RunAsync("restore", Copy);

        Assert.Equal(2, said.Code);
        Assert.Contains("serve", said.Error[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_server_its_own_tools_do_it()
    {
        _desk.Folder.Configure("""{"Storage":{"Engine":"Postgres","ConnectionString":"Host=127.0.0.1;Database=none"}}""");

        Assert.Contains("pg_dump", (await _desk.RunAsync("backup", Copy)).Error[0], StringComparison.Ordinal);
        Assert.False(File.Exists(Copy));
    }

    public void Dispose() => _desk.Dispose();

    private static void Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Execute(sql);
    }

    private static string? Read(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        return connection.ExecuteScalar<string>(sql);
    }
}
