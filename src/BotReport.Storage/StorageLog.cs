using Microsoft.Extensions.Logging;

namespace BotReport.Storage;

/// <summary>What the room logs; ids from 1000.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(1000, LogLevel.Debug, "Migrations: {Text}")]
    public static partial void Migrated(ILogger logger, string text);

    [LoggerMessage(1001, LogLevel.Warning, "Other instances are not heard ({Kind}); what they write is found by looking")]
    public static partial void ListensNoMore(ILogger logger, string kind);

    [LoggerMessage(1002, LogLevel.Information, "Other instances are heard again")]
    public static partial void Listens(ILogger logger);
}
