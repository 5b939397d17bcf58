using BotReport.Channels.WebChat;
using BotReport.Channels.WebChat.Live;
using BotReport.Core.Talk;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.WebChat;

public sealed class OpenStreamsTests : LineBellContract
{
    private protected override (ILineBell Bell, Func<Address, bool> Heard) New()
    {
        var time = new FakeTimeProvider();
        var streams = new OpenStreams(time, new WebChatSettings(""));
        var open = new[] { Here, There }.ToDictionary(a => a, a => streams.Open(a)!);
        return (streams, Heard);

        bool Heard(Address address)
        {
            var waiting = open[address].WaitAsync(TestContext.Current.CancellationToken);
            var rung = waiting.IsCompleted;
            time.Advance(TimeSpan.FromMinutes(1)); // nobody is left waiting
            return rung;
        }
    }
}
