using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class PumpBellTests : InboxBellContract
{
    private protected override IInboxBell New() => new PumpBell(new FakeTimeProvider());
}
