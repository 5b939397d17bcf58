using System.Data.Common;
using EvolveDb;

namespace BotReport.Storage.Migrations;

/// <summary>Brings a store up to this version: the numbered files of <c>common/</c> and of the engine's folder, forward only.</summary>
internal static class Migrator
{
    private const string Folder = "BotReport.Storage.Migrations.";

    /// <summary>Runs what is missing. Several processes may start at once: Evolve lets one through and the others find nothing to do.</summary>
    /// <param name="engine">The folder of what only this engine understands.</param>
    /// <param name="identity">How the engine writes a key that counts by itself.</param>
    public static void Run(DbConnection connection, string engine, string identity, Action<string>? log)
    {
        var evolve = new Evolve(connection, log)
        {
            EmbeddedResourceAssemblies = [typeof(Migrator).Assembly],
            EmbeddedResourceFilters = [$"{Folder}common.", $"{Folder}{engine}."],
            Placeholders = new() { ["${identity}"] = identity },
            IsEraseDisabled = true,
        };

        evolve.Migrate();
    }
}
