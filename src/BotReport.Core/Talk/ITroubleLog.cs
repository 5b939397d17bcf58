namespace BotReport.Core.Talk;

/// <summary>Where it is written down that something went wrong which its flow outlived, for whoever runs the bot.</summary>
public interface ITroubleLog
{
    /// <summary>The turn of a message failed.</summary>
    /// <param name="message">The message's number, which its writer is told when it is given up.</param>
    /// <param name="parked">Whether it is given up now; else it is tried again.</param>
    /// <param name="why">What its own text says may be what people wrote, and is not for the log; its kind and its place are.</param>
    void TurnFailed(long message, bool parked, Exception why);

    /// <summary>A piece of work failed, or was given up and whoever asked for it told.</summary>
    void WorkFailed(string kind, bool givenUp, Exception why);
}
