using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BotReport.Storage.Sqlite;

/// <summary>The database file: how it is made and how connections to it are opened.</summary>
internal sealed class SqliteFile(StorageOptions options)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan MigrationWait = TimeSpan.FromSeconds(30);

    private readonly string _connection = ConnectionString(options);

    /// <summary>Where it is.</summary>
    public string Path => options.Path;

    /// <summary>Makes the file when there is none, readable by its owner alone; SQLite gives its side files the same rights.</summary>
    public void Make()
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(options.Path))!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
        try
        {
            // Never opened when it is there: closing any handle of a file drops all locks the process has on it, SQLite's too.
            MakeNew(options.Path);
        }
        catch (IOException) when (File.Exists(options.Path))
        {
            // Somebody made it before.
        }
    }

    /// <summary>Makes an empty file, readable by its owner alone; throws when there is one.</summary>
    public static void MakeNew(string path) => Open(path, FileMode.CreateNew, FileAccess.Write).Dispose();

    /// <summary>The right to bring the file up to this version; waits for whoever has it.</summary>
    /// <remarks>
    /// Evolve has no lock of its own on SQLite. The empty file stays: deleting it would let two in, one with the old and one with the new.
    /// </remarks>
    public IDisposable LockForMigration()
    {
        FileStream? file = null;
        return SpinWait.SpinUntil(() => (file = TryLock(options.Path + ".migrate")) is not null, MigrationWait) && file is not null
            ? file
            : throw new StoreUnavailableException("Another process is bringing the store up to date.") { Reason = UnavailableReason.Busy };
    }

    /// <summary>A connection that writes.</summary>
    public PreparedConnection OpenForWriting() => Open(
        """
        pragma journal_mode = wal;
        pragma synchronous = full;
        """);

    /// <summary>A connection that cannot write.</summary>
    public PreparedConnection OpenForReading() => Open("pragma query_only = on");

    private PreparedConnection Open(string pragmas)
    {
        var connection = new PreparedConnection(_connection);
        try
        {
            connection.Open();

            // The engine waits in small steps where the provider would ask again every 150 ms.
            _ = raw.sqlite3_busy_timeout(connection.Inner.Handle, (int)options.BusyTimeout.TotalMilliseconds);

            // Else every value of a limit, as often as it is given, makes the engine plan the statement anew.
            _ = raw.sqlite3_db_config(connection.Inner.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
            using var command = connection.Inner.CreateCommand();
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

    private static FileStream? TryLock(string path)
    {
        try
        {
            return Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static FileStream Open(string path, FileMode mode, FileAccess access)
    {
        var how = new FileStreamOptions { Mode = mode, Access = access, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        return new(path, how);
    }

    private static string ConnectionString(StorageOptions options) => new SqliteConnectionStringBuilder
    {
        DataSource = options.Path,
        ForeignKeys = true,

        // The provider asks again until then; 0 would be for ever.
        DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
        Pooling = false, // who needs connections often keeps them open, with what they prepared
    }.ToString();
}
