using BotReport.Channels.BotFramework;
using BotReport.Channels.BotFramework.Sending;
using BotReport.Channels.BotFramework.Showing;
using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using CsCheck;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>How messages go out: what each answer of the platform means, how fast, and in how many parts.</summary>
public sealed class SendingTests
{
    private static readonly DateTimeOffset Friday = new(2024, 11, 15, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] Signs = ["长", "a", " ", "1.", "\n", "😀"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, DeliveryState, string> Answers => new()
    {
        { "412", DeliveryState.Waiting, "412 PreconditionFailed" },
        { "429", DeliveryState.Waiting, "429" },
        { "500", DeliveryState.Waiting, "500 ServiceError" },
        { "502", DeliveryState.Waiting, "502" },
        { "504", DeliveryState.Waiting, "504" },
        { "413", DeliveryState.Dead, "413 MessageSizeTooBig" },
        { "blocked", DeliveryState.Blocked, "403 MessageWritesBlocked" },
        { "disabled", DeliveryState.Blocked, "403 BotDisabledByAdmin" },
        { "not installed", DeliveryState.NotReachable, "403 BotNotInConversationRoster" },
        { "cut before", DeliveryState.Waiting, "ConnectionError" }, // it never left: it is tried again
        { "cut after", DeliveryState.Unknown, "" }, // it may have arrived: it is told, not repeated
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_of_the_platform_has_its_meaning(string fault, DeliveryState state, string why)
    {
        await using var door = new TeamsDoor();
        var zhou = door.World.Installed("周敏");
        await door.Channel.SendAsync(Places.AddressOf("msteams", zhou.ObjectId), Message("k/1"), Cancel);
        door.World.Teams.Faults.Next(Of(fault));
        var result = await door.Channel.SendAsync(Places.AddressOf("msteams", zhou.ObjectId), Message("k/2"), Cancel);
        Assert.Equal(state, result.State);
        Assert.StartsWith(why, result.Reason, StringComparison.Ordinal);
        if (fault == "429")
        {
            Assert.InRange(result.RetryAfter!.Value.TotalSeconds, 7, 9);
            var rests = await door.Channel.SendAsync(Places.AddressOf("msteams", zhou.ObjectId), Message("k/3"), Cancel);
            Assert.Equal((DeliveryState.Waiting, "throttled"), (rests.State, rests.Reason)); // the conversation is left alone until then
        }
    }

    [Fact]
    public async Task A_conversation_that_moved_is_begun_again()
    {
        await using var door = new TeamsDoor();
        var zhou = door.World.Installed("周敏");
        var old = new Address("msteams", "a:gone");
        await door.Stores.References.KeepAsync(
            new(old, ConversationKind.Personal, door.World.Teams.Root, door.World.Teams.Bot.Id) { Tenant = zhou.Tenant, Identity = zhou.ObjectId }, Friday, Cancel);
        Assert.Equal(DeliveryState.Sent, (await door.Channel.SendAsync(old, Message("k/1"), Cancel)).State);
        Assert.Single(door.World.Said(door.World.Directory.Chat(zhou)));
    }

    [Fact]
    public async Task A_call_nobody_answers_is_given_up_and_told()
    {
        await using var door = new TeamsDoor();
        var zhou = door.World.Installed("周敏");
        await door.Channel.SendAsync(Places.AddressOf("msteams", zhou.ObjectId), Message("k/1"), Cancel);
        door.World.Teams.Faults.Next(new Fault.Late(TimeSpan.FromSeconds(20)));
        var sending = door.Channel.SendAsync(Places.AddressOf("msteams", zhou.ObjectId), Message("k/2"), Cancel);
        while (!sending.IsCompleted)
        {
            door.World.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal((DeliveryState.Unknown, "no answer"), ((await sending).State, (await sending).Reason));
    }

    [Fact]
    public async Task A_text_longer_than_a_message_comes_in_parts_between_its_items_and_goes_on_where_it_failed()
    {
        await using var door = new TeamsDoor(limits: new SendingLimits { MessageBytes = 8192 });
        var zhou = door.World.Installed("周敏");
        var items = Enumerable.Range(1, 60).Select(i => $"{i}. 第{i}件事，说得很长：{new string('长', 60)}\n   补充{i}").ToList();
        door.World.Teams.Faults.Next(null, null, Fault.BadGateway); // the chat, the first part, then nothing
        var to = Places.AddressOf("msteams", zhou.ObjectId);
        Assert.Equal(DeliveryState.Waiting, (await door.Channel.SendAsync(to, Message("k/1", string.Join('\n', items)), Cancel)).State);
        Assert.Equal(DeliveryState.Sent, (await door.Channel.SendAsync(to, Message("k/1", string.Join('\n', items)), Cancel)).State);

        var parts = door.World.Said(door.World.Directory.Chat(zhou));
        Assert.InRange(parts.Count, 2, 10);
        Assert.Equal(string.Join('\n', items), string.Join('\n', parts));
        Assert.All(parts, part => Assert.Matches(@"^\d+\. ", part));
    }

    [Fact]
    public async Task What_does_not_fit_into_a_channels_post_goes_into_its_thread_and_what_follows_too()
    {
        await using var door = new TeamsDoor(limits: new SendingLimits { MessageBytes = 8192 });
        var (channel, to) = await ChannelAsync(door);
        var page = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"{i}. 第{i}件事，说得很长：{new string('长', 60)}"));
        var post = Message("report/v1", page) with { Thread = "report/thread" };
        door.World.Teams.Faults.Next(null, Fault.BadGateway, null, new Fault.Throttle(TimeSpan.FromSeconds(7))); // the post, nothing, the second part, nothing
        Assert.Equal(DeliveryState.Waiting, (await door.Channel.SendAsync(to, post, Cancel)).State);
        Assert.Equal(DeliveryState.Waiting, (await door.Channel.SendAsync(to, post, Cancel)).State);
        door.World.Clock.Advance(TimeSpan.FromSeconds(10));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(DeliveryState.Sent, (await door.Channel.SendAsync(to, post, Cancel)).State);
        }

        Assert.Equal(DeliveryState.Sent, (await door.Channel.SendAsync(to, Message("report/v2", "第2版") with { Thread = "report/thread" }, Cancel)).State);
        Assert.Equal(DeliveryState.Sent, (await door.Channel.SendAsync(to, Message("report/next", "下一周") with { Thread = "report/next thread" }, Cancel)).State);
        var shown = channel.Board.Shown;
        Assert.InRange(shown.Count, 5, 10);
        Assert.Equal($"{page}\n第2版\n下一周", string.Join('\n', shown.Select(m => m.Text)));
        Assert.Equal([.. Enumerable.Repeat(shown[0].Id, shown.Count - 1), shown[^1].Id], shown.Select(m => m.Thread));
    }

    [Fact]
    public async Task A_post_nobody_confirmed_is_told_and_the_next_begins_a_thread_of_its_own()
    {
        await using var door = new TeamsDoor();
        var (channel, to) = await ChannelAsync(door);
        door.World.Teams.Faults.Next(new Fault.CutBefore(), new Fault.CutAfter());
        var post = Message("report/v1", "第1版") with { Thread = "report/thread" };
        Assert.Equal(DeliveryState.Waiting, (await door.Channel.SendAsync(to, post, Cancel)).State); // it never left
        Assert.Equal(DeliveryState.Unknown, (await door.Channel.SendAsync(to, post, Cancel)).State);
        Assert.Equal(DeliveryState.Sent, (await door.Channel.SendAsync(to, Message("report/v2", "第2版") with { Thread = "report/thread" }, Cancel)).State);
        Assert.Equal(["第1版", "第2版"], channel.Board.Shown.Select(m => m.Text));
    }

    [Fact]
    public void Parts_are_the_text_and_each_fits() => Gen.Select(Gen.Int[0, 5].Array[0, 400], Gen.Int[8, 60]).Sample((signs, most) =>
    {
        var text = string.Concat(signs.Select(sign => Signs[sign]));
        var parts = TextParts.Of(text, part => part.Length <= most);
        Assert.All(parts, part => Assert.InRange(part.Length, 0, most));
        Assert.Equal(text.Replace("\n", "", StringComparison.Ordinal), string.Concat(parts).Replace("\n", "", StringComparison.Ordinal));
        Assert.All(parts, part => Assert.False(part.Length > 0 && char.IsHighSurrogate(part[^1])));
    });

    [Fact]
    public void A_window_is_never_exceeded_in_whatever_order_calls_are_booked() => Gen.Select(Gen.Int[1, 5], Gen.Int[0, 3000].Array[1, 60]).Sample((most, asked) =>
    {
        var window = new BotReport.Channels.BotFramework.Sending.SlidingWindow(most, TimeSpan.FromSeconds(1));
        List<DateTimeOffset> booked = [];
        foreach (var from in asked)
        {
            var at = window.Earliest(Friday.AddMilliseconds(from));
            Assert.True(at >= Friday.AddMilliseconds(from));
            window.Book(at, Friday);
            booked.Add(at);
        }

        booked.Sort();
        for (var i = most; i < booked.Count; i++)
        {
            Assert.True(booked[i] - booked[i - most] >= TimeSpan.FromSeconds(1));
        }
    });

    private static async Task<(Place Channel, Address To)> ChannelAsync(TeamsDoor door)
    {
        var channel = door.World.Directory.Team("支付", [door.World.Directory.Person("王芳")], "周报").Channels[^1];
        channel.Access.Refusal = null;
        var to = new Address("msteams", channel.Id);
        await door.Stores.References.KeepAsync(
            new(to, ConversationKind.Channel, door.World.Teams.Root, door.World.Teams.Bot.Id) { Tenant = TeamsWorld.Tenant }, Friday, Cancel);
        return (channel, to);
    }

    private static OutboxMessage Message(string key, string text = "话") => new(key, null, "支付研发", "zhoumin", text, Friday);

    private static Fault Of(string fault) => fault switch
    {
        "412" => Fault.PreconditionFailed,
        "429" => new Fault.Throttle(TimeSpan.FromSeconds(7)),
        "500" => Fault.ServerError,
        "502" => Fault.BadGateway,
        "504" => Fault.GatewayTimeout,
        "413" => Fault.TooBig,
        "blocked" => Fault.Blocked,
        "disabled" => Fault.Disabled,
        "not installed" => Fault.NotInstalled,
        "cut before" => new Fault.CutBefore(),
        _ => new Fault.CutAfter(),
    };
}
