using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using Quartz.Extensibility;

namespace BotReport.Scheduling;

/// <summary>Makes the one job from the host's own container: the scheduler is built apart from it, so that it can be built anew.</summary>
internal sealed class AlarmJobFactory(IServiceScopeFactory scopes, ILogger<AlarmJob> logger) : IJobFactory
{
    public ValueTask<JobScope> CreateJob(TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new JobScope(new AlarmJob(scopes, logger)));

    public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}
