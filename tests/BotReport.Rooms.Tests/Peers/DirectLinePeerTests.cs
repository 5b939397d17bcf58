using BotReport.Channels.WebChat;
using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Channels.WebChat;
using BotReport.Rooms.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Peers;

/// <summary>The client that Web Chat is built on understands us: it says, hears its echo and the answer, presses, loses its line and comes back.</summary>
public sealed class DirectLinePeerTests
{
    [Theory]
    [InlineData("stream")]
    [InlineData("poll")]
    public async Task The_real_client_converses(string way)
    {
        Assert.SkipUnless(Node.Missing is null, Node.Missing ?? "");
        await using var house = await DirectLineHouse.OpenAsync();
        var channel = house.Services.GetServices<IChannel>().Single(c => c.Name == WebChatChannel.ChannelName);
        await channel.SendAsync(
            WebChatChannel.AddressOf("zhoumin"),
            new OutboxMessage("prompt/1", null, Sample.Team, "zhoumin", "文字版", house.Clock.GetUtcNow()) { Card = Sample.Card },
            TestContext.Current.CancellationToken);

        var client = await house.ClientAsync();
        var (code, said) = await Node.RunAsync("converse.cjs", new Uri(house.Http.BaseAddress!, "v3/directline").ToString(), client.Token, way);
        Assert.True(code == 0, said);
        Assert.Equal(["Text a1", "Press p1", "Text a2"], await house.RowsAsync("select kind || ' ' || activity_id from inbox order by id"));
    }
}
