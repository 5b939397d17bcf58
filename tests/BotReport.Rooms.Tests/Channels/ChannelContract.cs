using BotReport.Core.Talk;
using BotReport.Core.Team;

namespace BotReport.Rooms.Tests.Channels;

/// <summary>What every channel promises.</summary>
public abstract class ChannelContract
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A channel whose platform is there and has nothing in it.</summary>
    private protected abstract ChannelAtWork Empty();

    [Fact]
    public async Task What_is_sent_is_shown_as_written()
    {
        var work = Empty();
        const string text = "周敏，2024-W45（11/11–11/17）请补【贝易转】。\n\n1. **99.990%** <b>“引号”</b>\t末尾";
        var sent = await work.Channel.SendAsync(work.Of("zhoumin"), Message("prompt/1", text), Cancel);
        Assert.Equal(DeliveryState.Sent, sent.State);
        Assert.Equal([text], await work.ShownAsync("zhoumin"));
    }

    [Fact]
    public async Task A_repeated_key_is_shown_once()
    {
        var work = Empty();
        await work.Channel.SendAsync(work.Of("zhoumin"), Message("prompt/1", "一"), Cancel);
        var again = await work.Channel.SendAsync(work.Of("zhoumin"), Message("prompt/1", "一"), Cancel);
        await work.Channel.SendAsync(work.Of("zhoumin"), Message("prompt/2", "二"), Cancel);
        Assert.Equal(DeliveryState.Sent, again.State);
        Assert.Equal(["一", "二"], await work.ShownAsync("zhoumin"));
    }

    [Fact]
    public async Task Conversations_do_not_see_each_other()
    {
        var work = Empty();
        await work.Channel.SendAsync(work.Of("zhangwei"), Message("prompt/1", "一"), Cancel);
        await work.Channel.SendAsync(work.Of("zhangwei2"), Message("prompt/2", "二"), Cancel);
        Assert.Equal(["一"], await work.ShownAsync("zhangwei"));
        Assert.Equal(["二"], await work.ShownAsync("zhangwei2"));
    }

    [Fact]
    public void A_person_is_reached_by_his_identity_in_this_channel_and_by_no_other()
    {
        var work = Empty();
        var known = new Person("zhoumin", "周敏", Role.Owner, [new("elsewhere", "x"), new(work.Channel.Name, "zhoumin-id")]);
        Assert.Equal(work.Of("zhoumin-id"), work.Channel.PersonalAddress(known));
        Assert.Null(work.Channel.PersonalAddress(known with { Identities = [new("elsewhere", "zhoumin-id")] }));
    }

    [Fact]
    public async Task A_platform_that_fails_is_told_apart_from_one_that_took_it()
    {
        var work = Empty();
        work.Break();
        var result = await work.Channel.SendAsync(work.Of("zhoumin"), Message("prompt/1", "一"), Cancel);
        Assert.NotEqual(DeliveryState.Sent, result.State);
        Assert.NotNull(result.Reason);
    }

    private static OutboxMessage Message(string key, string text) => new(key, null, "支付研发", "zhoumin", text, DateTimeOffset.UnixEpoch);
}
