using System.Text.Json.Nodes;
using BotReport.Host.Configuration;
using BotReport.Rooms.Tests.Llm;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Host.Commands;

public sealed class DoctorCommandTests(StandInFixture standIn) : IClassFixture<StandInFixture>, IDisposable
{
    private const string Friday = "2024-11-12T16:00:00+08:00"; // before the day from which next year's days off are asked for
    private readonly Desk _desk = new();

    private string Store => _desk.Folder.Store;

    [Fact]
    public async Task Before_the_first_start_all_is_well_and_nothing_is_made()
    {
        var said = await _desk.RunAsync("doctor", "--at", Friday);

        Assert.Equal(
            [
                "✓ 数据：还没有，第一次运行 serve 时建立。",
                "✓ 日历：需要的节假日安排都有。",
                "✓ Teams：没有配置 MicrosoftAppId，只能在网页和终端里用。",
                "✓ 语言模型：没有配置，草稿按大家的原话整理。要用请设置 Llm:Provider。",
                "全部正常。",
            ],
            said.Out.Where(line => !line.StartsWith("✓ 磁盘：", StringComparison.Ordinal)));
        Assert.Equal((0, 0), (said.Code, said.Error.Length));
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public async Task A_store_in_use_is_looked_at_from_every_side()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        await _desk.RunAsync("backup", Path.Combine(_desk.Folder.Root, "copy.db"));

        var found = await FoundAsync(0, "doctor", "--json");

        Assert.Equal(["migrations", "integrity", "audit", "clock", "deliveries", "backup", "disk", "channel", "model"], found.Select(f => f.Check).Where(check => check != "calendar"));
        Assert.All(found, f => Assert.True(f.Well || f.Check == "calendar", f.Text)); // what is known of next year hangs on the day it is
        Assert.StartsWith("备份：最近一次不到一天前", Assert.Single(found, f => f.Check == "backup").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        await _desk.RunAsync("backup", Path.Combine(_desk.Folder.Root, "copy.db"));
        Run("update changelog set success = 0 where version = '21'");
        Run("insert into run (team, week, kind, due_at, ran_at, skipped) values ('支付研发', '2029-12-03', 'Prompt', '2029-12-07T08:00:00.0000000Z', '2029-12-07T08:00:00.0000000Z', 0)");
        Run("insert into outbox (key, lane, team, text, not_before) values ('a', 'a', '支付研发', 'x', '2024-11-15T08:00:00.0000000Z')");
        Run("insert into outbox (key, lane, team, text, not_before, state, ended_at) values ('b', 'b', '支付研发', 'x', '2028-11-29T08:00:00.0000000Z', 'Dead', '2028-11-29T08:00:00.0000000Z')");
        Run("insert into outbox (key, lane, text, not_before, state, ended_at) values ('c', 'c', 'x', '2028-11-29T08:00:00.0000000Z', 'Blocked', '2028-11-29T08:00:00.0000000Z')");
        Run("insert into inbox (channel, conversation, activity_id, sender, sender_name, kind, text, in_group, accepted_at, state) values ('webchat', 'a', '1', 'a', 'a', 'Text', 'x', 0, '2028-11-29T08:00:00.0000000Z', 'parked'), ('webchat', 'b', '2', 'a', 'a', 'Text', 'x', 0, '2028-11-29T08:00:00.0000000Z', 'waiting')");
        Run("insert into work (id, kind, team, week, person, asked_at) values ('w', 'Compose', '支付研发', '2024-11-11', 'a', '2028-11-29T08:00:00.0000000Z')");

        var found = await FoundAsync(1, "doctor", "--json", "--at", "2028-12-01T09:00:00+08:00");

        Assert.Equal(
            [
                "数据版本：比程序旧，少1次升级（V21）。先运行 backup 备份，再启动 serve，会自动升级。",
                "消息：团队以外有1条被对方屏蔽",
                "消息：支付研发有1条试到最后也没发出去",
                "消息：支付研发有1条超过15分钟没发出去",
                "消息：最近7天有1条收到的消息三次都没处理成，发的人已知道。请看日志里对应的错误。",
                "消息：有1条收到的消息超过15分钟没有处理，请看 serve 是否在运行。",
                "草稿等工作：有1件超过15分钟没有做完，请看 serve 是否在运行，再看日志。",
                "备份：最近一次是",
            ],
            found.Where(f => !f.Well && f.Check is not "calendar" and not "clock").Select(f => f.Text.Split('（')[0] is var head && f.Check is "deliveries" or "backup" ? head.Split("天前")[0].TrimEnd("0123456789".ToCharArray()) : f.Text));
        Assert.Contains("2029-12-07", Assert.Single(found, f => f.Check == "clock").Text, StringComparison.Ordinal);
        Assert.Contains("2028年", Assert.Single(found, f => f.Check == "calendar").Text, StringComparison.Ordinal);
        Assert.Contains("integrity", found.Where(f => f.Well).Select(f => f.Check));
    }

    [Fact]
    public async Task A_missing_year_is_said_until_the_team_says_its_days_itself()
    {
        const string November = "2030-11-16T09:00:00+08:00";
        Assert.Contains("2030年", Assert.Single(await FoundAsync(1, "doctor", "--json", "--at", November), f => f.Check == "calendar").Text, StringComparison.Ordinal);
        await using var example = EmbeddedFiles.Open("appsettings.example.json");
        var team = JsonNode.Parse(example)!["Teams"]![0]!.DeepClone();
        team["DaysOff"] = new JsonArray("2030-12-24");
        _desk.Folder.Configure(new JsonObject { ["Teams"] = new JsonArray(team) }.ToJsonString());

        Assert.True(Assert.Single(await FoundAsync(0, "doctor", "--json", "--at", November), f => f.Check == "calendar").Well);
    }

    [Fact]
    public async Task A_damaged_store_is_said_and_the_rest_is_still_looked_at()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        Run("pragma wal_checkpoint(truncate)");
        var bytes = await File.ReadAllBytesAsync(Store, TestContext.Current.CancellationToken);
        var page = (int)Read("select rootpage from sqlite_master where name = 'outbox_team'") - 1; // what the look itself does not need
        var size = (int)Read("pragma page_size");
        for (var at = page * size; at < (page + 1) * size; at++)
        {
            bytes[at] ^= 0x5a;
        }

        await File.WriteAllBytesAsync(Store, bytes, TestContext.Current.CancellationToken);

        var found = await FoundAsync(1, "doctor", "--json");

        Assert.Contains("restore", Assert.Single(found, f => f.Check == "integrity" && !f.Well).Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(found, f => f.Check == "model").Well);
    }

    [Fact]
    public async Task A_changed_audit_is_said()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        Run("drop trigger audit_no_update; update audit set subject = '2024-W40/1' where what = 'import'");

        var found = await FoundAsync(1, "doctor", "--json");

        Assert.StartsWith("审计：审计记录第", Assert.Single(found, f => f.Check == "audit" && !f.Well).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_store_is_said_once_and_the_rest_is_still_looked_at()
    {
        await File.WriteAllTextAsync(Store, new string('x', 9000), TestContext.Current.CancellationToken);

        var found = await FoundAsync(1, "doctor", "--json");

        Assert.Equal("数据：数据文件已损坏，或不是 BotReport 的数据。", Assert.Single(found, f => f.Check == "store").Text);
        Assert.True(Assert.Single(found, f => f.Check == "model").Well);
        Assert.DoesNotContain("integrity", found.Select(f => f.Check));
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_left_as_it_is()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));
        Run("insert into changelog (type, version, description, name, checksum, installed_by, success) values (0, '999', 'x', 'x', 'x', 'x', 1)");

        var found = await FoundAsync(1, "doctor", "--json", "--at", Friday);

        Assert.Contains("V999", Assert.Single(found, f => f.Check == "migrations").Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(found, f => f.Check == "calendar").Well); // by the configured teams
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_said_and_its_password_is_not()
    {
        _desk.Folder.Configure("""{"Storage":{"Engine":"Postgres","ConnectionString":"Host=127.0.0.1;Port=1;Database=none;Username=bot;Password=geheim-17"}}""");

        var said = await _desk.RunAsync("doctor");

        Assert.Equal(1, said.Code);
        Assert.Contains("✗ 数据：连不上数据库服务器，请检查 Storage:ConnectionString 和网络。", said.Out);
        Assert.Contains("✓ 语言模型：没有配置，草稿按大家的原话整理。要用请设置 Llm:Provider。", said.Out);
        Assert.DoesNotContain("geheim-17", string.Join('\n', [.. said.Out, .. said.Error]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_gets_no_token_is_said()
    {
        _desk.Folder.Configure(new JsonObject
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = "11111111-1111-1111-1111-111111111111",
            ["MicrosoftAppTenantId"] = "22222222-2222-2222-2222-222222222222",
            ["Channels"] = new JsonObject { ["BotFramework"] = new JsonObject { ["CertificatePath"] = "none.pfx" } },
        }.ToJsonString());

        var channel = Assert.Single(await FoundAsync(1, "doctor", "--json"), f => f.Check == "channel");

        Assert.StartsWith("Teams：读不了证书 ", channel.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("faithful", 0, "✓ 语言模型：faithful 正常。")]
    [InlineData("WrongKey", 1, "✗ 语言模型：WrongKey 不可用，密钥没有被接受（401），请检查 Llm:ApiKey 或身份的权限。")]
    [InlineData("NoDeployment", 1, "✗ 语言模型：NoDeployment 不可用，{0} 没有 NoDeployment（404），请检查 Llm:Endpoint 和 Llm:Deployment。")]
    [InlineData("UnknownField", 1, "✗ 语言模型：UnknownField 不可用，请求没有被接受（400 unsupported_parameter），请检查 Llm:Profile、Llm:StructuredOutput 和 Llm:TokenLimitField，推理模型请把 Llm:Repeatable 设为 false；也可能是账户欠费。")]
    [InlineData("Throttled", 1, "✗ 语言模型：Throttled 不可用，现在请求太多（429），请稍后再试，或向服务商提高限额。")]
    [InlineData("ServerError", 1, "✗ 语言模型：ServerError 不可用，服务商出错（500），请稍后再试。")]
    [InlineData("Reset", 1, "✗ 语言模型：Reset 不可用，连不上 {0}，请检查 Llm:Endpoint 和网络。")]
    [InlineData("Hang", 1, "✗ 语言模型：Hang 不可用，{0} 在限时内没有回答，请稍后再试，或调大 Llm:NetworkTimeoutSeconds。")]
    [InlineData("Page", 1, "✗ 语言模型：Page 不可用，回答不是要求的 JSON，请检查 Llm:Profile 和 Llm:StructuredOutput，或换一个模型。")]
    public async Task A_model_is_asked_and_what_is_wrong_is_said(string deployment, int code, string sentence)
    {
        _desk.Folder.Configure(new JsonObject
        {
            ["Llm"] = new JsonObject
            {
                ["Provider"] = "AzureOpenAI",
                ["Endpoint"] = standIn.Server.Root.ToString(),
                ["Deployment"] = deployment,
                ["ApiKey"] = LlmHouse.Key,
                ["NetworkTimeoutSeconds"] = deployment == "Hang" ? 1 : 30,
            },
        }.ToJsonString());

        var said = await _desk.RunAsync("doctor", "--at", Friday);

        Assert.Empty(said.Error);
        Assert.Equal(string.Format(null, sentence, standIn.Server.Root), Assert.Single(said.Out, line => line.Contains("语言模型", StringComparison.Ordinal)));
        Assert.Equal(code == 0 ? "全部正常。" : "有1项要处理，见上面的 ✗。", said.Out[^1]);
        Assert.Equal(code, said.Code);
    }

    public void Dispose() => _desk.Dispose();

    private async Task<IReadOnlyList<Found>> FoundAsync(int code, params string[] args)
    {
        var said = await _desk.RunAsync(args);
        Assert.Empty(said.Error);
        var answer = JsonNode.Parse(Assert.Single(said.Out))!;
        Found[] found = [.. answer["findings"]!.AsArray().Select(f => new Found((string)f!["check"]!, (bool)f["well"]!, (string)f["text"]!))];
        Assert.Equal(found.All(f => f.Well), (bool)answer["well"]!);
        Assert.True(code == said.Code || found.Any(f => f is { Check: "calendar", Well: false }), answer.ToJsonString());
        return found;
    }

    private long Read(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        return connection.ExecuteScalar<long>(sql);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Execute(sql);
    }

    private sealed record Found(string Check, bool Well, string Text);
}
