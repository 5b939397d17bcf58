using BotReport.Channels.WebChat;
using BotReport.Channels.WebChat.Live;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.WebChat;

public sealed class WebChatChannelTests : ChannelContract
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_open_stream_of_the_conversation_is_told_at_once_and_no_other()
    {
        var time = new FakeTimeProvider();
        var streams = new OpenStreams(time, new WebChatSettings(""));
        var channel = new WebChatChannel(new TranscriptInMemory(), streams, time, NullLogger<WebChatChannel>.Instance);
        var mine = Enumerable.Range(0, 2).Select(_ => streams.Open(WebChatChannel.AddressOf("zhoumin"))!.WaitAsync(Cancel)).ToList();
        var other = streams.Open(WebChatChannel.AddressOf("likai"))!.WaitAsync(Cancel);

        await channel.SendAsync(WebChatChannel.AddressOf("zhoumin"), new("k", null, null, null, "一", DateTimeOffset.UnixEpoch), Cancel);

        await Task.WhenAll(mine).WaitAsync(TimeSpan.FromSeconds(10), Cancel);
        Assert.False(other.IsCompleted);
    }

    private protected override ChannelAtWork Empty()
    {
        var transcript = new TranscriptInMemory();
        var time = new FakeTimeProvider();
        return new ChannelAtWork(
            new WebChatChannel(transcript, new OpenStreams(time, new WebChatSettings("")), time, NullLogger<WebChatChannel>.Instance),
            WebChatChannel.AddressOf,
            async id => [.. (await transcript.SinceAsync(WebChatChannel.AddressOf(id), 0, 100, Cancel)).Select(l => l.Text)],
            () => transcript.Broken = true);
    }
}
