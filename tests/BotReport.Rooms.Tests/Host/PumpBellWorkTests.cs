using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class PumpBellWorkTests : WorkBellContract
{
    private protected override (IWorkBell Bell, Func<Task> Heard) New()
    {
        var bell = new PumpBell(new FakeTimeProvider());
        return (bell, () => bell.WaitAsync(PumpName.Work, TimeSpan.FromHours(1), Cancel));
    }
}
