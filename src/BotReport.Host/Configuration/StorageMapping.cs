using BotReport.Storage;
using static BotReport.Host.Configuration.ConfigurationProblemKind;

namespace BotReport.Host.Configuration;

/// <summary>What is wrong with the settings of the <c>Storage</c> section together.</summary>
internal static class StorageMapping
{
    private const string Section = nameof(BotReportOptions.Storage) + ":";
    private const string ConnectionKey = Section + nameof(StorageOptions.ConnectionString);

    /// <summary>A server that is not named.</summary>
    public static IEnumerable<ConfigurationProblem> Problems(StorageOptions options) => options switch
    {
        { Engine: not StorageEngine.Postgres } => [],
        { ConnectionString.Length: 0 } => [new(NeededToo, ConnectionKey, "", [$"{Section}{nameof(StorageOptions.Engine)} = {options.Engine}"])],
        _ => PostgresOptions.NamesServer(options.ConnectionString) ? [] : [new(NoServer, ConnectionKey, "", [])],
    };
}
