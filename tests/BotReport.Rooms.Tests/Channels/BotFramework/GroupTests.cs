using System.Net;
using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>Groups, channels, and platforms that deliver more than once, late, or all at the same time.</summary>
public sealed class GroupTests
{
    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0")] // as Teams writes it
    public async Task In_a_group_the_bots_name_is_no_part_of_what_is_said_and_others_names_are(string gap)
    {
        await using var house = await TeamsHouse.OpenAsync();
        var group = house.World.Directory.Group("支付研发", house.Zhou, house.Li);
        foreach (var activity in house.World.Client.Installs(house.Zhou, group))
        {
            await house.PostAsync(activity);
        }

        await house.PostAsync(house.World.Client.Says(house.Zhou, group, "贝易转：和@李凯 联调完成", new Manner(Gap: gap)));
        Assert.Equal(["贝易转：和李凯 联调完成"], await house.RowsAsync("select text from entry_version"));
        Assert.Empty(house.Said(group)); // the others did not ask for the echo
        Assert.StartsWith("已记入2024-W45【贝易转】1条", Assert.Single(house.Said(house.Zhou)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_asked_for_in_a_channel_is_answered_privately_and_a_question_in_its_thread()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var team = house.World.Directory.Team("支付", [house.Wang, house.Zhou], "周报");
        var channel = team.Channels[^1];
        foreach (var activity in house.World.Client.Installs(house.Wang, channel))
        {
            await house.PostAsync(activity);
        }

        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        await house.PostAsync(house.World.Client.Says(house.Wang, channel, "状态"));
        Assert.Empty(house.Said(channel));
        Assert.Contains("应交", house.Said(house.Wang)[^1], StringComparison.Ordinal);

        var asked = house.World.Client.Says(house.Wang, channel, "收银台 上线时间");
        await house.PostAsync(asked);
        var answer = channel.Board.Shown.Single(m => m.From == house.World.Teams.Bot.Id);
        Assert.Equal((string)asked["id"]!, answer.Thread);
    }

    [Fact]
    public async Task A_message_with_formatting_is_kept_once_and_a_picture_is_told_about()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        await house.PostAsync(house.World.Client.Says(house.Zhou, chat, "收银台页面优化11月14日完成上线", new Manner(Rich: true)));
        var picture = house.World.Client.Says(house.Zhou, chat, "");
        picture["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://evil.example/x.png", ["name"] = "图.png" });
        await house.PostAsync(picture);
        Assert.Equal(2, house.Said(house.Zhou).Count);
        Assert.StartsWith("图片、语音和文件没有记入", house.Said(house.Zhou)[^1], StringComparison.Ordinal);
        Assert.Empty(house.World.Internet.Leaks); // nobody fetches what a message names
    }

    [Fact]
    public async Task Five_deliveries_reordered_at_once_and_six_hours_late_have_one_effect()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        JsonObject[] said =
        [
            house.World.Client.Says(house.Zhou, chat, "收银台页面优化11月14日完成上线"),
            house.World.Client.Says(house.Zhou, chat, "对账差错处理完成"),
        ];
        await Task.WhenAll(Enumerable.Range(0, 5).SelectMany(_ => said.Reverse()).Select(async activity =>
        {
            using var request = house.World.Client.Request(activity.DeepClone().AsObject());
            using var answer = await house.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        }));
        await house.DrainAsync();
        house.World.Clock.Advance(TimeSpan.FromHours(6));
        foreach (var activity in said)
        {
            await house.PostAsync(activity.DeepClone().AsObject());
        }

        Assert.Equal(["对账差错处理完成", "收银台页面优化11月14日完成上线"], (await house.RowsAsync("select text from entry_version")).Order(StringComparer.Ordinal));
        Assert.Equal(2, house.Said(house.Zhou).Count);
    }

    [Fact]
    public async Task Who_expects_replies_gets_them_on_the_line_and_not_once_more()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        var asks = house.World.Client.Says(house.Zhou, chat, "帮助");
        asks["deliveryMode"] = "expectReplies";
        var (status, body) = await house.PostAsync(asks);
        Assert.Equal(HttpStatusCode.OK, status);
        var reply = Assert.Single(body!["activities"]!.AsArray())!;
        Assert.StartsWith("填报：", (string)reply["text"]!, StringComparison.Ordinal);
        Assert.Equal((string)asks["id"]!, (string)reply["replyToId"]!);
        house.World.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.DrainAsync();
        Assert.Empty(house.Said(house.Zhou));
    }

    [Theory]
    [InlineData("help", "I am working on it and will send it in a moment.")] // his first word: nothing is known of him yet
    [InlineData("帮助", "正在处理，好了马上发给你。")]
    public async Task Who_expects_replies_and_waits_too_long_is_told_so_in_the_language_of_what_he_said(string says, string told)
    {
        await using var house = await TeamsHouse.OpenAsync();
        var asks = house.World.Client.Says(house.Zhou, house.Chat(house.Zhou), says);
        asks["deliveryMode"] = "expectReplies";
        var answering = house.PostWithoutPumpsAsync(asks);
        await house.UntilAsync("select count(*) from inbox", "1");
        house.World.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(told, (string)Assert.Single((await answering)!["activities"]!.AsArray())!["text"]!);
    }

    [Fact]
    public async Task Whoever_stands_in_the_team_with_an_account_nobody_has_is_told_to_the_lead_as_that()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.PromptAsync();
        Assert.Equal(["NotReachable 400 BadArgument"], await house.RowsAsync("select state || ' ' || reason from outbox where key like 'prompt/%/chentao'"));
        await house.SaysAsync(house.Wang, "状态");
        Assert.Matches("陈涛[^\n]*提醒未送达：对方还没有安装机器人，或名单里的账号不对", house.Said(house.Wang)[^1]);
    }

    [Fact]
    public async Task Whoever_leaves_and_comes_back_is_reached_again()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        await house.SaysAsync(house.Zhou, "帮助");
        foreach (var activity in house.World.Client.Uninstalls(house.Zhou, chat))
        {
            await house.PostAsync(activity);
        }

        await house.PromptAsync();
        Assert.Single(house.Said(house.Zhou));
        Assert.Equal(["NotReachable 403 BotNotInConversationRoster"], await house.RowsAsync("select state || ' ' || reason from outbox where key like 'prompt/%/zhoumin'"));
        await house.SaysAsync(house.Wang, "状态");
        Assert.Contains("提醒未送达：对方还没有安装机器人", house.Said(house.Wang)[^1], StringComparison.Ordinal);

        foreach (var activity in house.World.Client.Installs(house.Zhou, chat))
        {
            await house.PostAsync(activity);
        }

        await house.SaysAsync(house.Wang, "催");
        Assert.Contains("王芳", house.Said(house.Zhou)[^1], StringComparison.Ordinal);
    }
}
