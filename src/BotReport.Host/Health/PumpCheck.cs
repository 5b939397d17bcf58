using BotReport.Host.Pumps;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotReport.Host.Health;

/// <summary>A pump turned lately, and did not fail since.</summary>
internal sealed class PumpCheck(PumpPlan plan, PumpWatch watch) : IHealthCheck
{
    /// <summary>How long a turn may take before it is said to hang.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(2);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(watch.Since(plan.Name) <= plan.Interval + LongestTurn ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
