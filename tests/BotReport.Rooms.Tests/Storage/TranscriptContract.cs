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

    private static TranscriptLine Line(string key, string text, bool bot = false) => new(0, key, bot, text, Sample.Friday);
}
