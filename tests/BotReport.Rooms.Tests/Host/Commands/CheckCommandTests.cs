using System.Text.Json.Nodes;
using BotReport.Core.Team;
using BotReport.Host.Configuration;
using BotReport.Rooms.Tests.Storage.Sqlite;

namespace BotReport.Rooms.Tests.Host.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--apply")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("ask", "贝易转 上线时间")]
    [InlineData("extract", "x.md")]
    public async Task Three_mistakes_are_named_at_once(params string[] args)
    {
        var team = Demo();
        team["WeekScheme"] = "isoo";
        team["Zone"] = "Mars";
        _desk.Folder.Configure(new JsonObject
        {
            ["Storage"] = new JsonObject { ["Engine"] = "Oracle" },
            ["Teams"] = new JsonArray(team),
        }.ToJsonString());

        var said = await _desk.RunAsync(args);

        Assert.Equal(2, said.Code);
        Assert.Equal(3, said.Error.Length);
        Assert.All(["Storage:Engine：“Oracle”", "Teams:0:Zone：", "Teams:0:WeekScheme："], part => Assert.Single(said.Error, l => l.StartsWith(part, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_valid_configuration_without_a_store_is_said_and_no_store_is_made()
    {
        var said = await _desk.RunAsync("check");

        Assert.Equal(0, said.Code);
        Assert.Equal(["配置没有问题；还没有数据，首次启动时会写入：支付研发。"], said.Out);
        Assert.False(File.Exists(_desk.Folder.Store));
    }

    [Fact]
    public async Task A_difference_is_listed_then_carried_over_once()
    {
        Assert.Equal(0, (await _desk.RunAsync("check", "--apply")).Code); // seeds
        Assert.Equal(["团队“支付研发”：配置与数据一致。"], (await _desk.RunAsync("check")).Out);
        var team = Demo();
        team["WeekScheme"] = "iso";
        team["Schedule"]!["Due"] = "18:00";
        _desk.Folder.Configure(new JsonObject { ["Teams"] = new JsonArray(team) }.ToJsonString());

        string[] changes = ["  周编号：sunday-zero → iso。", "  时间 Due：17:30 → 18:00。"];
        var differs = await _desk.RunAsync("check");
        Assert.Equal((1, 0), (differs.Code, differs.Error.Length));
        Assert.Equal(["团队“支付研发”：配置与数据有 2 处不同（数据 → 配置）：", .. changes, "要写入请用 check --apply。"], differs.Out);

        var applied = await _desk.RunAsync("check", "--apply");
        Assert.Equal(0, applied.Code);
        Assert.Equal([.. differs.Out[..3], "团队“支付研发”：2 处已写入。"], applied.Out);
        Assert.Equal(["团队“支付研发”：配置与数据一致。"], (await _desk.RunAsync("check")).Out);
        await using var stores = SqliteStores.At(_desk.Folder.Store);
        Assert.Equal(["configuration team 支付研发", "check --apply team 支付研发"], await SqliteStores.AuditAsync(stores));
    }

    [Fact]
    public async Task Somebody_added_by_chat_is_told_and_kept()
    {
        await _desk.RunAsync("check", "--apply");
        await using (var stores = SqliteStores.At(_desk.Folder.Store))
        {
            var store = (await stores.Teams.AllAsync(TestContext.Current.CancellationToken))[0].Team;
            var added = new Person("p7F3K", "钱进", Role.Reader, [new("msteams", "9a1c")]);
            await stores.Teams.SaveAsync(store with { People = [.. store.People, added] }, "test", DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken);
        }

        var said = await _desk.RunAsync("check");

        Assert.Equal(0, said.Code);
        Assert.Equal(["团队“支付研发”：配置与数据一致。", "团队“支付研发”：聊天里加入、配置里没有的人，连同他们的板块都保留：钱进 (p7F3K)。"], said.Out);
    }

    public void Dispose() => _desk.Dispose();

    private static JsonObject Demo()
    {
        using var example = EmbeddedFiles.Open("appsettings.example.json");
        var team = JsonNode.Parse(example)!["Teams"]![0]!.DeepClone();
        return team.AsObject();
    }
}
