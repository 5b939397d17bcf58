using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Scheduling;

/// <summary>An alarm clock that runs, with who listens to it and the hand that moves its time.</summary>
internal sealed class AlarmClockAtWork(IAlarmClock alarms, HeardAlarms heard, Func<TimeSpan, Task> pass, Func<ValueTask> stop) : IAsyncDisposable
{
    public IAlarmClock Alarms => alarms;

    public HeardAlarms Heard => heard;

    public Task PassAsync(TimeSpan time) => pass(time);

    public ValueTask DisposeAsync() => stop();
}
