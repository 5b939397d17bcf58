using BotReport.Core.Talk;

namespace BotReport.Host.Pumps;

/// <summary>
/// Turns one flow for the life of the process: at once while there is something, then when it is rung for, else at its interval.
/// A turn that fails is logged and tried again, later each time up to a minute.
/// </summary>
internal sealed class Pump(PumpPlan plan, IServiceScopeFactory scopes, PumpBell bell, TimeProvider time, PumpWatch watch)
    : BackgroundService
{
    /// <summary>How long a turn may go on after the process was told to stop: cutting off a send leaves its outcome unknown.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        await using var grace = stoppingToken.Register(() => turns.CancelAfter(Grace));
        await TurnUntilStoppedAsync(stoppingToken, turns.Token);
        await EndAsync(turns.Token);
    }

    private async Task TurnUntilStoppedAsync(CancellationToken stoppingToken, CancellationToken turns)
    {
        for (var failures = 0; !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                await TurnWhileThereIsSomethingAsync(stoppingToken, turns);
                failures = 0;
                await bell.WaitAsync(plan.Name, plan.Interval, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // the border: a pump never stops the house
            catch (Exception wrong)
#pragma warning restore CA1031
            {
                var pause = Pause(++failures);
                watch.Failed(plan.Name, failures, pause, wrong);
                await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task EndAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ((IStep)scope.ServiceProvider.GetRequiredService(plan.Step)).EndAsync(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The grace is over: what was begun stands in the store as it stood.
        }
#pragma warning disable CA1031 // the border: a pump never stops the house
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            watch.Failed(plan.Name, 1, TimeSpan.Zero, wrong);
        }
    }

    private async Task TurnWhileThereIsSomethingAsync(CancellationToken stopping, CancellationToken cancel)
    {
        for (var began = time.GetTimestamp(); !stopping.IsCancellationRequested && await TurnAsync(cancel); began = time.GetTimestamp())
        {
            foreach (var other in plan.Wakes)
            {
                bell.Wake(other);
            }

            if (plan.Rests > 0)
            {
                await Task.Delay(plan.Rests * time.GetElapsedTime(began), time, stopping);
            }
        }
    }

    private async Task<bool> TurnAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var step = (IStep)scope.ServiceProvider.GetRequiredService(plan.Step);
        var did = await step.RunOnceAsync(cancel);
        watch.Turned(plan.Name);
        return did;
    }

    /// <summary>1, 2, 4 … 60 seconds.</summary>
    private static TimeSpan Pause(int failures)
    {
        var doubled = TimeSpan.FromSeconds(1 << Math.Min(failures - 1, 6));
        return doubled < LongestPause ? doubled : LongestPause;
    }
}
