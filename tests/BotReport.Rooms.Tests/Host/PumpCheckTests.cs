using BotReport.Core.Talk;
using BotReport.Host.Health;
using BotReport.Host.Pumps;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class PumpCheckTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly PumpWatch _watch;
    private readonly PumpCheck _check;

    public PumpCheckTests()
    {
        _watch = new PumpWatch(_time, NullLogger<Pump>.Instance);
        _check = new PumpCheck(new PumpPlan("sweep", typeof(IStep), TimeSpan.FromSeconds(30), []), _watch);
    }

    [Fact]
    public async Task A_pump_is_well_from_its_first_turn_until_it_fails_or_hangs()
    {
        Assert.False(await IsWellAsync());
        _watch.Turned("sweep");
        Assert.True(await IsWellAsync());

        _time.Advance(TimeSpan.FromSeconds(150)); // its interval, and the longest a turn may take
        Assert.True(await IsWellAsync());
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.False(await IsWellAsync());

        _watch.Turned("sweep");
        Assert.True(await IsWellAsync());
        _watch.Failed("sweep", 1, TimeSpan.FromSeconds(1), new IOException());
        Assert.False(await IsWellAsync());
        _watch.Turned("sweep");
        Assert.True(await IsWellAsync());
    }

    [Fact]
    public async Task Another_pumps_turn_says_nothing()
    {
        _watch.Turned("inbox");
        Assert.False(await IsWellAsync());
    }

    private async Task<bool> IsWellAsync() =>
        (await _check.CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken)).Status == HealthStatus.Healthy;
}
