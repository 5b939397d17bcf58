using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Scheduling;

/// <summary>How the host gets the alarm clock.</summary>
public static class SchedulingRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>
        /// Adds <see cref="IAlarmClock"/> over Quartz, started and stopped with the host. It rings whatever <see cref="IAlarmed"/> is
        /// registered, and follows the registered <see cref="TimeProvider"/>.
        /// </summary>
        public IServiceCollection AddScheduling(Action<SchedulingOptions> configure)
        {
            services.AddOptions<SchedulingOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
            services.AddSingleton<QuartzAlarmClock>();
            services.AddSingleton<IAlarmClock>(all => all.GetRequiredService<QuartzAlarmClock>());
            services.AddHealthChecks().AddCheck<AlarmClockCheck>(AlarmClockCheck.Name);
            services.AddHostedService(all => all.GetRequiredService<QuartzAlarmClock>());
            return services;
        }
    }
}
