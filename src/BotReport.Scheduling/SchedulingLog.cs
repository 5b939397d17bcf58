using BotReport.Core.Talk;
using Microsoft.Extensions.Logging;

namespace BotReport.Scheduling;

/// <summary>What the alarm clock writes to the log: block 4000.</summary>
internal static partial class SchedulingLog
{
    [LoggerMessage(4001, LogLevel.Information, "{Alarms} alarms set, {Moved} of them new or moved, {Removed} removed")]
    public static partial void Set(ILogger logger, int alarms, int moved, int removed);

    [LoggerMessage(4002, LogLevel.Warning, "The alarm clock's file is unreadable: moved aside as {Aside} and rebuilt")]
    public static partial void MovedAside(ILogger logger, string aside, Exception reason);

    [LoggerMessage(4003, LogLevel.Error, "No alarm clock: what is due is found by the sweep only")]
    public static partial void Stopped(ILogger logger, Exception reason);

    [LoggerMessage(4004, LogLevel.Information, "Alarm {Kind} of team {Team}, due {At:O}")]
    public static partial void Rings(ILogger logger, RunKind kind, string team, DateTimeOffset at);

    [LoggerMessage(4005, LogLevel.Error, "Alarm {Kind} of team {Team} failed; the sweep does it again")]
    public static partial void Failed(ILogger logger, RunKind kind, string team, Exception reason);
}
