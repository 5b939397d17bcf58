using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class PumpBellWorkTests : WorkBellContract
{
    private protected override (Action Ring, Func<Task> Heard) New()
    {
        var bell = new PumpBell(new FakeTimeProvider());
        return (((IWorkBell)bell).Ring, () => bell.WaitAsync(PumpName.Work, TimeSpan.FromHours(1), Cancel));
    }
}

public sealed class PumpBellEchoTests : EchoBellContract
{
    private protected override (Action Ring, Func<Task> Heard) New()
    {
        var bell = new PumpBell(new FakeTimeProvider());
        return (((IEchoBell)bell).Ring, () => bell.WaitAsync(PumpName.Echo, TimeSpan.FromHours(1), Cancel));
    }
}
