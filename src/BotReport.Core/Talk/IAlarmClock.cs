namespace BotReport.Core.Talk;

/// <summary>An instant at which something is due for a team.</summary>
public sealed record Alarm(string Team, RunKind Kind, DateTimeOffset At);

/// <summary>Wakes the bot. What is due is in our own tables; the alarm clock's store may be lost or rebuilt at any time.</summary>
public interface IAlarmClock
{
    /// <summary>Sets exactly these alarms: one per (team, kind). Others are removed, an alarm at another instant is moved, an equal one is left alone.</summary>
    Task SetAsync(IReadOnlyList<Alarm> alarms, CancellationToken cancel);
}

/// <summary>What the alarm clock calls.</summary>
public interface IAlarmed
{
    /// <summary>An alarm went off. Does what is due and sets the next alarms; called twice, it does nothing the second time.</summary>
    Task RingAsync(Alarm alarm, CancellationToken cancel);
}
