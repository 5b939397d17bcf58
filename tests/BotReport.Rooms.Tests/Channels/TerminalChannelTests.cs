using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels;

public sealed class TerminalChannelTests : ChannelContract
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_open_terminal_is_told_at_once()
    {
        var bell = new TerminalBell();
        var channel = new TerminalChannel(new TranscriptInMemory(), bell, new FakeTimeProvider(), NullLogger<TerminalChannel>.Instance);
        var told = bell.WaitAsync(Cancel);
        Assert.False(told.IsCompleted);
        await channel.SendAsync(
            TerminalChannel.AddressOf("zhoumin"), new OutboxMessage("k", null, null, null, "一", DateTimeOffset.UnixEpoch), Cancel);
        await told.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
    }

    private protected override ChannelAtWork Empty()
    {
        var transcript = new TranscriptInMemory();
        return new ChannelAtWork(
            new TerminalChannel(transcript, new TerminalBell(), new FakeTimeProvider(), NullLogger<TerminalChannel>.Instance),
            TerminalChannel.AddressOf,
            async id => [.. (await transcript.SinceAsync(TerminalChannel.AddressOf(id), 0, 100, Cancel)).Select(l => l.Text)],
            () => transcript.Broken = true);
    }
}
