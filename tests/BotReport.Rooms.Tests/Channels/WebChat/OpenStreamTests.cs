using BotReport.Channels.WebChat.Live;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.WebChat;

public sealed class OpenStreamTests
{
    private static readonly TimeSpan Looks = TimeSpan.FromSeconds(15);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_browser_that_was_idle_for_long_is_told_at_the_first_ring()
    {
        var stream = new OpenStream(_time, Looks);
        for (var looked = 0; looked < 3; looked++)
        {
            var idle = stream.WaitAsync(TestContext.Current.CancellationToken);
            _time.Advance(Looks);
            await idle;
        }

        var waiting = stream.WaitAsync(TestContext.Current.CancellationToken);
        stream.Ring();

        await waiting.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_ring_before_anyone_waits_is_heard()
    {
        var stream = new OpenStream(_time, Looks);
        stream.Ring();
        stream.Ring();

        await stream.WaitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        Assert.False(stream.WaitAsync(TestContext.Current.CancellationToken).IsCompleted);
    }

    [Fact]
    public async Task Whoever_is_told_to_end_waits_no_longer()
    {
        var stream = new OpenStream(_time, Looks);
        using var over = new CancellationTokenSource();
        var waiting = stream.WaitAsync(over.Token);
        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
