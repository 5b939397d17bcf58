namespace BotReport.Host.Pumps;

/// <summary>What the pumps write to the log: 5000–5099.</summary>
internal static partial class PumpLog
{
    [LoggerMessage(5001, LogLevel.Error, "Pump {Pump} failed, {Failures} times in a row; next try in {Pause}")]
    public static partial void Failed(ILogger logger, string pump, int failures, TimeSpan pause, Exception wrong);
}
