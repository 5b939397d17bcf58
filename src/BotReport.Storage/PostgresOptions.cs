using Npgsql;

namespace BotReport.Storage;

/// <summary>Which PostgreSQL the store is on, and how long it waits.</summary>
/// <param name="ConnectionString">
/// As Npgsql reads it, <c>Host=db;Database=botreport;Username=bot;Password=…</c>. Without <c>Search Path</c> our tables are in the schema
/// <see cref="Schema"/>, which is made when it is not there.
/// </param>
public sealed record PostgresOptions(string ConnectionString)
{
    /// <summary>The schema of our tables where the connection string names none.</summary>
    public const string Schema = "botreport";

    /// <summary>The name of this process among those on the store, made up anew each time: nobody is told of what he wrote himself.</summary>
    internal string Instance { get; } = Guid.CreateVersion7().ToString("N");

    /// <summary>Whether a text is a connection string and names a server.</summary>
    public static bool NamesServer(string connectionString)
    {
        try
        {
            return !string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(connectionString).Host);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>
    /// How long a statement waits for another's lock, and how long the server lets a transaction stand still before it ends it, so that a
    /// process that was stopped holds nobody up. Default 5 seconds; 0: for ever.
    /// </summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
