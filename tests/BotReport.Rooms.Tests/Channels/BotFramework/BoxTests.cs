using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>Searching from the box in which people write, in whatever chat they are.</summary>
public sealed class BoxTests
{
    [Fact]
    public async Task A_question_is_answered_with_cards_that_say_week_and_source_and_lead_to_the_whole_answer()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        var elsewhere = house.World.Directory.Group("午饭", house.Wang, house.Zhou);
        var found = await AskAsync(house, house.Wang, elsewhere, "收银台 上线时间");
        Assert.Equal(("result", "list"), ((string)found["type"]!, (string)found["attachmentLayout"]!));
        var hit = Assert.Single(found["attachments"]!.AsArray())!;
        Assert.Contains("收银台页面优化 11-14（周四）已上线", (string)hit["preview"]!["content"]!["title"]!, StringComparison.Ordinal);
        Assert.Equal("2024-W45 · 周敏", (string)hit["preview"]!["content"]!["text"]!);
        Assert.Contains("收银台页面优化11月14日完成上线", Text(hit["content"]!), StringComparison.Ordinal);
        var link = hit["content"]!["actions"]![0]!;
        Assert.Equal("Action.OpenUrl", (string)link["type"]!);
        Assert.Equal(
            $"https://teams.microsoft.com/l/chat/0/0?users=28:{TeamsWorld.AppId}&message={Uri.EscapeDataString("收银台 上线时间")}", (string)link["url"]!);
        Assert.Empty(house.Said(elsewhere));
    }

    [Fact]
    public async Task An_open_box_says_what_it_is_for_and_an_outsider_learns_nothing()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        var open = await AskAsync(house, house.Wang, house.Chat(house.Wang), null);
        Assert.Equal(("message", "输入事项或问题，如：贝易转 上线时间、本周到期、哪些延期了"), ((string)open["type"]!, (string)open["text"]!));

        var stranger = house.World.Installed("路人");
        var refused = await AskAsync(house, stranger, house.Chat(stranger), "收银台 上线时间");
        Assert.Equal(("message", "你还不在团队名单里。先给机器人发一句话，把它回的编号发给负责人。"), ((string)refused["type"]!, (string)refused["text"]!));
    }

    [Fact]
    public async Task What_people_wrote_is_no_markup_in_the_list()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Zhou, "<img src=x onerror=alert(1)>改造11月14日完成上线");
        var found = await AskAsync(house, house.Wang, house.Chat(house.Wang), "改造 上线时间");
        foreach (var hit in found["attachments"]!.AsArray())
        {
            Assert.DoesNotContain("<img", (string)hit!["preview"]!["content"]!["title"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_of_findings_goes_on_where_the_last_one_ended()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Zhou, string.Join('\n', Enumerable.Range(1, 30).Select(i => $"收银台{(char)('A' + (i % 26))}{i}号改造12月{(i % 28) + 1}日上线")));
        var first = (await AskAsync(house, house.Wang, house.Chat(house.Wang), "收银台 上线时间"))["attachments"]!.AsArray();
        var next = (await AskAsync(house, house.Wang, house.Chat(house.Wang), "收银台 上线时间", skip: first.Count))["attachments"]!.AsArray();
        Assert.Equal((25, 5), (first.Count, next.Count));
        Assert.Empty(first.Select(Title).Intersect(next.Select(Title)));
    }

    private static string Title(JsonNode? hit) => (string)hit!["preview"]!["content"]!["title"]!;

    private static async Task<JsonNode> AskAsync(TeamsHouse house, Person who, Simulator.Place where, string? text, int skip = 0) =>
        (await house.PostAsync(house.World.Client.Queries(who, where, "ask", text, skip))).Body!["composeExtension"]!;

    /// <summary>All words of a card.</summary>
    private static string Text(JsonNode node) => node switch
    {
        JsonObject element => string.Concat(element.Select(p => p.Key == "text" && p.Value is JsonValue ? (string)p.Value! : p.Value is null ? "" : Text(p.Value))),
        JsonArray items => string.Concat(items.Select(i => i is null ? "" : Text(i))),
        _ => "",
    };
}
