using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using BotReport.Channels.Shared;
using BotReport.Channels.WebChat;
using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;
using BotReport.Rooms.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.WebChat;

/// <summary>A conversation as its clients see it.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private DirectLineHouse _house = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _house = await DirectLineHouse.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_conversation_is_new_until_something_is_said_in_it()
    {
        var client = await _house.ClientAsync();
        using var first = await client.StartAsync();
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.True(first.Headers.CacheControl?.NoStore);
        Assert.Equal(client.Conversation, DirectLineClient.Text(await DirectLineClient.JsonAsync(first), "conversationId"));

        (await client.SayAsync("状态", "a1")).Dispose();
        using var again = await client.StartAsync();
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task A_message_comes_back_with_its_id_and_behind_it_the_answer()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        using var said = await client.SayAsync("无更新", "a1");
        var id = DirectLineClient.Text(await DirectLineClient.JsonAsync(said), "id");

        var own = await stream.UntilAsync("无更新");
        Assert.Equal(id, DirectLineClient.Text(own, "id"));
        Assert.Equal("a1", own["channelData"]!["clientActivityID"]!.GetValue<string>());
        Assert.Equal(("dl_zhoumin", "user"), From(own)); // whoever the client said it was
        Assert.Equal("plain", DirectLineClient.Text(own, "textFormat"));

        var answer = await stream.UntilAsync("好，2024-W45");
        Assert.Equal("bot", From(answer).Role);
        Assert.Equal("plain", DirectLineClient.Text(answer, "textFormat")); // only a draft or a report is Markdown
        Assert.True(Place(own) < Place(answer));
        Assert.Equal(["zhoumin 贝易转"], await _house.RowsAsync("select person || ' ' || section from duty_answer"));

        var (polled, watermark) = await client.PollAsync();
        Assert.Equal(stream.Seen.Where(a => DirectLineClient.Text(a, "type") == "message").Select(a => a.ToJsonString()), polled.Select(a => a.ToJsonString()));
        Assert.Equal(stream.Watermark, watermark);
        Assert.Empty((await client.PollAsync(watermark)).Activities);
    }

    [Fact]
    public async Task The_bot_types_until_it_answers()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        (await client.SayAsync("状态", "a1")).Dispose();
        await stream.UntilAsync("2024-W45 你的填报");
        var typing = stream.Seen.FindIndex(a => DirectLineClient.Text(a, "type") == "typing");
        var (own, answer) = (stream.Seen.FindIndex(a => DirectLineClient.Says(a) == "状态"), stream.Seen.Count - 1);
        Assert.True(typing < 0 || (own < typing && typing < answer), "typing before the question or behind the answer"); // a quick bot need not type
    }

    [Fact]
    public async Task Sent_again_with_the_same_id_it_counts_once()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        HashSet<string> ids = [];
        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.SayAsync("无更新", "a1"))))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            ids.Add(DirectLineClient.Text(await DirectLineClient.JsonAsync(answer), "id"));
            answer.Dispose();
        }

        await stream.UntilAsync("好，2024-W45");
        Assert.Single(ids);
        Assert.Equal(1, await _house.CountAsync("inbox"));
        Assert.Equal(1, await _house.CountAsync("duty_answer"));
        Assert.Equal(2, (await client.PollAsync()).Activities.Count);
    }

    [Fact]
    public async Task Two_browsers_see_the_same_and_another_person_nothing_of_it()
    {
        var (one, two, other) = (await _house.ClientAsync(), await _house.ClientAsync(), await _house.ClientAsync("likai"));
        using var first = await one.StreamAsync();
        using var second = await two.StreamAsync();
        using var elsewhere = await other.StreamAsync();
        (await one.SayAsync("无更新", "a1")).Dispose();
        await first.UntilAsync("好，2024-W45");
        await second.UntilAsync("好，2024-W45");
        Assert.Equal(Messages(first), Messages(second));

        (await other.SayAsync("状态", "a1")).Dispose(); // the same client id elsewhere is another message
        await elsewhere.UntilAsync("2024-W45 你的填报");
        Assert.DoesNotContain(elsewhere.Seen, a => DirectLineClient.Says(a).Contains("无更新", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // broken off
    public async Task Who_comes_back_with_his_watermark_misses_nothing_and_sees_nothing_twice(bool goodbye)
    {
        var client = await _house.ClientAsync();
        var stream = await client.StreamAsync();
        List<string> seen = [];
        for (var round = 0; round < 4; round++)
        {
            await SendAsync($"k{round}/a", $"{round} 在线");
            await stream.UntilAsync($"{round} 在线");
            await (goodbye ? stream.CloseAsync() : Task.CompletedTask);
            stream.Abort();
            seen.AddRange(Messages(stream));
            await SendAsync($"k{round}/b", $"{round} 离线");
            var watermark = stream.Watermark;
            stream.Dispose();
            stream = await client.StreamAsync(watermark);
        }

        await SendAsync("end", "完");
        await stream.UntilAsync("完");
        seen.AddRange(Messages(stream));
        stream.Dispose();
        Assert.Equal([.. Enumerable.Range(0, 4).SelectMany(i => new[] { $"{i} 在线", $"{i} 离线" }), "完"], seen);
    }

    [Fact]
    public async Task A_first_look_shows_the_newest_lines_and_what_comes_is_shown_whole_however_much_it_is()
    {
        foreach (var i in Enumerable.Range(1, 250))
        {
            await SendAsync($"k{i}/0", $"第{i}条");
        }

        var client = await _house.ClientAsync();
        var (latest, _) = await client.PollAsync("-");
        Assert.Equal(["第51条", "第250条"], [DirectLineClient.Says(latest[0]), DirectLineClient.Says(latest[^1])]);

        using var stream = await client.StreamAsync("0");
        await stream.UntilAsync("第250条");
        Assert.Equal(250, stream.Seen.Count);
        Assert.Equal(250, Paged(client, "0").ToBlockingEnumerable(Cancel).Distinct().Count());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("0x1")]
    [InlineData("99999999999999999999")]
    [InlineData("1&watermark=2")]
    public async Task A_watermark_that_is_none_is_refused(string watermark)
    {
        var client = await _house.ClientAsync();
        using var polled = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/activities?watermark={watermark}");
        Assert.Equal("400 BadArgument", await DirectLineClient.ErrorAsync(polled));
        using var reopened = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}?watermark={watermark}");
        Assert.Equal("400 BadArgument", await DirectLineClient.ErrorAsync(reopened));
    }

    [Fact]
    public async Task What_takes_anothers_place_has_its_id_and_its_place()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        await SendAsync("work/1/0", "合并中");
        var before = await stream.UntilAsync("合并中"); // what is replaced before anybody looks is never shown
        await SendAsync("reply/1/0", "别的话");
        var between = await stream.UntilAsync("别的话");
        await SendAsync("work/1/1", "草稿1", message => message with { Replaces = "work/1/0" });
        var after = await stream.UntilAsync("草稿1");
        Assert.Equal(DirectLineClient.Text(before, "id"), DirectLineClient.Text(after, "id"));
        Assert.Equal(Place(before), Place(after));
        Assert.True(Place(after) < Place(between));
        Assert.Equal(["别的话", "草稿1"], (await client.PollAsync()).Activities.Select(DirectLineClient.Says));
    }

    [Fact]
    public async Task A_card_goes_out_with_actions_the_page_knows_and_its_press_comes_in()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        await SendAsync("prompt/1", "文字版", message => message with { Card = Sample.Card });
        var activity = await stream.UntilAsync("文字版");
        Assert.False(activity.ContainsKey("text")); // or everything stood there twice
        var attachment = activity["attachments"]!.AsArray().Single()!;
        Assert.Equal(AdaptiveCard.ContentType, attachment["contentType"]!.GetValue<string>());
        Assert.DoesNotContain("Action.Execute", attachment.ToJsonString(), StringComparison.Ordinal);

        var pressed = Submits(attachment["content"]!).First();
        Assert.Equal(DirectLineClient.Text(activity, "id"), pressed["_exec"]!["cardActivityId"]!.GetValue<string>());
        using var answer = await client.PostAsync(new JsonObject
        {
            ["type"] = "message",
            ["value"] = pressed.DeepClone(),
            ["channelData"] = new JsonObject { ["postBack"] = true, ["clientActivityID"] = "p1" },
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([$"Press p1 {CardId.Of("prompt/1")} 0"], await _house.RowsAsync("select kind || ' ' || activity_id || ' ' || press_card || ' ' || press_button from inbox"));

        var echo = await stream.UntilAsync("message");
        Assert.Equal("p1", echo["channelData"]!["clientActivityID"]!.GetValue<string>());
        Assert.True(echo["channelData"]!["postBack"]!.GetValue<bool>());
        Assert.Empty(await _house.RowsAsync("select key from transcript where from_bot = 0")); // it is nothing to read later
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    public async Task What_says_nothing_is_taken_and_not_kept(string type)
    {
        var client = await _house.ClientAsync();
        using var answer = await client.PostAsync(new JsonObject { ["type"] = type, ["name"] = "x", ["value"] = 1 });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(DirectLineClient.Text(await DirectLineClient.JsonAsync(answer), "id"));
        Assert.Equal((0, 0), (await _house.CountAsync("inbox"), await _house.CountAsync("transcript")));
    }

    [Fact]
    public async Task A_picture_named_in_a_message_is_not_fetched_and_its_words_count()
    {
        var client = await _house.ClientAsync();
        using var answer = await client.PostAsync(new JsonObject
        {
            ["type"] = "message",
            ["text"] = "见图",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "http://127.0.0.1:1/x.png", ["name"] = "../图.png" }),
            ["channelData"] = new JsonObject { ["clientActivityID"] = "a1" },
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["Text a1 见图", "Unreadable a1~1 图.png"], await _house.RowsAsync("select kind || ' ' || activity_id || ' ' || text from inbox order by id"));
    }

    private static async IAsyncEnumerable<string> Paged(DirectLineClient client, string watermark)
    {
        for (var set = await client.PollAsync(watermark); set.Activities.Count > 0; set = await client.PollAsync(set.Watermark))
        {
            foreach (var activity in set.Activities)
            {
                yield return DirectLineClient.Text(activity, "id");
            }
        }
    }

    private static IEnumerable<JsonNode> Submits(JsonNode node) => node switch
    {
        JsonObject action when action["type"] is JsonValue type && type.ToString() == "Action.Submit" => [action["data"]!],
        JsonObject element => element.Where(p => p.Value is not null).SelectMany(p => Submits(p.Value!)),
        JsonArray items => items.Where(i => i is not null).SelectMany(i => Submits(i!)),
        _ => [],
    };

    private static IEnumerable<string> Messages(DirectLineStream stream) =>
        stream.Seen.Where(a => DirectLineClient.Text(a, "type") == "message").Select(DirectLineClient.Says);

    private static (string Id, string Role) From(JsonObject activity) =>
        (activity["from"]!["id"]!.GetValue<string>(), activity["from"]!["role"]!.GetValue<string>());

    private static double Place(JsonObject activity) => double.Parse(activity["channelData"]!["webchat:sequence-id"]!.ToString(), CultureInfo.InvariantCulture);

    private async Task SendAsync(string key, string text, Func<OutboxMessage, OutboxMessage>? with = null)
    {
        var message = new OutboxMessage(key, null, "支付研发", "zhoumin", text, _house.Clock.GetUtcNow());
        var channel = _house.Services.GetServices<IChannel>().Single(c => c.Name == WebChatChannel.ChannelName);
        var sent = await channel.SendAsync(WebChatChannel.AddressOf("zhoumin"), with?.Invoke(message) ?? message, Cancel);
        Assert.Equal(DeliveryState.Sent, sent.State);
    }
}
