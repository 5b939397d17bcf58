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

    /// <inheritdoc/>
    public void WorkFailed(string kind, bool givenUp, Exception why)
    {
        if (givenUp)
        {
            GivenUp(logger, kind, Kinds(why), why.StackTrace);
        }
        else
        {
            NotDone(logger, kind, Kinds(why), why.StackTrace);
        }
    }

    /// <summary>The kinds of an exception and of those in it, outermost first.</summary>
    private static string Kinds(Exception why) => why.InnerException is { } inner ? $"{why.GetType().Name} < {Kinds(inner)}" : why.GetType().Name;

    [LoggerMessage(5101, LogLevel.Warning, "The turn of message {Message} failed and is tried again: {Kinds}\n{Where}")]
    private static partial void Failed(ILogger logger, long message, string kinds, string? where);

    [LoggerMessage(5102, LogLevel.Error, "The turn of message {Message} failed too often, its writer is told: {Kinds}\n{Where}")]
    private static partial void Parked(ILogger logger, long message, string kinds, string? where);

    [LoggerMessage(5103, LogLevel.Warning, "Work {Kind} failed and is tried again: {Kinds}\n{Where}")]
    private static partial void NotDone(ILogger logger, string kind, string kinds, string? where);

    [LoggerMessage(5104, LogLevel.Error, "Work {Kind} failed too often, whoever asked for it is told: {Kinds}\n{Where}")]
    private static partial void GivenUp(ILogger logger, string kind, string kinds, string? where);
}
