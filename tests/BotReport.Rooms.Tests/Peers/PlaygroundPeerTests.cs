using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Peers.Playground;

namespace BotReport.Rooms.Tests.Peers;

/// <summary>A Friday with Microsoft's own client in front of the whole house; what counts is what the client was told.</summary>
public sealed class PlaygroundPeerTests
{
    private const string Chat = "a:bot-report";
    private const string Group = "19:5eed0000000040008000000000000001@thread.v2";
    private const string Channel = "19:5eed0000000040008000000000000003@thread.tacv2";
    private const string Update = "11月交易情况：本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额约0.99万元；收银台页面优化11月14日完成上线";

    private static JsonObject Bot => new() { ["id"] = "28:bot-report", ["name"] = "周报助手" };

    private static JsonObject Zhou => new() { ["id"] = "29:zhoumin", ["name"] = "周敏" };

    private static JsonObject Chen => new() { ["id"] = "29:chentao", ["name"] = "陈涛", ["aadObjectId"] = "5eed0000-0000-4000-8000-000000000002" };

    private static JsonObject Wang => new() { ["id"] = "29:wangfang", ["name"] = "王芳", ["aadObjectId"] = "5eed0000-0000-4000-8000-000000000009" };

    private static JsonObject Mention => new() { ["type"] = "mention", ["mentioned"] = Bot, ["text"] = "<at>周报助手</at>" };

    [Fact]
    public async Task The_real_client_has_a_friday()
    {
        var missing = await PlaygroundClient.MissingAsync();
        Assert.SkipUnless(missing is null, missing ?? "");
        await using var house = await PlaygroundHouse.OpenAsync();
        await using var client = await PlaygroundClient.StartAsync(house.Messages);

        await client.InstallAsync(Chat);
        await client.Screen.ShowsAsync(Chat, "周敏，你好，我是周报助手。");

        await house.TurnClockAsync(TimeSpan.FromHours(1)); // 16:00
        var prompt = await client.Screen.ShowsAsync(Chat, "周敏，请补【贝易转】");
        Assert.Equal("本周无更新", Buttons(prompt).Single().Text("title"));

        await client.SaysAsync(Chat, Zhou, Update);
        var echo = await client.Screen.ShowsAsync(Chat, "已记入 2024-W45");
        await PressAsync(client, echo, "改成 9.94万元");
        await SearchAsync(client);
        await InGroupAsync(house, client);
        await InChannelAsync(house, client);
    }

    /// <summary>The card stands where it stood, settled: in the answer to whoever pressed, and for all who see it.</summary>
    private static async Task PressAsync(PlaygroundClient client, JsonObject echo, string title)
    {
        var button = Buttons(echo).Single(b => b.Text("title") == title);
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = button.Text("verb"),
            ["data"] = button["data"]!.DeepClone(),
        };
        var answer = await client.InvokesAsync("adaptiveCard/action", Zhou, new() { ["action"] = action }, Chat, echo.Text("messageId"));
        Assert.Contains("application/vnd.microsoft.card.adaptive", Json.Write(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(Buttons(answer), b => b.Text("title") == title);
        var changed = await client.Screen.ChangesAsync(Chat, "9.94万元");
        Assert.Equal(echo.Text("messageId"), changed.Text("messageId"));
        Assert.DoesNotContain(Buttons(changed), b => b.Text("title") == title);
    }

    private static async Task SearchAsync(PlaygroundClient client)
    {
        var query = new JsonObject
        {
            ["commandId"] = "search",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = "贝易转 上线时间" }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
            ["commandContext"] = "compose",
        };
        var found = Json.Write(await client.InvokesAsync("composeExtension/query", Zhou, query, Chat));
        Assert.All(["收银台页面优化 11-14", "2024-W45 · 周敏", "收银台页面优化11月14日完成上线"], words => Assert.Contains(words, found, StringComparison.Ordinal));
    }

    /// <summary>Where others read: his own state is told to who asks it alone, what all may know to all, whoever asks.</summary>
    private static async Task InGroupAsync(PlaygroundHouse house, PlaygroundClient client)
    {
        await client.InstallAsync(Group);
        await client.SaysAsync(Group, Zhou, "<at>周报助手</at> 状态", Mention);
        await client.Screen.ShowsAsync(Chat, "贝易转");

        await client.RelaysAsync(Said(client, "1731657600000", Chen, Group, "贝易转 上线时间"));
        await client.Screen.ShowsAsync(Group, "收银台页面优化 11-14");
        Assert.False(client.Screen.HasUnseen(Group, ""));
        Assert.Equal(
            ["状态", "贝易转 上线时间"],
            await house.RowsAsync($"select text from inbox where conversation = '{Group}' order by id"));
    }

    /// <summary>A lead says 发布到这里 in a channel; what she publishes begins a thread there, and that it was withdrawn stands in it.</summary>
    private static async Task InChannelAsync(PlaygroundHouse house, PlaygroundClient client)
    {
        await client.InstallAsync(Channel);
        await client.RelaysAsync(Said(client, "1731657600001", Wang, $"{Channel};messageid=1731657600001", "发布到这里"));
        await house.UntilAsync($"select conversation from report_place where conversation = '{Channel}'");
        await client.RelaysAsync(Said(client, "1731657600002", Wang, Group, "草稿"));
        await house.UntilAsync("select number from draft");
        await client.RelaysAsync(Said(client, "1731657600003", Wang, Group, "发布"));
        await client.Screen.ShowsAsync(Group, "发布后也会发到1个群或频道");
        await client.RelaysAsync(Said(client, "1731657600004", Wang, Group, "确认发布"));
        await house.UntilAsync("select key from outbox where key like 'report/%' and state = 'Sent'");
        await client.RelaysAsync(Said(client, "1731657600005", Wang, Group, "撤回发布"));
        await house.UntilAsync("select key from outbox where key like 'withdrawn/%' and state = 'Sent'");

        var thread = Assert.Single(await house.RowsAsync("select distinct conversation from shown_message where key like 'report/%' or key like 'withdrawn/%'"));
        Assert.Equal(thread, (await client.Screen.ShowsAsync(Channel, "# 2024-W45")).Text("postConversationId"));
        await client.Screen.ShowsAsync(thread, "2024-W45周报已由王芳撤回");
    }

    /// <summary>What somebody who is not at the window says where others read.</summary>
    private static JsonObject Said(PlaygroundClient client, string id, JsonObject who, string conversation, string text) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = new Uri(client.Address, "_connector").ToString(),
        ["from"] = who,
        ["recipient"] = Bot,
        ["conversation"] = new JsonObject { ["id"] = conversation, ["isGroup"] = true, ["conversationType"] = conversation == Group ? "groupChat" : "channel" },
        ["text"] = $"<at>周报助手</at> {text}",
        ["textFormat"] = "plain",
        ["entities"] = new JsonArray(Mention),
    };

    /// <summary>All actions of a message's card, or of an answer.</summary>
    private static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonObject found when found.Text("type") == "Action.Execute" => [found],
        JsonObject element => element.SelectMany(e => Buttons(e.Value)),
        JsonArray items => items.SelectMany(Buttons),
        _ => [],
    };
}
