using Microsoft.Extensions.Logging;

namespace BotReport.Storage;

/// <summary>What the room logs; ids from 1000.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(1000, LogLevel.Debug, "Migrations: {Text}")]
    public static partial void Migrated(ILogger logger, string text);
}
