using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Activities as Teams sends them.</summary>
public sealed class TeamsClientTests : IDisposable
{
    private readonly TeamsWorld _world = new();
    private readonly Person _min;
    private readonly Person _wei;
    private readonly Place _chat;
    private readonly Place _group;
    private readonly Place _channel;

    public TeamsClientTests()
    {
        (_min, _wei) = (_world.Installed("周敏"), _world.Installed("王伟"));
        _chat = _world.Directory.Chat(_min);
        _group = _world.Directory.Group("支付周报", _min, _wei);
        _channel = _world.Directory.Team("支付", [_min, _wei], "周报").Channels[1];
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_personal_message_is_the_one_on_the_page()
    {
        var expected = $$$"""
            {"type":"message","id":"1731657600000","timestamp":"2024-11-15T08:00:00.000Z","localTimestamp":"2024-11-15T16:00:00.000+08:00",
            "localTimezone":"Asia/Shanghai","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/teams/",
            "from":{"id":"{{{_min.Id}}}","name":"周敏","aadObjectId":"{{{_min.ObjectId}}}"},
            "conversation":{"conversationType":"personal","tenantId":"{{{TeamsWorld.Tenant}}}","id":"{{{_chat.Id}}}"},
            "recipient":{"id":"28:{{{TeamsWorld.AppId}}}","name":"周报助手"},"locale":"zh-CN",
            "entities":[{"type":"clientInfo","locale":"zh-CN","country":"CN","platform":"Windows","timezone":"Asia/Shanghai"}],
            "channelData":{"tenant":{"id":"{{{TeamsWorld.Tenant}}}"}},"text":"收银台页面优化11月14日完成上线","textFormat":"plain"}
            """;
        var said = _world.Client.Says(_min, _chat, "收银台页面优化11月14日完成上线");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), said), Json.Write(said));
        Assert.Equal(("1731657600000", _min.Id), Assert.Single(_chat.Board.Shown.Select(m => (m.Id, m.From))));
    }

    [Fact]
    public void A_group_message_mentions_the_bot_and_whoever_is_called()
    {
        var said = _world.Client.Says(_min, _group, "催 @王伟", new(Gap: "\u00a0"));

        Assert.Equal("<at>周报助手</at>\u00a0催 <at>王伟</at>", said.Text("text"));
        Assert.Equal(
            [("28:" + TeamsWorld.AppId, "<at>周报助手</at>"), (_wei.Id, "<at>王伟</at>")],
            said.Array("entities")
                .Where(e => e.Text("type") == "mention")
                .Select(e => (e.Object("mentioned").Text("id")!, e.Text("text")!))
                .ToArray());
        Assert.Equal(("groupChat", _group.Id), (said.Object("conversation").Text("conversationType"), said.Object("conversation").Text("id")));
        Assert.True(said.Object("conversation")!["isGroup"]!.GetValue<bool>());
    }

    [Fact]
    public void A_channel_message_begins_a_thread_or_goes_on_in_one()
    {
        var root = _world.Client.Says(_min, _channel, "草稿");
        var next = _world.Client.Says(_wei, _channel, "发布", new(Thread: root.Text("id")));

        Assert.Equal($"{_channel.Id};messageid={root.Text("id")}", root.Object("conversation").Text("id"));
        Assert.Equal(root.Object("conversation").Text("id"), next.Object("conversation").Text("id"));
        Assert.NotEqual(root.Text("id"), next.Text("id"));
        var data = next.Object("channelData");
        Assert.Equal(
            (_channel.Id, _channel.Team!.Id, _channel.Id, _channel.Team.Id),
            (data.Text("teamsChannelId"), data.Text("teamsTeamId"), data.Object("channel").Text("id"), data.Object("team").Text("id")));
    }

    [Fact]
    public void Rich_text_has_a_twin_and_keeps_its_signs()
    {
        var said = _world.Client.Says(_min, _group, "成功率<99.9%\n已上线", new(Rich: true));

        var twin = Assert.Single(said.Array("attachments"));
        Assert.Equal("text/html", twin.Text("contentType"));
        Assert.Equal(
            "<p><span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\">周报助手</span> 成功率&lt;99.9%</p><p>已上线</p>",
            twin.Text("content"));
        Assert.Equal("<at>周报助手</at> 成功率<99.9%\n已上线", said.Text("text"));
    }

    [Fact]
    public void A_message_is_edited_deleted_and_brought_back_under_its_own_id()
    {
        var id = _world.Client.Says(_min, _chat, "一").Text("id")!;
        var edit = _world.Client.Edits(_min, _chat, id, "二");
        Assert.Equal("二", Assert.Single(_chat.Board.Shown).Text);
        var gone = _world.Client.Deletes(_min, _chat, id);
        Assert.Empty(_chat.Board.Shown);
        var back = _world.Client.Undeletes(_min, _chat, id);

        Assert.Equal("二", Assert.Single(_chat.Board.Shown).Text);
        Assert.Equal(
            [
                ("messageUpdate", "editMessage", id, "二"),
                ("messageDelete", "softDeleteMessage", id, null),
                ("messageUpdate", "undeleteMessage", id, "二"),
            ],
            new[] { edit, gone, back }
                .Select(a => (a.Text("type")!, a.Object("channelData").Text("eventType")!, a.Text("id")!, a.Text("text")))
                .ToArray());
    }

    [Fact]
    public async Task A_press_names_the_card_and_carries_its_data()
    {
        var card = (await _world.SendAsync(_chat.Id, "卡片")).Body.Text("id")!;
        var execute = _world.Client.PressesExecute(_min, _chat, card, "press", new() { ["b"] = 1 });
        var submit = _world.Client.PressesSubmit(_min, _chat, card, new() { ["b"] = 1 });

        Assert.Equal(("invoke", "adaptiveCard/action", card), (execute.Text("type")!, execute.Text("name")!, execute.Text("replyToId")!));
        var value = """{"action":{"type":"Action.Execute","verb":"press","data":{"b":1}},"trigger":"manual"}""";
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(value), execute["value"]));
        Assert.Equal(("message", card, """{"b":1}"""), (submit.Text("type")!, submit.Text("replyToId")!, submit["value"]!.ToJsonString()));
        Assert.False(submit.ContainsKey("text"));
    }

    [Fact]
    public async Task A_press_in_a_thread_stays_in_it()
    {
        _channel.Access.Refusal = null;
        var root = _world.Client.Says(_min, _channel, "草稿");
        var card = (await _world.SendAsync(root.Object("conversation").Text("id")!, "卡片")).Body.Text("id")!;

        var press = _world.Client.PressesExecute(_wei, _channel, card, "press", []);

        Assert.Equal(root.Object("conversation").Text("id"), press.Object("conversation").Text("id"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Installing_is_told_twice_in_either_order(bool membersFirst)
    {
        _chat.Access.Refusal = Access.NotInstalled;
        var told = _world.Client.Installs(_min, _chat, membersFirst);
        var inGroup = _world.Client.Installs(_min, _group, membersFirst);

        Assert.Null(_chat.Access.Refusal);
        string[] types = ["installationUpdate", "conversationUpdate"];
        Assert.Equal(membersFirst ? [.. types.Reverse()] : types, told.Select(a => a.Text("type")));
        Assert.Equal("add", told.Single(a => a.Text("type") == "installationUpdate").Text("action"));
        Assert.Equal([_min.Id, _world.Teams.Bot.Id], Members(told, "membersAdded"));
        Assert.Equal([_world.Teams.Bot.Id], Members(inGroup, "membersAdded"));
        Assert.All(told, a => Assert.False(a.Object("from")!.ContainsKey("name")));
    }

    [Fact]
    public void Removing_is_told_once_in_a_chat_and_twice_in_a_group()
    {
        Assert.Equal("remove", Assert.Single(_world.Client.Uninstalls(_min, _chat)).Text("action"));
        Assert.Equal([_world.Teams.Bot.Id], Members(_world.Client.Uninstalls(_min, _group), "membersRemoved"));
        Assert.Equal((Access.NotInstalled, Access.NotInstalled), (_chat.Access.Refusal, _group.Access.Refusal));
    }

    [Fact]
    public void A_search_says_whether_it_was_only_opened()
    {
        var opened = _world.Client.Queries(_min, _chat, "ask", null);
        var asked = _world.Client.Queries(_min, _chat, "ask", "贝易转 上线时间", skip: 25);

        Assert.Equal("composeExtension/query", opened.Text("name"));
        Assert.Equal("""[{"name":"initialRun","value":"true"}]""", opened.Object("value").Array("parameters").ToJsonString());
        Assert.Equal("""[{"name":"query","value":"贝易转 上线时间"}]""", Json.Write(asked.Object("value").Array("parameters")));
        Assert.Equal("""{"skip":25,"count":25}""", asked.Object("value").Object("queryOptions")!.ToJsonString());
    }

    [Fact]
    public void Reactions_come_and_go_and_typing_says_nothing()
    {
        var on = _world.Client.Reacts(_min, _chat, "1731657600000");
        var off = _world.Client.Reacts(_min, _chat, "1731657600000", off: true);

        Assert.Equal("""[{"type":"like"}]""", on.Array("reactionsAdded").ToJsonString());
        Assert.Equal("""[{"type":"like"}]""", off.Array("reactionsRemoved").ToJsonString());
        Assert.False(on.ContainsKey("reactionsRemoved"));
        Assert.Equal("1731657600000", off.Text("replyToId"));
        Assert.Equal(("typing", 1), (_world.Client.Types(_min, _chat).Text("type"), _chat.Board.Typing));
    }

    [Fact]
    public void No_two_messages_share_an_id_while_the_clock_stands_still()
    {
        string[] ids = [.. Enumerable.Range(0, 500).AsParallel().Select(_ => _world.Client.Says(_min, _chat, "一").Text("id")!)];

        Assert.Equal(500, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(13, id.Length));
        Assert.Equal(500, _chat.Board.Shown.Count);
    }

    [Fact]
    public async Task A_request_carries_the_activity_and_a_token_of_its_address()
    {
        var said = _world.Client.Says(_min, _chat, "收到");
        using var request = _world.Client.Request(said);
        using var bare = TeamsClient.Request(said, token: null);

        var (_, claims) = Jwt.Read(request.Headers.Authorization!.Parameter!)!.Value;
        Assert.Equal(
            ("https://api.botframework.com", TeamsWorld.AppId, "https://smba.trafficmanager.net/teams/"),
            (claims.Text("iss"), claims.Text("aud"), claims.Text("serviceurl")));
        Assert.Equal((HttpMethod.Post, "api/messages"), (request.Method, request.RequestUri!.OriginalString));
        Assert.True(JsonNode.DeepEquals(said, Json.Read(await request.Content!.ReadAsStringAsync(Cancel))));
        Assert.Null(bare.Headers.Authorization);
    }

    private static string?[] Members(JsonObject[] told, string name) =>
        [.. told.Single(a => a.Text("type") == "conversationUpdate").Array(name).Select(m => m.Text("id"))];
}
