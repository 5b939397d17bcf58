using Microsoft.Extensions.Logging;

namespace BotReport.Channels.Terminal;

/// <summary>What the terminal channel writes to the log: 2000–2099.</summary>
internal static partial class TerminalLog
{
    [LoggerMessage(2001, LogLevel.Warning, "The terminal's line {Key} could not be kept; it is tried again")]
    public static partial void NotKept(ILogger logger, string key, Exception wrong);
}
