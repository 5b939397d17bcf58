using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace BotReport.Scheduling;

/// <summary>A running Quartz scheduler over one store.</summary>
internal sealed class AlarmScheduler(StandaloneSchedulerFactory factory, IScheduler quartz, TimeProvider time, ILogger logger)
    : IAsyncDisposable
{
    /// <summary>Starts ringing; alarms missed while nothing ran ring now, once each. Throws when the store is unsound.</summary>
    public static async Task<AlarmScheduler> OpenAsync(
        AlarmStore alarms, TimeSpan misfireThreshold, TimeProvider time, IServiceScopeFactory scopes, ILoggerFactory logs)
    {
        await using var ready = await alarms.ReadyAsync();
        var factory = QuartzSchedulerBuilder.Create(quartz =>
        {
            quartz.Services.AddSingleton(logs);
            quartz.ConfigureScheduler(o =>
            {
                o.InstanceName = "botreport";
                o.InstanceId = alarms.InstanceId ?? o.InstanceId;
            });
            quartz.UseTimeProvider(time);
            quartz.UseJobFactory(new AlarmJobFactory(scopes, logs.CreateLogger<AlarmJob>()));

            // Nothing is declared here today; whatever will be must not overwrite what is stored, or a fire missed while down is lost.
            quartz.Services.Configure<QuartzOptions>(o => o.Scheduling.IgnoreDuplicates = true);
            quartz.UsePersistentStore(store =>
            {
                alarms.Use(store, time);
                store.ProvisionSchema();
                store.ConfigureStore(o => o.MisfireThreshold = misfireThreshold);
            });
        }).Build();
        try
        {
            var quartz = await factory.GetScheduler();

            // Recovery: a firing cut off by a crash rings again; ringing twice does nothing the second time.
            var job = JobBuilder.Create<AlarmJob>().WithIdentity(AlarmTrigger.Job).StoreDurably().RequestRecovery().Build();
            await quartz.AddJob(job, new AddJobOptions { Replace = true });
            await quartz.Start();
            return new AlarmScheduler(factory, quartz, time, logs.CreateLogger<AlarmScheduler>());
        }
        catch
        {
            await factory.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc cref="IAlarmClock.SetAsync"/>
    public async Task SetAsync(IReadOnlyList<Alarm> alarms, CancellationToken cancel)
    {
        var standing = (await quartz.GetTriggersOfJob(AlarmTrigger.Job, cancel)).ToDictionary(t => t.Key);
        var moved = 0;
        foreach (var alarm in alarms)
        {
            if (!standing.Remove(AlarmTrigger.Key(alarm), out var trigger) || !AlarmTrigger.Rings(trigger, alarm))
            {
                await quartz.ScheduleJob(AlarmTrigger.Of(alarm, time), new ScheduleJobOptions { Replace = true }, cancel);
                moved++;
            }
        }

        var gone = standing.Keys.Where(key => key.Group != SchedulerConstants.DefaultRecoveryGroup).ToList();
        await quartz.UnscheduleJobs(gone, cancel);
        if (moved + gone.Count > 0)
        {
            SchedulingLog.Set(logger, alarms.Count, moved, gone.Count);
        }
    }

    /// <summary>Stops ringing and lets an alarm that rings finish.</summary>
    public async Task StopAsync(CancellationToken cancel) => await quartz.Shutdown(waitForJobsToComplete: true, cancel);

    /// <remarks>Without waiting for jobs: it may be a job that found the file broken.</remarks>
    public async ValueTask DisposeAsync()
    {
        await quartz.Shutdown(waitForJobsToComplete: false);
        await factory.DisposeAsync();
    }
}
