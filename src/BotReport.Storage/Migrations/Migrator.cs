using System.Data.Common;
using Dapper;
using EvolveDb;
using EvolveDb.Configuration;

namespace BotReport.Storage.Migrations;

/// <summary>Brings a store up to this version: the numbered files of <c>common/</c> and of the engine's folder, forward only.</summary>
internal static class Migrator
{
    private const string Folder = "BotReport.Storage.Migrations.";

    /// <summary>Runs what is missing. Several processes may start at once: Evolve lets one through and the others find nothing to do.</summary>
    /// <param name="engine">The folder of what only this engine understands.</param>
    /// <param name="identity">How the engine writes a key that counts by itself.</param>
    /// <param name="schema">Where the tables go, made when it is not there, all or none; null where there are no schemas.</param>
    public static void Run(DbConnection connection, string engine, string identity, Action<string>? log, string? schema = null)
    {
        try
        {
            Of(connection, engine, identity, log, schema).Migrate();
        }
        catch (EvolveValidationException e)
        {
            throw OtherVersion(e);
        }

        // Evolve passes over what it does not know; a newer version's tables may hold what this one would lose.
        if (Applied(connection).Except(Known(engine)).Any())
        {
            throw OtherVersion(null);
        }
    }

    /// <summary>The same, not run yet.</summary>
    public static Evolve Of(DbConnection connection, string engine, string identity, Action<string>? log, string? schema)
    {
        var evolve = new Evolve(connection, log)
        {
            EmbeddedResourceAssemblies = [typeof(Migrator).Assembly],
            EmbeddedResourceFilters = [$"{Folder}common.", $"{Folder}{engine}."],
            Placeholders = new() { ["${identity}"] = identity },
            IsEraseDisabled = true,
        };
        if (schema is not null)
        {
            evolve.Schemas = [schema];
            evolve.MetadataTableSchema = schema;
            evolve.TransactionMode = TransactionKind.CommitAll; // one that fails leaves the store to the version that wrote it
        }

        return evolve;
    }

    /// <summary>Whether a store that was made already lacks some of our files.</summary>
    public static bool IsBehind(DbConnection connection, string engine) => Known(engine).Except(Applied(connection)).Any();

    private static IEnumerable<string> Applied(DbConnection connection) => connection.Query<string>("select version from changelog where type = 0");

    /// <summary>The numbers of our files: <c>1</c> of <c>V1__talk.sql</c>, <c>19.1</c> of <c>V19_1__wide.sql</c>.</summary>
    public static IEnumerable<string> Known(string engine) =>
        from name in typeof(Migrator).Assembly.GetManifestResourceNames()
        where name.StartsWith($"{Folder}common.V", StringComparison.Ordinal) || name.StartsWith($"{Folder}{engine}.V", StringComparison.Ordinal)
        select name[(name.LastIndexOf(".V", StringComparison.Ordinal) + 2)..name.IndexOf("__", StringComparison.Ordinal)].Replace('_', '.');

    private static StoreUnavailableException OtherVersion(Exception? e) =>
        new("The store's migrations are not this version's.", e) { Reason = UnavailableReason.OtherVersion };
}
