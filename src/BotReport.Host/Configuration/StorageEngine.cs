namespace BotReport.Host.Configuration;

/// <summary>The databases there are.</summary>
internal enum StorageEngine
{
    /// <summary>One file.</summary>
    Sqlite,
}
