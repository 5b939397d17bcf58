using System.Net;
using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>Who sends more than people do is turned away at the door, told so once, and nothing that was taken in is lost.</summary>
public sealed class FloodTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_the_limit_of_a_person_he_is_told_once_what_was_taken_in_is_kept_and_others_are_heard()
    {
        await using var house = await OpenAsync(person: "3", team: "100");
        HttpStatusCode[] answers = [.. await Task.WhenAll(Enumerable.Range(0, 8).Select(i => StatusAsync(house, house.Zhou, $"收银台页面优化{i + 1}批11月14日完成上线")))];

        Assert.Equal((3, 5), (answers.Count(a => a == HttpStatusCode.Accepted), answers.Count(a => a == HttpStatusCode.TooManyRequests)));
        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(house, house.Li, "好店发放11月13日上线"));
        await house.DrainAsync();
        Assert.Equal(["4"], await house.RowsAsync("select count(*) from inbox where state = 'done'"));
        Assert.Equal(["4"], await house.RowsAsync("select count(*) from entry_version"));
        Assert.Single(house.Said(house.Zhou), text => text.StartsWith("消息来得太快", StringComparison.Ordinal));
        Assert.DoesNotContain(house.Said(house.Li), text => text.StartsWith("消息来得太快", StringComparison.Ordinal));

        house.World.Clock.Advance(TimeSpan.FromSeconds(21)); // a third of a minute brings one back
        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(house, house.Zhou, "收银台页面优化9批11月14日完成上线"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(house, house.Zhou, "收银台页面优化10批11月14日完成上线"));
    }

    [Fact]
    public async Task Over_the_limit_of_a_team_all_of_it_wait_and_a_stranger_does_not()
    {
        await using var house = await OpenAsync(person: "100", team: "2");
        var stranger = house.World.Installed("陈外");

        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(house, house.Zhou, "收银台页面优化11月14日完成上线"));
        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(house, house.Wang, "状态"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(house, house.Zhou, "收银台页面优化2批11月14日完成上线"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(house, house.Wang, "草稿"));
        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(house, stranger, "你好"));
    }

    [Fact]
    public async Task Json_nested_too_deep_is_refused()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var activity = house.World.Client.Says(house.Zhou, house.Chat(house.Zhou), "收银台页面优化11月14日完成上线");
        foreach (var (depth, status) in ((int, HttpStatusCode)[])[(20, HttpStatusCode.Accepted), (40, HttpStatusCode.BadRequest)])
        {
            activity["channelData"] = Enumerable.Range(0, depth).Aggregate((JsonNode)new JsonObject(), (inner, _) => new JsonObject { ["a"] = inner });
            using var request = house.World.Client.Request(activity);
            using var answer = await house.Http.SendAsync(request, Cancel);
            Assert.Equal(status, answer.StatusCode);
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(TeamsHouse house, Person who, string text)
    {
        using var request = house.World.Client.Request(house.World.Client.Says(who, house.Chat(who), text));
        using var answer = await house.Http.SendAsync(request, Cancel);
        Assert.Equal(answer.StatusCode == HttpStatusCode.TooManyRequests, answer.Headers.RetryAfter is not null);
        return answer.StatusCode;
    }

    private static Task<TeamsHouse> OpenAsync(string person, string team) =>
        TeamsHouse.OpenAsync(settings: new Dictionary<string, string?> { ["Limits:PersonPerMinute"] = person, ["Limits:TeamPerMinute"] = team });
}
