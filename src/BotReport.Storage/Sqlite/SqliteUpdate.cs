using BotReport.Storage.Backup;
using BotReport.Storage.Migrations;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Storage.Sqlite;

/// <summary>Brings the file up to this version. One that fails on it leaves it to the version that wrote it.</summary>
/// <remarks>Each migration is a transaction of its own, for the provider cannot put all into one. So they are tried on a copy first.</remarks>
internal static class SqliteUpdate
{
    private const string Engine = "sqlite";
    private const string Identity = "integer primary key autoincrement";

    /// <summary>Runs what is missing; to be called with the right to do so.</summary>
    public static void Run(SqliteFile file, Action<string>? log)
    {
        using var connection = file.OpenForWriting();
        if (IsBehind(connection.Inner))
        {
            Try(file.Path, log);
        }

        Migrator.Run(connection.Inner, Engine, Identity, log);
    }

    private static bool IsBehind(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("select count(*) from sqlite_master where type = 'table' and name = 'changelog'") > 0
        && Migrator.IsBehind(connection, Engine);

    private static void Try(string store, Action<string>? log)
    {
        var copy = store + ".update";
        try
        {
            Delete(copy); // one that a process left when it died
            StoreBackup.Copy(store, copy);
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, ForeignKeys = true, Pooling = false }.ToString());
            connection.Open();
            Migrator.Run(connection, Engine, Identity, log);
        }
        finally
        {
            Delete(copy);
        }
    }

    private static void Delete(string copy)
    {
        File.Delete(copy);
        File.Delete(copy + "-journal");
    }
}
