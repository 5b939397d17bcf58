using Microsoft.Extensions.Logging;

namespace BotReport.Channels.Shared;

/// <summary>What the channels with a transcript of ours write to the log: 2000–2099.</summary>
internal static partial class TranscriptLog
{
    [LoggerMessage(2001, LogLevel.Warning, "The line {Key} could not be kept for {Channel}; it is tried again")]
    public static partial void NotKept(ILogger logger, string key, string channel, Exception wrong);
}
