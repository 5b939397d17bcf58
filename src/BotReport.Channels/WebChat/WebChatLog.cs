using Microsoft.Extensions.Logging;

namespace BotReport.Channels.WebChat;

/// <summary>What web chat writes to the log: 2100–2199. Never a token, a query string or a word people wrote.</summary>
internal static partial class WebChatLog
{
    [LoggerMessage(2101, LogLevel.Error, "Direct Line could not answer {Method} {Route}")]
    public static partial void Failed(ILogger logger, string method, string route, Exception wrong);

    [LoggerMessage(2102, LogLevel.Debug, "A Direct Line stream ended: {Why}")]
    public static partial void StreamEnded(ILogger logger, string why);
}
