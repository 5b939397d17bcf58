namespace BotReport.Host.Configuration;

/// <summary>The databases there are.</summary>
internal enum StorageEngine
{
    /// <summary>One file, one process that runs.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, any number of instances.</summary>
    Postgres,
}
