using BotReport.Core.Talk;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotReport.Host.Health;

/// <summary>The store answers a read.</summary>
internal sealed class StoreCheck(IInboxStore inbox) : IHealthCheck
{
    /// <summary>The part's name.</summary>
    public const string Name = "store";

    /// <remarks>What it throws, the framework turns into “not healthy”.</remarks>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await inbox.WaitingAsync([], 1, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
