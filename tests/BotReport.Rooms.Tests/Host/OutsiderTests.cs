using System.Text.Json.Nodes;
using BotReport.Core.Talk;
using BotReport.Host;
using BotReport.Host.Commands;
using BotReport.Host.Configuration;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

/// <summary>Two teams; what the lead of one and a person of none say, in every channel, is nothing to the other.</summary>
public sealed class OutsiderTests(ITestOutputHelper output)
{
    /// <summary>Every command.</summary>
    private static readonly string[] Commands =
    [
        "帮助", "状态", "更多", "问负责人 省心租上线了吗", "口径", "网页", "取消", "来源 1.1", "明细", "撤回", "分开 1", "接上 1", "无更新", "无更新 好店", "同上周", "改 1 别的话", "删 1", "1不是我的，是李凯的",
        "请假 明天", "记 别的话", "用", "不用", "催", "退回 1.1 哪天？", "草稿", "草稿一页", "编号", "草稿200字", "批准", "强制发布 领导在等这份周报", "重写 好店", "发布", "确认发布", "撤回发布", "勘误",
        "勘误 1.1 别的话", "确认勘误", "不采纳 1", "加人 7F3K 钱多多 好店", "代理 林波", "口径 入金成功率 = 成功/全部 单位%", "删口径 入金成功率", "改 1.1 别的话", "移 1.1 到 好店", "删 1.1", "加 1 别的话", "恢复",
        "保留 1.1", "采用", "未采用", "发布到这里", "不再发布到这里", "不再发布到任何地方",
    ];

    /// <summary>Where rows of a team stand; whose they are is in the column.</summary>
    private static readonly string[] Tables =
        ["entry_version", "duty_answer", "question", "note", "draft", "report", "lead_edit", "work", "report_place", "metric_definition", "leave", "lead_stand_in", "chat", "audit"];

    private static readonly string[] Channels = ["terminal", "webchat", "msteams"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_of_no_team_gets_a_code_whatever_he_says_and_nothing_is_written_for_any_team()
    {
        using var folder = new StoreForTests();
        using var host = await StartAsync(folder);
        var before = await TeamRowsAsync(folder);

        await SayAllAsync(host, "nobody");

        await host.StopAsync(Cancel);
        var said = await Rows.ReadAsync(folder.Store, "select text from outbox");
        output.WriteLine($"{Commands.Length} commands × {Channels.Length} channels, {said.Count} answers");
        Assert.Equal(Commands.Length * Channels.Length, said.Count);
        Assert.All(said, text => Assert.Matches("^你还不在团队名单里，请把编号 [0-9A-Z]{4} 发给负责人，加入后再来找我。$", text));
        Assert.Equal(Channels.Length, said.Distinct().Count()); // one code for him in each channel
        Assert.Equal(before, await TeamRowsAsync(folder));
        Assert.Empty(await Rows.ReadAsync(folder.Store, "select team from outbox where team is not null"));
    }

    [Fact]
    public async Task The_lead_of_another_team_does_what_he_says_to_his_own_team_alone()
    {
        using var folder = new StoreForTests();
        using var host = await StartAsync(folder);
        var before = await TeamRowsAsync(folder);

        await SayAllAsync(host, "t1-wangfang");

        await host.StopAsync(Cancel);
        var teams = (await TeamRowsAsync(folder)).Except(before).ToList();
        var addressed = await Rows.ReadAsync(folder.Store, "select distinct team from outbox");
        output.WriteLine($"{Commands.Length} commands × {Channels.Length} channels, rows {string.Join(", ", teams)}");
        Assert.Contains(teams, t => t.StartsWith("audit ", StringComparison.Ordinal));
        Assert.Contains(teams, t => t.StartsWith("draft ", StringComparison.Ordinal));
        Assert.All(teams, t => Assert.EndsWith(" 团队1", t, StringComparison.Ordinal));
        Assert.Equal(["团队1"], addressed);
    }

    private static async Task SayAllAsync(IHost host, string sender)
    {
        foreach (var channel in Channels)
        {
            foreach (var text in Commands)
            {
                await host.Services.GetRequiredService<AcceptMessage>().RunAsync(
                    new IncomingMessage(new Address(channel, sender), Guid.NewGuid().ToString("N"), sender, "王芳", IncomingKind.Text, text), Cancel);
                await host.Services.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);
            }
        }
    }

    /// <summary>How many rows of which team the tables hold.</summary>
    private static async Task<IReadOnlyList<string>> TeamRowsAsync(StoreForTests folder)
    {
        List<string> found = [];
        foreach (var table in Tables)
        {
            found.AddRange(await Rows.ReadAsync(folder.Store, $"select '{table} ' || count(*) || ' ' || team from {table} where team is not null group by team order by 1"));
        }

        return found;
    }

    private static async Task<IHost> StartAsync(StoreForTests folder)
    {
        folder.Configure(new JsonObject
        {
            ["Teams"] = new JsonArray(Team(0), Team(1)),
            ["Talk"] = new JsonObject { ["Quiet"] = "00:00:00" },
        }.ToJsonString());
        var builder = BotHost.Plain(new ShellForTests(contentRoot: folder.Root).Shell);
        builder.AddRooms(DataFolder.In(folder.Store), new FakeTimeProvider(new(2024, 11, 15, 8, 5, 0, TimeSpan.Zero)), BotReport.Host.Rooms.Terminal);
        var host = builder.Build();
        await host.StartAsync(Cancel);
        return host;
    }

    private static JsonNode Team(int number)
    {
        using var example = EmbeddedFiles.Open("appsettings.example.json");
        var team = JsonNode.Parse(example)!["Teams"]![0]!.DeepClone();
        team["Name"] = $"团队{number}";
        foreach (var person in team["People"]!.AsArray())
        {
            var id = $"t{number}-{(string)person!["Id"]!}";
            person["Identities"] = new JsonObject { ["terminal"] = id, ["webchat"] = id, ["msteams"] = id };
        }

        return team;
    }
}
