using System.Data.Common;
using System.Globalization;
using BotReport.Core.Talk;
using BotReport.Host.Commands;
using BotReport.Host.Commands.Wording;
using BotReport.Host.Configuration;
using BotReport.Storage;

namespace BotReport.Host;

/// <summary>Where the data is.</summary>
/// <param name="Store">The full path of our store; where a server has it, of nothing but what lies beside it.</param>
/// <param name="Alarms">The full path of the alarm clock's own file, beside it.</param>
internal sealed record DataFolder(string Store, string Alarms)
{
    /// <summary>The server that has the store; null when it is the file.</summary>
    public PostgresOptions? Server { get; init; }

    /// <summary>How often an instance tells the others that it lives.</summary>
    public TimeSpan CheckIn { get; init; } = new Configuration.StorageOptions().CheckIn;

    /// <summary>How long what an instance took is its own when nothing more is heard of it.</summary>
    public Lease Lease => new(2 * CheckIn);

    /// <summary>The folder of the keys that tokens are sealed with, beside the store.</summary>
    public string Keys => Path.ChangeExtension(Store, ".keys");

    /// <summary>
    /// Reads <c>Storage:Engine</c> and <c>Storage:ConnectionString</c>, <c>Data Source=data/botreport.db</c>; without them the data is in the user's own folder,
    /// <c>~/.local/share/botreport</c> or <c>%LOCALAPPDATA%\botreport</c>.
    /// </summary>
    /// <param name="contentRoot">Where relative paths start, so that a published bot finds its data from any current directory.</param>
    public static DataFolder Of(IConfiguration settings, string contentRoot, ConsoleWords words)
    {
        var connection = settings["Storage:ConnectionString"];
        if (EngineOf(settings["Storage:Engine"], words) == StorageEngine.Postgres)
        {
            return OnServer(Path.GetFullPath(PerUser(contentRoot), contentRoot), connection, settings["Storage:CheckIn"]);
        }

        return In(Path.GetFullPath(string.IsNullOrEmpty(connection) ? PerUser(contentRoot) : Source(connection, words), contentRoot));
    }

    /// <summary>Takes the right to run scheduler and pumps on the data, until it is disposed of; refused while another process has it.</summary>
    /// <param name="command">Shown to whoever is refused because of us.</param>
    /// <remarks>Null on a server: its instances share the work by the rows they claim.</remarks>
    public StoreLock? Take(string command, ConsoleWords words)
    {
        if (Server is not null)
        {
            return null;
        }

        try
        {
            return StoreLock.TryTake(Store, command) switch
            {
                StoreLockOutcome.Taken taken => taken.Lock,
                StoreLockOutcome.Held { By: { } by } => throw new RefusedException(words.StoreHeld(by.ProcessId, by.Command)),
                _ => throw new RefusedException(words.StoreHeldBySomeone),
            };
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(words.StoreUnusable(UnavailableReason.ReadOnly));
        }
    }

    /// <summary>The files of a store at that path.</summary>
    public static DataFolder In(string store) => new(store, Path.ChangeExtension(store, $".quartz{Path.GetExtension(store)}"));

    private static StorageEngine EngineOf(string? name, ConsoleWords words) =>
        string.IsNullOrEmpty(name) ? StorageEngine.Sqlite
        : Enum.TryParse<StorageEngine>(name, ignoreCase: true, out var engine) ? engine
        : throw new RefusedException(words.NotAnEngine(name));

    private static DataFolder OnServer(string path, string? connection, string? checkIn)
    {
        var data = In(path) with { Server = new(connection ?? "") };
        return TimeSpan.TryParse(checkIn, CultureInfo.InvariantCulture, out var every) ? data with { CheckIn = every } : data;
    }

    private static string Source(string connection, ConsoleWords words)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connection };
            return (parts.TryGetValue("Data Source", out var source) || parts.TryGetValue("DataSource", out source)) && source is string { Length: > 0 } path
                ? path
                : throw new RefusedException(words.NoDataSource);
        }
        catch (ArgumentException)
        {
            throw new RefusedException(words.NoDataSource);
        }
    }

    /// <remarks>An account without a home has no folder of its own; its data lies beside the program then.</remarks>
    private static string PerUser(string contentRoot)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(folder.Length > 0 ? folder : contentRoot, "botreport", "botreport.db");
    }
}
