using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class PumpBellOutboxTests : OutboxBellContract
{
    private protected override IOutboxBell New() => new PumpBell(new FakeTimeProvider());
}
