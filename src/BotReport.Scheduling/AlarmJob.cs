using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace BotReport.Scheduling;

/// <summary>Passes an alarm on. A failure ends here: Quartz would only retry, and the sweep does what was left undone.</summary>
internal sealed class AlarmJob(IServiceScopeFactory scopes, ILogger<AlarmJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var alarm = AlarmTrigger.Read(context.MergedJobDataMap);
        SchedulingLog.Rings(logger, alarm.Kind, alarm.Team, alarm.At);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IAlarmed>().RingAsync(alarm, cancellationToken);
        }
#pragma warning disable CA1031 // the border: whatever went wrong, the other alarms go on
        catch (Exception wrong) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            SchedulingLog.Failed(logger, alarm.Kind, alarm.Team, wrong);
        }
    }
}
