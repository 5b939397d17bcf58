using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>A published report in channels and groups: one thread a week, whatever happens on the way.</summary>
public sealed class ReportPostTests
{
    private const string Posts = "select state || ' ' || coalesce(reason, '') from outbox where key like 'report/%' or key like 'withdrawn/%' order by id";

    [Fact]
    public async Task A_report_is_a_new_post_and_what_becomes_of_it_stands_in_its_thread()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var channel = await ChannelAsync(house);
        await house.PostAsync(house.World.Client.Says(house.Zhou, channel, "发布到这里"));
        Assert.StartsWith("周报发到哪里由负责人（王芳、林波）来定", house.Said(channel)[^1], StringComparison.Ordinal);
        var asked = await HereAsync(house, channel);
        await PublishAsync(house);
        var post = Thread(house, channel, 0);
        Assert.StartsWith("# 2024-W45", Assert.Single(post).Text, StringComparison.Ordinal);
        Assert.Equal("markdown", post[0].Activity.Text("textFormat"));
        Assert.NotEqual(asked, post[0].Thread); // not under what the lead said, where nobody looks

        await SaysAsync(house, house.Wang, "撤回发布");
        await SaysAsync(house, house.Wang, "发布");
        await SaysAsync(house, house.Wang, "确认发布");
        var thread = Thread(house, channel, 0);
        Assert.Equal(["# 2024-W45", "2024-W45周报已由王芳撤回，请以重新发布的为准。", "2024-W45周报重新发布，第2版，以此为准："], thread.Select(m => m.Text.Split('\n')[0]));
        Assert.Single(thread.Select(m => m.Thread).Distinct());
        Assert.Contains("\n\n# 2024-W45\n", thread[^1].Text, StringComparison.Ordinal);
        Assert.Empty(house.World.Internet.Leaks);
    }

    [Fact]
    public async Task Another_week_is_another_thread_and_what_was_taken_back_is_posted_nowhere()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var channel = await ChannelAsync(house);
        var first = await HereAsync(house, channel);
        await house.PostAsync(house.World.Client.Says(house.Wang, channel, "发布到这里", new Manner(Thread: first)));
        await HereAsync(house, channel); // in another thread it is the same place
        Assert.Equal([channel.Id], await house.RowsAsync("select conversation from report_place"));
        await PublishAsync(house);

        house.World.Clock.Advance(TimeSpan.FromDays(7));
        await PublishAsync(house);
        Assert.Equal(["# 2024-W45", "# 2024-W46"], Enumerable.Range(0, 2).Select(at => Thread(house, channel, at)[0].Text.Split('\n')[0]));

        house.World.Clock.Advance(TimeSpan.FromDays(7));
        await house.PostAsync(house.World.Client.Says(house.Wang, channel, "不再发布到这里"));
        await PublishAsync(house);
        Assert.Equal(2, Roots(house, channel).Count);
        Assert.Equal(
            ["wangfang place.set msteams " + channel.Id, "wangfang place.drop msteams " + channel.Id],
            await house.RowsAsync("select who || ' ' || what || ' ' || subject from audit where what like 'place.%' order by rowid"));
    }

    [Fact]
    public async Task Whoever_stands_in_for_a_lead_may_say_so_in_a_group_which_has_no_threads()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var group = house.World.Directory.Group("支付研发", house.Wang, house.Zhou);
        await InstallAsync(house, group);
        await SaysAsync(house, house.Zhou, "发布到这里");
        Assert.StartsWith("周报发到哪里由负责人", house.Said(house.Zhou)[^1], StringComparison.Ordinal);
        await SaysAsync(house, house.Wang, "代理 周敏");
        await SaysAsync(house, house.Zhou, "发布到这里");
        Assert.StartsWith("请在要发布到的群或频道里 @我", house.Said(house.Zhou)[^1], StringComparison.Ordinal);
        await house.PostAsync(house.World.Client.Says(house.Zhou, group, "发布到这里"));

        await PublishAsync(house);
        await SaysAsync(house, house.Wang, "撤回发布");
        Assert.Equal(["好", "# 2024-W45", "2024-W45周报已由王芳撤回"], house.Said(group).Select(s => s.Split('，', '\n')[0]));
        Assert.DoesNotContain(house.World.Teams.Answered, a => a.Call.Kind == CallKind.Create && a.Call.Json.Object("activity") is not null);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("502")]
    [InlineData("412")]
    public async Task What_is_refused_for_now_comes_later_and_once(string fault)
    {
        await using var house = await TeamsHouse.OpenAsync();
        var channel = await ChannelAsync(house);
        await HereAsync(house, channel);
        house.World.Teams.Faults.When(
            call => call.Kind == CallKind.Create && CreateCall.Target(call) == channel.Id,
            fault switch { "429" => new Fault.Throttle(TimeSpan.FromSeconds(7)), "502" => Fault.BadGateway, _ => Fault.PreconditionFailed },
            2);
        await PublishAsync(house);
        Assert.Empty(Roots(house, channel));
        for (var i = 0; i < 3; i++)
        {
            house.World.Clock.Advance(TimeSpan.FromSeconds(15));
            await house.DrainAsync();
        }

        Assert.Single(Thread(house, channel, 0));
        Assert.Equal(["Sent "], (await house.RowsAsync(Posts)).Select(row => row[..5]));
    }

    [Fact]
    public async Task A_post_whose_outcome_nobody_knows_is_told_and_not_repeated()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var channel = await ChannelAsync(house);
        await HereAsync(house, channel);
        house.World.Teams.Faults.When(call => call.Kind == CallKind.Create && CreateCall.Target(call) == channel.Id, new Fault.CutAfter(), 1);
        await PublishAsync(house);
        await SweepAsync(house, TimeSpan.FromMinutes(20));

        Assert.Single(Thread(house, channel, 0));
        Assert.Equal(["Unknown ResponseEnded"], await house.RowsAsync(Posts));
        Assert.Single(house.Said(house.Wang), s => s.StartsWith("2024-W45周报没有发到王芳 11-15设的群或频道：平台没有回音", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, "机器人已不在那里，或那里已经删除", "403 ForbiddenOperationException")]
    [InlineData(true, "机器人已不在那里，或那里已经删除", "404 ConversationNotFound")]
    public async Task A_place_that_is_lost_is_told_to_the_leads_once_and_shown_on_the_board(bool deleted, string why, string reason)
    {
        await using var house = await TeamsHouse.OpenAsync();
        var channel = await ChannelAsync(house);
        await HereAsync(house, channel);
        channel.Access.Refusal = deleted ? null : Access.NotInstalled;
        house.World.Teams.Faults.When(call => deleted && call.Kind == CallKind.Create && CreateCall.Target(call) == channel.Id, Fault.NotFound);
        await PublishAsync(house);
        await SweepAsync(house, TimeSpan.FromSeconds(30));
        await SweepAsync(house, TimeSpan.FromSeconds(30));

        Assert.Equal([$"NotReachable {reason}"], await house.RowsAsync(Posts));
        Assert.Single(house.Said(house.Wang), s => s.StartsWith($"2024-W45周报没有发到王芳 11-15设的群或频道：{why}。", StringComparison.Ordinal));
        Assert.Equal(["not installed"], await house.RowsAsync($"select lost from conversation_reference where conversation = '{channel.Id}'"));
        await SaysAsync(house, house.Wang, "状态");
        Assert.Contains($"周报没有发到1个群或频道：{why}。", house.Said(house.Wang)[^1], StringComparison.Ordinal);

        // What nobody read is not withdrawn there, and no lead has to go there to end it.
        await SaysAsync(house, house.Wang, "撤回发布");
        await SaysAsync(house, house.Wang, "不再发布到任何地方");
        Assert.Single(await house.RowsAsync(Posts));
        Assert.Empty(await house.RowsAsync("select conversation from report_place"));
    }

    [Fact]
    public async Task What_belongs_under_a_post_that_somebody_deleted_stands_by_itself_and_the_channel_is_not_lost()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var channel = await ChannelAsync(house);
        await HereAsync(house, channel);
        await PublishAsync(house);
        house.World.Teams.Faults.When(call => call.Kind == CallKind.Send && call.Target.StartsWith($"{channel.Id};messageid=", StringComparison.Ordinal), Fault.NotFound, 1);
        await SaysAsync(house, house.Wang, "撤回发布");

        Assert.Equal(2, Roots(house, channel).Count);
        Assert.Equal([""], await house.RowsAsync($"select coalesce(lost, '') from conversation_reference where conversation = '{channel.Id}'"));
    }

    [Fact]
    public async Task Nobody_hears_that_a_report_which_was_taken_back_did_not_arrive()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var channel = await ChannelAsync(house);
        await HereAsync(house, channel);
        house.World.Teams.Faults.When(call => call.Kind == CallKind.Create && CreateCall.Target(call) == channel.Id, Fault.NotFound);
        await PublishAsync(house);
        await SaysAsync(house, house.Wang, "撤回发布");
        await SweepAsync(house, TimeSpan.FromSeconds(30));

        Assert.Single(await house.RowsAsync(Posts));
        Assert.DoesNotContain(house.Said(house.Wang), s => s.StartsWith("2024-W45周报没有发到", StringComparison.Ordinal));
    }

    private static async Task<Place> ChannelAsync(TeamsHouse house)
    {
        var channel = house.World.Directory.Team("支付", [house.Wang, house.Zhou], "周报").Channels[^1];
        await InstallAsync(house, channel);
        return channel;
    }

    private static async Task InstallAsync(TeamsHouse house, Place place)
    {
        foreach (var activity in house.World.Client.Installs(house.Wang, place))
        {
            await house.PostAsync(activity);
        }
    }

    /// <summary>王芳 says 发布到这里 in a new thread, and is answered there.</summary>
    private static async Task<string> HereAsync(TeamsHouse house, Place channel)
    {
        var says = house.World.Client.Says(house.Wang, channel, "发布到这里");
        await house.PostAsync(says);
        return (string)says["id"]!;
    }

    private static async Task PublishAsync(TeamsHouse house)
    {
        await SaysAsync(house, house.Wang, "草稿");
        await SaysAsync(house, house.Wang, "发布");
        await SaysAsync(house, house.Wang, "确认发布");
    }

    /// <summary>Later, what the bot does by itself is done.</summary>
    private static async Task SweepAsync(TeamsHouse house, TimeSpan later)
    {
        house.World.Clock.Advance(later);
        using var sweep = ActivatorUtilities.CreateInstance<Sweep>(house.Services, new NoAlarms());
        await sweep.RunOnceAsync(TestContext.Current.CancellationToken);
        await house.DrainAsync();
    }

    /// <summary>As fast as the platform lets a conversation go.</summary>
    private static async Task SaysAsync(TeamsHouse house, Person who, string text)
    {
        house.World.Clock.Advance(TimeSpan.FromSeconds(2));
        await house.SaysAsync(who, text);
    }

    /// <summary>The threads the bot began.</summary>
    private static IReadOnlyList<Simulator.ShownMessage> Roots(TeamsHouse house, Place channel) =>
        [.. channel.Board.Shown.Where(m => m.From == house.World.Teams.Bot.Id && m.Id == m.Thread)];

    private static IReadOnlyList<Simulator.ShownMessage> Thread(TeamsHouse house, Place channel, int at) =>
        [.. channel.Board.Shown.Where(m => m.Thread == Roots(house, channel)[at].Id)];

    private sealed class NoAlarms : IAlarmClock
    {
        public Task SetAsync(IReadOnlyList<Alarm> alarms, CancellationToken cancel) => Task.CompletedTask;
    }
}
