using BotReport.Channels.BotFramework.Sending;
using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using Place = BotReport.Rooms.Tests.Channels.BotFramework.Simulator.Place;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>Somebody who stands in a team by his sign-in name and never wrote to the bot.</summary>
public sealed class RostersTests : IAsyncDisposable
{
    private const string Unseen = "nobody of that sign-in name was seen yet";
    private static readonly DateTimeOffset Friday = new(2024, 11, 15, 8, 0, 0, TimeSpan.Zero);

    private readonly JumpingClock _clock = new(Friday);
    private readonly TeamsDoor _door;
    private readonly Person _li;
    private readonly Person _zhou;
    private int _heard;

    public RostersTests()
    {
        _door = new(new TeamsWorld(_clock));
        _li = _door.World.Installed("李凯");
        _zhou = _door.World.Installed("周敏");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The conversations whose roster was asked, in that order.</summary>
    private IEnumerable<string> Asked => _door.World.Teams.Answered.Where(a => a.Call.Kind == CallKind.Member).Select(a => a.Call.Target);

    public async ValueTask DisposeAsync() => await _door.DisposeAsync();

    [Fact]
    public async Task He_is_prompted_once_one_of_several_groups_knows_him_and_nobody_is_asked_again()
    {
        var team = _door.World.Directory.Team("支付", [_zhou, _li], "周报").Channels[1];
        await HeardInAsync(team, ConversationKind.Channel);
        var left = await GroupAsync("旧群", _li);
        left.Access.Refusal = Access.NotInstalled;
        var others = await GroupAsync("别的群", _zhou);

        Assert.Equal(DeliveryState.Sent, (await SendAsync(_li.Upn.ToUpperInvariant(), "k/1")).State);
        Assert.Equal(["话"], _door.World.Said(_door.World.Directory.Chat(_li)));
        Assert.Equal([others.Id, left.Id, team.Id], Asked);
        var met = await _door.Stores.References.WhoAsync("msteams", _li.ObjectId, Cancel);
        Assert.Equal((_li.Id, _li.Upn, team.Id), (met?.User, met?.Alias, met?.SeenIn.Conversation));

        Assert.Equal(DeliveryState.Sent, (await SendAsync(_li.Upn, "k/2")).State);
        Assert.Equal(3, Asked.Count());
        Assert.Equal(2, _door.World.Said(_door.World.Directory.Chat(_li)).Count);
    }

    [Fact]
    public async Task When_no_group_knows_him_the_reason_stays_and_each_was_asked_once()
    {
        await GroupAsync("甲", _zhou);
        await GroupAsync("乙", _zhou);
        var sent = await SendAsync(_li.Upn, "k/1");
        Assert.Equal((DeliveryState.NotReachable, Unseen), (sent.State, sent.Reason));
        Assert.Equal(2, Asked.Distinct().Count());
        Assert.Equal(2, _door.World.Teams.Requests);
    }

    [Fact]
    public async Task A_group_that_is_throttled_does_not_hide_another_that_knows_him()
    {
        await GroupAsync("知道", _li);
        await GroupAsync("限流", _li);
        _door.World.Teams.Faults.Next(new Fault.Throttle(TimeSpan.FromSeconds(7)));
        Assert.Equal(DeliveryState.Sent, (await SendAsync(_li.Upn, "k/1")).State);
    }

    [Theory]
    [InlineData("429", "429 Throttled", true)]
    [InlineData("502", "502", false)]
    public async Task While_a_group_that_may_know_him_cannot_answer_the_message_waits_and_then_goes_out(string fault, string why, bool says)
    {
        await GroupAsync("不认识", _zhou);
        await GroupAsync("认识", _li);
        _door.World.Teams.Faults.Next(fault == "429" ? new Fault.Throttle(TimeSpan.FromSeconds(7)) : Fault.BadGateway);
        var sent = await SendAsync(_li.Upn, "k/1");
        Assert.Equal((DeliveryState.Waiting, why), (sent.State, sent.Reason));
        Assert.Equal(says, sent.RetryAfter is { TotalSeconds: >= 7 and < 9 });

        _door.World.Clock.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal(DeliveryState.Sent, (await SendAsync(_li.Upn, "k/1")).State);
    }

    [Fact]
    public async Task Rosters_that_answer_slowly_are_left_before_the_message_would_be_sent_again()
    {
        foreach (var name in (string[])["甲", "乙", "丙", "丁"])
        {
            await GroupAsync(name, _zhou);
        }

        _door.World.Teams.Faults.When(call => call.Kind == CallKind.Member, new Fault.Late(TimeSpan.FromSeconds(11)));
        var sending = SendAsync(_li.Upn, "k/1");
        var sent = await JumpingAsync(sending);
        Assert.Equal((DeliveryState.Waiting, "the rosters answer slowly"), (sent.State, sent.Reason));
        Assert.Equal(2, Asked.Count());
    }

    [Fact]
    public async Task One_is_looked_for_at_a_time_and_the_next_one_after_him()
    {
        await GroupAsync("群", _li, _zhou);
        _door.World.Teams.Faults.Next(new Fault.Late(TimeSpan.FromSeconds(5)));
        var first = SendAsync(_li.Upn, "k/1");
        while (_door.World.Teams.Requests == 0)
        {
            await Task.Yield();
        }

        var second = await SendAsync(_zhou.Upn, "k/2");
        Assert.Equal((DeliveryState.Waiting, "somebody else is being looked for"), (second.State, second.Reason));
        Assert.Equal(DeliveryState.Sent, (await JumpingAsync(first)).State);
        Assert.Equal(DeliveryState.Sent, (await SendAsync(_zhou.Upn, "k/2")).State);
    }

    [Fact]
    public async Task Somebody_who_only_has_that_name_as_his_mail_is_somebody_else()
    {
        var other = _zhou with { Mail = _li.Upn };
        await GroupAsync("群", other);
        Assert.Equal(Unseen, (await SendAsync(_li.Upn, "k/1")).Reason);
        Assert.Single(Asked);
        Assert.Null(await _door.Stores.References.WhoAsync("msteams", _li.Upn, Cancel));
    }

    [Fact]
    public async Task What_is_no_sign_in_name_is_asked_of_nobody()
    {
        await GroupAsync("群", _li);
        Assert.Equal(Unseen, (await SendAsync(_li.Id, "k/1")).Reason);
        Assert.Equal(0, _door.World.Teams.Requests);
    }

    [Fact]
    public async Task The_friday_prompt_reaches_whoever_is_in_a_team_the_bot_was_added_to()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var channel = house.World.Directory.Team("支付", [house.Wang, house.Zhou, house.Li], "周报").Channels[1];
        foreach (var activity in house.World.Client.Installs(house.Wang, channel))
        {
            await house.PostAsync(activity);
        }

        await house.PromptAsync();
        Assert.StartsWith("李凯，2024-W45", Assert.Single(house.Said(house.Li)), StringComparison.Ordinal);

        await house.SaysAsync(house.Li, "好店装修完成");
        Assert.StartsWith("已记入2024-W45【好店】1条", house.Said(house.Li)[^1], StringComparison.Ordinal);
        Assert.Single(house.World.Internet.Requests, r => r.Uri.AbsolutePath.Contains("/members/", StringComparison.Ordinal));
    }

    /// <summary>Whatever is waited for on the way comes at once.</summary>
    private async Task<SendResult> JumpingAsync(Task<SendResult> sending)
    {
        while (!sending.IsCompleted)
        {
            _clock.Jump();
            await Task.Yield();
        }

        return await sending;
    }

    private async Task<Place> GroupAsync(string name, params Person[] people)
    {
        var group = _door.World.Directory.Group(name, people);
        await HeardInAsync(group, ConversationKind.Group);
        return group;
    }

    /// <summary>The bot is there, and something was said later than in all others.</summary>
    private Task HeardInAsync(Place place, ConversationKind kind)
    {
        place.Access.Refusal = null;
        return _door.Stores.References.KeepAsync(
            new(new("msteams", place.Id), kind, _door.World.Teams.Root, _door.World.Teams.Bot.Id) { Tenant = place.Tenant }, Friday.AddMinutes(_heard++), Cancel);
    }

    private Task<SendResult> SendAsync(string identity, string key) =>
        _door.Channel.SendAsync(Places.AddressOf("msteams", identity), new(key, null, "支付研发", "likai", "话", Friday), Cancel);
}
