using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class PumpBellOutboxTests : OutboxBellContract
{
    private protected override (IOutboxBell Bell, Action Ring) New()
    {
        var bell = new PumpBell(new FakeTimeProvider());
        return (bell, () => bell.Wake(PumpName.Outbox));
    }
}
