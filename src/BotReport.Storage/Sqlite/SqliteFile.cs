using Microsoft.Data.Sqlite;

namespace BotReport.Storage.Sqlite;

/// <summary>The database file: how it is made and how connections to it are opened.</summary>
internal sealed class SqliteFile(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _writes = ConnectionString(path, pooling: false);
    private readonly string _reads = ConnectionString(path, pooling: true);

    /// <summary>Makes the file when there is none, readable by its owner alone; SQLite gives its side files the same rights.</summary>
    public void Make()
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
        try
        {
            // Never opened when it is there: closing any handle of a file drops all locks the process has on it, SQLite's too.
            using var made = new FileStream(
                path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly });
        }
        catch (IOException) when (File.Exists(path))
        {
            // Somebody made it before.
        }
    }

    /// <summary>A connection that writes.</summary>
    public SqliteConnection OpenForWriting() => Open(
        _writes,
        """
        pragma busy_timeout = 5000;
        pragma journal_mode = wal;
        pragma synchronous = full;
        """);

    /// <summary>A pooled connection that cannot write.</summary>
    public SqliteConnection OpenForReading() => Open(
        _reads,
        """
        pragma busy_timeout = 5000;
        pragma query_only = on;
        """);

    /// <summary>Closes the pooled connections.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(_reads);
        SqliteConnection.ClearPool(connection);
    }

    private static SqliteConnection Open(string connectionString, string pragmas)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The two callers give constants.
            command.CommandText = pragmas;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string ConnectionString(string path, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = 5,
        Pooling = pooling,
    }.ToString();
}
