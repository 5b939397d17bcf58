using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class PumpBellTests : InboxBellContract
{
    private protected override (IInboxBell Bell, Func<Task> Heard) New()
    {
        var bell = new PumpBell(new FakeTimeProvider());
        return (bell, () => bell.WaitAsync(PumpName.Inbox, TimeSpan.FromHours(1), Cancel));
    }
}
