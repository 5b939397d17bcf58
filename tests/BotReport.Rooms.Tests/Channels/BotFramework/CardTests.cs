using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>Cards in Teams: each press is decided from what is stored, whoever sends it and however often.</summary>
public sealed class CardTests
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_prompt_comes_as_a_card_whose_buttons_work_in_old_clients_too_and_whose_notification_says_the_same()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.PromptAsync();
        var (message, card) = house.Card(house.Chat(house.Zhou));
        Assert.StartsWith("周敏，2024-W45（11/11–11/17）请补【贝易转】", (string?)message.Activity["summary"], StringComparison.Ordinal);
        Assert.Null((string?)message.Activity["text"]); // it would stand there twice
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.NotEmpty(TeamsHouse.Actions(card));
        Assert.All(TeamsHouse.Actions(card), action =>
        {
            Assert.Equal("Action.Submit", (string?)action["fallback"]!["type"]);
            Assert.Equal(action["data"]!.ToJsonString(), action["fallback"]!["data"]!.ToJsonString());
            Assert.Equal(["card", "button"], action["data"]!.AsObject().Select(p => p.Key)); // an opaque id and a place, nothing else
        });
    }

    [Fact]
    public async Task A_press_changes_the_card_in_its_place_for_whoever_pressed_at_once_and_for_all_by_an_update()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.PromptAsync();
        var chat = house.Chat(house.Zhou);
        var before = house.Card(chat).Message;
        var answer = await house.PressAsync(house.Zhou, chat, "本周无更新");
        Assert.Equal((200, CardType), ((int)answer["statusCode"]!, (string)answer["type"]!));
        Assert.Contains("无更新", answer["value"]!.ToJsonString(Readable), StringComparison.Ordinal);

        var after = house.Card(chat);
        Assert.Equal((before.Id, true), (after.Message.Id, after.Message.Edited));
        Assert.Empty(TeamsHouse.Actions(after.Card));
        Assert.Single(house.Said(house.Zhou));
        Assert.Equal(["NoUpdate"], await house.RowsAsync("select kind from duty_answer where person = 'zhoumin'"));
    }

    [Fact]
    public async Task A_press_of_a_client_without_execute_does_the_same()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.PromptAsync();
        var (message, card) = house.Card(house.Chat(house.Zhou));
        var action = TeamsHouse.Actions(card).First(a => (string?)a["title"] == "本周无更新");
        await house.PostAsync(house.World.Client.PressesSubmit(house.Zhou, house.Chat(house.Zhou), message.Id, action["fallback"]!["data"]!.AsObject()));
        Assert.Empty(TeamsHouse.Actions(house.Card(house.Chat(house.Zhou)).Card));
        Assert.Equal(["NoUpdate"], await house.RowsAsync("select kind from duty_answer where person = 'zhoumin'"));
    }

    [Fact]
    public async Task A_press_delivered_five_times_and_pressed_again_has_one_effect_and_is_answered_politely()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.PromptAsync();
        var chat = house.Chat(house.Zhou);
        var (message, card) = house.Card(chat);
        var action = TeamsHouse.Actions(card).First(a => (string?)a["title"] == "本周无更新");
        var press = house.World.Client.PressesExecute(house.Zhou, chat, message.Id, "press", action["data"]!.AsObject());
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(200, (int)(await house.PostAsync(press.DeepClone().AsObject())).Body!["statusCode"]!);
        }

        var again = (await house.PostAsync(house.World.Client.PressesExecute(house.Zhou, chat, message.Id, "press", action["data"]!.AsObject()))).Body!;
        Assert.Equal(200, (int)again["statusCode"]!);
        Assert.Single(await house.RowsAsync("select kind from duty_answer where person = 'zhoumin'"));
    }

    [Fact]
    public async Task Somebody_elses_press_changes_nothing_and_only_he_reads_why()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.PromptAsync();
        var (message, card) = house.Card(house.Chat(house.Zhou));
        var action = TeamsHouse.Actions(card).First(a => (string?)a["title"] == "本周无更新");
        await house.SaysAsync(house.Li, "帮助");
        var told = house.Said(house.Li).Count;
        var answer = (await house.PostAsync(house.World.Client.PressesExecute(house.Li, house.Chat(house.Li), message.Id, "press", action["data"]!.AsObject()))).Body!;
        Assert.Equal(MessageType, (string)answer["type"]!);
        Assert.Equal("这张卡片是发给别人的，没有改动。回“状态”看你自己的。", (string)answer["value"]!);
        Assert.Empty(await house.RowsAsync("select kind from duty_answer"));
        Assert.Equal(told, house.Said(house.Li).Count);
        Assert.NotEmpty(TeamsHouse.Actions(house.Card(house.Chat(house.Zhou)).Card));
    }

    [Theory]
    [InlineData("""{"card":"AAAAAAAAAAAAAAAA","button":0}""", 200)] // no card of ours
    [InlineData("""{"card":"AAAAAAAAAAAAAAAA","button":-1}""", 400)]
    [InlineData("""{"card":7,"button":0}""", 400)]
    [InlineData("""{"button":0}""", 400)]
    [InlineData("""{"card":"x","button":0,"person":"wangfang","week":"2024-11-04"}""", 200)] // what is put beside is not read
    public async Task A_made_up_press_is_answered_and_does_nothing(string data, int status)
    {
        await using var house = await TeamsHouse.OpenAsync();
        var answer = await house.PostAsync(house.World.Client.PressesExecute(
            house.Zhou, house.Chat(house.Zhou), "1", "press", JsonNode.Parse(data)!.AsObject()));
        Assert.Equal((HttpStatusCode.OK, status), (answer.Status, (int)answer.Body!["statusCode"]!));
        Assert.Empty(await house.RowsAsync("select kind from duty_answer"));
    }

    [Fact]
    public async Task A_leads_board_is_shown_as_things_stand_when_his_client_asks_for_it_anew()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Wang, "状态");
        var (message, card) = house.Card(house.Chat(house.Wang));
        var refresh = card["refresh"]!;
        Assert.Equal([house.Wang.Id], refresh["userIds"]!.AsArray().Select(u => (string)u!));
        Assert.Contains("已收0", message.Activity["summary"]!.ToString(), StringComparison.Ordinal);

        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        var answer = (await house.PostAsync(house.World.Client.PressesExecute(
            house.Wang, house.Chat(house.Wang), message.Id, "refresh", refresh["action"]!["data"]!.AsObject()))).Body!;
        Assert.Equal(CardType, (string)answer["type"]!);
        Assert.Contains("1条", answer["value"]!.ToJsonString(Readable), StringComparison.Ordinal);

        var other = (await house.PostAsync(house.World.Client.PressesExecute(
            house.Zhou, house.Chat(house.Zhou), message.Id, "refresh", refresh["action"]!["data"]!.AsObject()))).Body!;
        Assert.Equal(MessageType, (string)other["type"]!); // another's board is not shown
    }

    [Fact]
    public async Task A_press_that_takes_longer_is_told_so_and_its_outcome_is_sent()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.PromptAsync();
        var chat = house.Chat(house.Zhou);
        var (message, card) = house.Card(chat);
        var action = TeamsHouse.Actions(card).First(a => (string?)a["title"] == "本周无更新");
        var answering = house.PostWithoutPumpsAsync(house.World.Client.PressesExecute(house.Zhou, chat, message.Id, "press", action["data"]!.AsObject()));
        await house.UntilAsync("select count(*) from inbox where kind = 'Press'", "1");
        house.World.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("正在处理，好了马上发给你。", (string)(await answering)!["value"]!);

        await house.DrainAsync();
        Assert.Empty(TeamsHouse.Actions(house.Card(chat).Card));
    }

    [Fact]
    public async Task Who_speaks_english_is_told_in_english_that_it_takes_longer_and_that_a_card_is_not_his()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Zhou, "help");
        Assert.Equal("I am working on it and will send it in a moment.", await PressedTooLongAsync(house, house.Zhou));
        Assert.Equal("正在处理，好了马上发给你。", await PressedTooLongAsync(house, house.Wang));

        var refresh = new JsonObject { ["card"] = "AAAAAAAAAAAAAAAA" };
        var answer = await house.PostAsync(house.World.Client.PressesExecute(house.Zhou, house.Chat(house.Zhou), "1", "refresh", refresh));
        Assert.Equal("This card is no longer valid; nothing was changed. Reply “status” to see how things stand.", (string)answer.Body!["value"]!);
    }

    /// <summary>What somebody is told whose press is not worked on in time.</summary>
    private static async Task<string> PressedTooLongAsync(TeamsHouse house, Simulator.Person who)
    {
        var before = int.Parse((await house.RowsAsync("select count(*) from inbox where kind = 'Press'"))[0], CultureInfo.InvariantCulture);
        var answering = house.PostWithoutPumpsAsync(house.World.Client.PressesExecute(
            who, house.Chat(who), "1", "press", new JsonObject { ["card"] = "AAAAAAAAAAAAAAAA", ["button"] = 0 }));
        await house.UntilAsync("select count(*) from inbox where kind = 'Press'", (before + 1).ToString(CultureInfo.InvariantCulture));
        house.World.Clock.Advance(TimeSpan.FromSeconds(3));
        return (string)(await answering)!["value"]!;
    }
}
