using System.ComponentModel.DataAnnotations;

namespace BotReport.Host.Configuration;

/// <summary>The <c>Storage</c> section.</summary>
internal sealed class StorageOptions
{
    /// <summary>Which database. Default <c>Sqlite</c>, which needs nothing installed.</summary>
    public StorageEngine Engine { get; set; } = StorageEngine.Sqlite;

    /// <summary>
    /// The engine's connection string. SQLite: <c>Data Source=/var/lib/botreport/botreport.db</c>, default empty: a file in the user's data
    /// folder. PostgreSQL: <c>Host=db;Database=botreport;Username=botreport;Password=…</c>, never empty.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>
    /// How often an instance on PostgreSQL says that it lives. What one of them was at, alarms, messages, work and what was to be sent, another takes
    /// over when it misses that, within about twice that time; their clocks must agree better than that. Default 5 seconds.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan CheckIn { get; set; } = TimeSpan.FromSeconds(5);
}
