using BotReport.Core.Talk;

namespace BotReport.Host.Telemetry;

/// <inheritdoc cref="ITroubleLog"/>
internal sealed partial class TroubleLog(ILogger<TroubleLog> logger) : ITroubleLog
{
    /// <inheritdoc/>
    public void TurnFailed(long message, bool parked, Exception why)
    {
        if (parked)
        {
            Parked(logger, message, Kinds(why), why.StackTrace);
        }
        else
        {
            Failed(logger, message, Kinds(why), why.StackTrace);
        }
    }

    /// <summary>The kinds of an exception and of those in it, outermost first.</summary>
    private static string Kinds(Exception why) => why.InnerException is { } inner ? $"{why.GetType().Name} < {Kinds(inner)}" : why.GetType().Name;

    [LoggerMessage(5101, LogLevel.Warning, "The turn of message {Message} failed and is tried again: {Kinds}\n{Where}")]
    private static partial void Failed(ILogger logger, long message, string kinds, string? where);

    [LoggerMessage(5102, LogLevel.Error, "The turn of message {Message} failed too often, its writer is told: {Kinds}\n{Where}")]
    private static partial void Parked(ILogger logger, long message, string kinds, string? where);
}
