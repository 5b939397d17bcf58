using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class TranscriptContract : StoreContract
{
    private static readonly Address Terminal = new("terminal", "zhoumin");

    [Fact]
    public async Task Lines_come_back_in_order_behind_a_position()
    {
        var stores = await EmptyAsync();
        var first = await stores.Transcript.AppendAsync(Terminal, Line("a1", "你好\n😀"), Cancel);
        await stores.Transcript.AppendAsync(Terminal with { Conversation = "likai" }, Line("a1", "别处"), Cancel);
        var second = await stores.Transcript.AppendAsync(Terminal, Line("reply/1/0", "收到", bot: true), Cancel);

        Assert.True(second > first);
        Sample.Equal(
            [Line("a1", "你好\n😀") with { Position = first }, Line("reply/1/0", "收到", bot: true) with { Position = second }],
            await stores.Transcript.SinceAsync(Terminal, 0, 10, Cancel));
        Assert.Equal([second], (await stores.Transcript.SinceAsync(Terminal, first, 10, Cancel)).Select(l => l.Position));
        Assert.Equal([first], (await stores.Transcript.SinceAsync(Terminal, 0, 1, Cancel)).Select(l => l.Position));
    }

    [Fact]
    public async Task A_key_appended_five_times_at_once_is_one_line()
    {
        var stores = await EmptyAsync();

        var positions = await Task.WhenAll(Enumerable.Range(0, 5).Select(i =>
            stores.Transcript.AppendAsync(Terminal, Line("a1", $"第{i}次"), Cancel)));

        Assert.Single(positions.Distinct());
        Assert.Single(await stores.Transcript.SinceAsync(Terminal, 0, 10, Cancel));
    }

    [Fact]
    public async Task A_line_in_the_place_of_another_is_the_only_one_shown_and_comes_behind_every_position()
    {
        var stores = await EmptyAsync();
        var first = await stores.Transcript.AppendAsync(Terminal, Line("work/1/0", "合并中 1/10", bot: true), Cancel);
        var between = await stores.Transcript.AppendAsync(Terminal, Line("a1", "好"), Cancel);
        await stores.Transcript.AppendAsync(Terminal, Line("work/1/1", "合并中 5/10", bot: true) with { Replaces = "work/1/0" }, Cancel);
        var last = await stores.Transcript.AppendAsync(
            Terminal, Line("work/1/2", "草稿1", bot: true) with { Replaces = "work/1/0", Card = Sample.Card }, Cancel);
        await stores.Transcript.AppendAsync(Terminal with { Conversation = "likai" }, Line("x", "别处", bot: true) with { Replaces = "a1" }, Cancel);

        string[] shown = ["a1 好", "work/1/0 草稿1"];
        Assert.Equal(shown, (await stores.Transcript.SinceAsync(Terminal, 0, 10, Cancel)).Select(l => $"{l.Shown} {l.Text}"));
        Assert.Equal(shown, (await stores.Transcript.LatestAsync(Terminal, 10, Cancel)).Select(l => $"{l.Shown} {l.Text}"));
        Assert.Equal([between, first], (await stores.Transcript.LatestAsync(Terminal, 10, Cancel)).Select(l => l.Place));
        var news = Assert.Single(await stores.Transcript.SinceAsync(Terminal, between, 10, Cancel));
        Assert.Equal((last, first), (news.Position, news.Place));
        Sample.Equal(Sample.Card, news.Card);
    }

    [Fact]
    public async Task The_newest_lines_come_oldest_first()
    {
        var stores = await EmptyAsync();
        foreach (var i in Enumerable.Range(1, 5))
        {
            await stores.Transcript.AppendAsync(Terminal, Line($"a{i}", $"{i}"), Cancel);
        }

        Assert.Equal(["3", "4", "5"], (await stores.Transcript.LatestAsync(Terminal, 3, Cancel)).Select(l => l.Text));
        Assert.Empty(await stores.Transcript.LatestAsync(Terminal with { Conversation = "likai" }, 3, Cancel));
    }

    private static TranscriptLine Line(string key, string text, bool bot = false) => new(0, key, bot, text, Sample.Friday);
}
