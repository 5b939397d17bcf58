using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotReport.Scheduling;

/// <summary>
/// Quartz as an alarm clock. Whatever goes wrong in it costs at most punctuality: its file is moved aside and rebuilt, a server is
/// tried again, and until then the sweep finds what is due.
/// </summary>
internal sealed class QuartzAlarmClock(
    IOptions<SchedulingOptions> options, TimeProvider time, IServiceScopeFactory scopes, ILoggerFactory logs)
    : IAlarmClock, IHostedService, IAsyncDisposable
{
    private readonly ILogger _logger = logs.CreateLogger<QuartzAlarmClock>();
    private readonly AlarmStore _store = options.Value is { Server: { Length: > 0 } server } on
        ? new AlarmTables(server, on.CheckIn)
        : new AlarmFile(options.Value.Path, time);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private AlarmScheduler? _scheduler;
    private bool _stopped;

    /// <summary>Whether it is started, and neither broken nor stopped.</summary>
    public bool IsRinging => Volatile.Read(ref _scheduler) is not null && !Volatile.Read(ref _stopped);

    /// <summary>Starts ringing; alarms missed while nothing ran ring now, once each.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => DoAsync(_ => Task.CompletedTask, cancellationToken);

    /// <inheritdoc/>
    public Task SetAsync(IReadOnlyList<Alarm> alarms, CancellationToken cancel) =>
        DoAsync(scheduler => scheduler.SetAsync(alarms, cancel), cancel);

    /// <summary>Stops ringing; an alarm that rings may finish.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        AlarmScheduler? running;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            _stopped = true;
            running = _scheduler;
        }
        finally
        {
            _gate.Release();
        }

        // Outside the gate: the alarm that is waited for may want to set the next ones.
        if (running is not null)
        {
            await running.StopAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_scheduler is not null)
        {
            await _scheduler.DisposeAsync();
        }

        _gate.Dispose();
    }

    private async Task DoAsync(Func<AlarmScheduler, Task> act, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            if (!_stopped)
            {
                await act(_scheduler ??= await OpenAsync());
            }
        }
#pragma warning disable CA1031 // the border: a broken alarm clock never stops the host
        catch (Exception wrong) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            await RebuildAsync(act, wrong);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task RebuildAsync(Func<AlarmScheduler, Task> act, Exception wrong)
    {
        try
        {
            await CloseAsync();
            if (_store.MoveAside() is not { } aside)
            {
                SchedulingLog.Stopped(_logger, wrong);
                return;
            }

            SchedulingLog.MovedAside(_logger, aside, wrong);
            _scheduler = await OpenAsync();
            await act(_scheduler);
        }
#pragma warning disable CA1031 // as above; the next call tries again
        catch (Exception still)
#pragma warning restore CA1031
        {
            await CloseAsync();
            SchedulingLog.Stopped(_logger, still);
        }
    }

    private Task<AlarmScheduler> OpenAsync() => AlarmScheduler.OpenAsync(_store, options.Value.MisfireThreshold, time, scopes, logs);

    private async Task CloseAsync()
    {
        if (_scheduler is { } scheduler)
        {
            _scheduler = null;
            await scheduler.DisposeAsync();
        }
    }
}
