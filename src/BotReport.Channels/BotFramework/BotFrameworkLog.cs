using Microsoft.Extensions.Logging;

namespace BotReport.Channels.BotFramework;

/// <summary>What the Bot Framework channel writes to the log: 2200–2299. Never a token, an id of a person or a word people wrote.</summary>
internal static partial class BotFrameworkLog
{
    [LoggerMessage(2201, LogLevel.Error, "The bot gets no token: {Why}")]
    public static partial void NoToken(ILogger logger, string why);

    [LoggerMessage(2202, LogLevel.Information, "The connector refused a {Method}: {Why}")]
    public static partial void Refused(ILogger logger, string method, string why);

    [LoggerMessage(2203, LogLevel.Warning, "An activity was turned away with {Status}: {Why}")]
    public static partial void TurnedAway(ILogger logger, int status, string why);

    [LoggerMessage(2204, LogLevel.Error, "An activity of type {Type} could not be taken in")]
    public static partial void Failed(ILogger logger, string type, Exception wrong);

    [LoggerMessage(2205, LogLevel.Information, "No MicrosoftAppId: /api/messages believes whoever is on this machine")]
    public static partial void NoIdentity(ILogger logger);

    [LoggerMessage(2206, LogLevel.Warning, "A message is not shown: {Why}")]
    public static partial void NotShown(ILogger logger, string why);

    [LoggerMessage(2207, LogLevel.Warning, "Message {Key} is not sent yet: the store does not answer")]
    public static partial void NotSent(ILogger logger, string key, Exception wrong);

    [LoggerMessage(2208, LogLevel.Warning, "Message {Key} was taken, and under which id could not be kept")]
    public static partial void NotKept(ILogger logger, string key, Exception wrong);
}
