namespace BotReport.Host.Configuration;

/// <summary>The <c>Storage</c> section.</summary>
internal sealed class StorageOptions
{
    /// <summary>Which database. Default <c>Sqlite</c>, which needs nothing installed.</summary>
    public StorageEngine Engine { get; set; } = StorageEngine.Sqlite;

    /// <summary>The engine's connection string, <c>Data Source=/var/lib/botreport/botreport.db</c>. Default empty: a file in the user's data folder.</summary>
    public string ConnectionString { get; set; } = "";
}
