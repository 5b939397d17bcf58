using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotReport.Scheduling;

/// <summary>The alarm clock is started and can ring.</summary>
internal sealed class AlarmClockCheck(QuartzAlarmClock clock) : IHealthCheck
{
    /// <summary>The part's name.</summary>
    public const string Name = "alarms";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(clock.IsRinging ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
