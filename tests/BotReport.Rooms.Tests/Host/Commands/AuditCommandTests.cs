using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>What an administrator reads of the audit, and what a script.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task A_chain_that_holds_says_how_long_it_is_and_what_to_write_down()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));

        var said = await _desk.RunAsync("audit", "verify");
        var rows = Rows();

        Assert.Equal((0, 3), (said.Code, said.Out.Length));
        Assert.Equal($"审计记录{rows}条，逐条核对无误。", said.Out[0]);
        Assert.StartsWith($"链尾 {rows}:", said.Out[1], StringComparison.Ordinal);
        Assert.Contains("也经过记下的链尾", (await _desk.RunAsync("audit", "verify", "--noted", said.Out[1].Split(' ')[1])).Out[0], StringComparison.Ordinal);
        Assert.Contains("不是链尾", (await _desk.RunAsync("audit", "verify", "--noted", "3:x")).Error[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_row_is_named()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        Run("drop trigger audit_no_update; update audit set subject = '2024-W40/1' where what = 'import'");

        var said = await _desk.RunAsync("audit", "verify");
        var json = JsonDocument.Parse((await _desk.RunAsync("audit", "verify", "--json")).Out[0]).RootElement;

        Assert.Equal(1, said.Code);
        Assert.StartsWith($"审计记录第{Rows()}条对不上（import，", said.Out[0], StringComparison.Ordinal);
        Assert.Contains("被改过", said.Out[0], StringComparison.Ordinal);
        Assert.Equal((Rows(), "changed"), (json.GetProperty("fault").GetProperty("row").GetInt64(), json.GetProperty("fault").GetProperty("kind").GetString()));
    }

    public void Dispose() => _desk.Dispose();

    private long Rows()
    {
        using var connection = new SqliteConnection($"Data Source={_desk.Folder.Store};Pooling=False");
        return connection.ExecuteScalar<long>("select count(*) from audit");
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_desk.Folder.Store};Pooling=False");
        connection.Execute(sql);
    }
}
