using System.Diagnostics;
using System.Net.WebSockets;
using BotReport.Channels.WebChat;
using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.WebChat;

/// <summary>Streams, and clients that do not behave.</summary>
public sealed class StreamTests : IAsyncLifetime
{
    private DirectLineHouse _house = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _house = await DirectLineHouse.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_ticket_is_good_for_a_minute()
    {
        var client = await _house.ClientAsync();
        var url = await client.StreamUrlAsync();
        _house.Clock.Advance(TimeSpan.FromSeconds(59));
        (await DirectLineStream.OpenAsync(url)).Dispose();
        _house.Clock.Advance(TimeSpan.FromSeconds(1));
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => DirectLineStream.OpenAsync(url));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_a_web_socket()
    {
        var client = await _house.ClientAsync();
        using var answer = await _house.Http.GetAsync(new Uri((await client.StreamUrlAsync()).PathAndQuery, UriKind.Relative), Cancel);
        Assert.Equal("400 BadArgument", await DirectLineClient.ErrorAsync(answer));
    }

    [Fact]
    public async Task Empty_frames_and_small_talk_are_let_pass()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        foreach (var frame in (string[])["", "", "hello", "{\"type\":\"message\",\"text\":\"状态\"}"])
        {
            await stream.SendAsync(frame);
        }

        (await client.SayAsync("状态", "a1")).Dispose();
        await stream.UntilAsync("2024-W45 你的填报");
        Assert.Equal(1, await _house.CountAsync("inbox"));
    }

    [Fact]
    public async Task A_frame_too_large_ends_the_stream()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        await stream.SendAsync(new string('x', 100_000));
        await stream.EndAsync();
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, stream.Goodbye);
    }

    [Fact]
    public async Task What_another_process_wrote_is_found_within_the_interval()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        await _house.Services.GetRequiredService<ITranscript>().AppendAsync(
            WebChatChannel.AddressOf("zhoumin"), new TranscriptLine(0, "k/1", FromBot: true, "别处写的", _house.Clock.GetUtcNow()), Cancel);
        var heard = stream.UntilAsync("别处写的");

        // The stream may not have begun to wait when the clock moves; then it finds the line by itself.
        while (!heard.IsCompleted)
        {
            _house.Clock.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        await heard;
    }

    [Fact]
    public async Task Who_does_not_read_holds_nobody_up()
    {
        var client = await _house.ClientAsync();
        using var deaf = await client.StreamAsync();
        using var stream = await client.StreamAsync();
        var channel = _house.Services.GetServices<IChannel>().Single(c => c.Name == WebChatChannel.ChannelName);
        var page = new string('字', 60_000);
        for (var i = 0; i < 60; i++)
        {
            await channel.SendAsync(WebChatChannel.AddressOf("zhoumin"), new($"k/{i}", null, null, "zhoumin", $"{i} {page}", _house.Clock.GetUtcNow()), Cancel);
            await stream.UntilAsync($"{i} ");
        }
    }

    [Fact]
    public async Task A_conversation_has_only_so_many_streams_and_those_that_broke_make_room()
    {
        var client = await _house.ClientAsync();
        List<DirectLineStream> open = [];
        var refused = "";
        while (refused.Length == 0 && open.Count < 100)
        {
            try
            {
                open.Add(await client.StreamAsync());
            }
            catch (WebSocketException full)
            {
                refused = full.Message;
            }
        }

        Assert.Contains("429", refused, StringComparison.Ordinal);
        Assert.Equal(32, open.Count);
        await open[0].CloseAsync();
        (await client.StreamAsync()).Dispose();
        open.ForEach(stream => stream.Dispose());
    }

    [Fact]
    public async Task Stopping_says_goodbye_to_every_stream_and_waits_for_none()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        using var deaf = await (await _house.ClientAsync("likai")).StreamAsync();
        var watch = Stopwatch.StartNew();
        var stopping = _house.RestartAsync();
        await stream.EndAsync();
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.Goodbye);
        while (!stopping.IsCompleted)
        {
            _house.Clock.Advance(TimeSpan.FromSeconds(1)); // the grace of the one that does not answer
            await Task.Yield();
        }

        await stopping;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
