using System.Net;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>What somebody meets who talks to the bot in his own Teams chat.</summary>
public sealed class PersonalChatTests
{
    [Fact]
    public async Task An_update_is_kept_and_echoed()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        Assert.StartsWith("已记入2024-W45【贝易转】1条", Assert.Single(house.Said(house.Zhou)), StringComparison.Ordinal);
        Assert.Empty(house.World.Internet.Leaks);
    }

    [Fact]
    public async Task Somebody_who_stands_in_the_team_by_his_sign_in_name_is_known_and_the_platform_is_asked_once()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Li, "好店装修完成");
        await house.SaysAsync(house.Li, "订单列表已上线");
        Assert.All(house.Said(house.Li), said => Assert.StartsWith("已记入2024-W45【好店】1条", said, StringComparison.Ordinal));
        Assert.Single(house.World.Internet.Requests, r => r.Uri.AbsolutePath.Contains("/members/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stranger_gets_a_code_and_no_content()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var stranger = house.World.Installed("路人");
        await house.SaysAsync(stranger, "贝易转 上线时间");
        Assert.StartsWith("你还不在团队名单里，请把编号", Assert.Single(house.Said(stranger)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // the two events of an installation come in either order
    public async Task An_installation_is_greeted_once_however_often_it_is_told(bool membersFirst)
    {
        await using var house = await TeamsHouse.OpenAsync();
        for (var i = 0; i < 2; i++)
        {
            foreach (var activity in house.World.Client.Installs(house.Zhou, house.Chat(house.Zhou), membersFirst))
            {
                Assert.Equal(HttpStatusCode.OK, (await house.PostAsync(activity)).Status);
            }
        }

        Assert.StartsWith("周敏，你好，我是周报助手。", Assert.Single(house.Said(house.Zhou)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_installation_for_everybody_writes_to_nobody_outside_the_teams()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var stranger = house.World.Installed("路人");
        foreach (var activity in house.World.Client.Installs(stranger, house.Chat(stranger)))
        {
            await house.PostAsync(activity);
        }

        Assert.Empty(house.Said(stranger));
    }

    /// <summary>Teams does not always tell that the app was removed, or is there again.</summary>
    [Fact]
    public async Task A_chat_that_was_lost_is_found_again_when_its_person_writes()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        house.Chat(house.Zhou).Access.Refusal = Access.NotInstalled;
        await house.SaysAsync(house.Zhou, "状态");
        Assert.Equal(["not installed"], await LostAsync());

        house.Chat(house.Zhou).Access.Refusal = null;
        await house.SaysAsync(house.Zhou, "状态");
        Assert.Equal([""], await LostAsync());

        Task<IReadOnlyList<string>> LostAsync() =>
            house.RowsAsync($"select coalesce(lost, '') from conversation_reference where conversation = '{house.Chat(house.Zhou).Id}'");
    }
}
