using BotReport.Core.Talk;
using BotReport.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Scheduling;

/// <summary>A host with nothing in it but the alarm clock.</summary>
internal static class QuartzHouse
{
    public static async Task<AlarmClockAtWork> StartAsync(FakeTimeProvider time, HeardAlarms heard, Action<SchedulingOptions> configure)
    {
        var cancel = TestContext.Current.CancellationToken;
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IAlarmed>(heard);
        builder.Services.AddLogging();
        builder.Services.AddScheduling(configure);
        var host = builder.Build();
        await host.StartAsync(cancel);
        return new AlarmClockAtWork(host.Services.GetRequiredService<IAlarmClock>(), heard, Pass, Stop);

        // In small steps with a turn for the others: Quartz looks at the clock between two waits.
        async Task Pass(TimeSpan span)
        {
            for (var step = 0; step < 20; step++)
            {
                time.Advance(span / 20);
                await Task.Yield();
            }
        }

        async ValueTask Stop()
        {
            await host.StopAsync(cancel);
            await ((IAsyncDisposable)host).DisposeAsync();
        }
    }
}
