using System.Globalization;
using Microsoft.Data.Sqlite;
using Quartz;

namespace BotReport.Scheduling;

/// <summary>The alarm clock's own SQLite file. Nothing in it is the only copy of anything.</summary>
/// <param name="path">Its full path; the folder is made when it is missing.</param>
internal sealed class AlarmFile(string path, TimeProvider time) : AlarmStore
{
    /// <remarks>Unpooled: a pooled connection would go on writing into a file that was moved aside.</remarks>
    private readonly string _connection =
        new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 5 }.ToString();

    /// <summary>Makes the folder and reads the whole file once; throws when it is not a sound database.</summary>
    public override async Task<IAsyncDisposable> ReadyAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var db = new SqliteConnection(_connection);
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = "pragma journal_mode = wal; pragma quick_check(1);";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.NextResultAsync();
        if (!await reader.ReadAsync() || reader.GetString(0) is not "ok")
        {
            throw new InvalidDataException("quick_check found damage.");
        }

        return NobodyElse.Instance; // who opens it holds the store's lock
    }

    /// <inheritdoc/>
    public override void Use(IPersistentStoreBuilder store, TimeProvider time) => store.UseSqlite(SqliteFactory.Instance, _connection);

    /// <summary>Moves the file and its companions out of the way, keeping them for whoever wants to look, and says where to.</summary>
    public override string MoveAside()
    {
        var stamp = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        var aside = $"{path}.{stamp}.broken";
        foreach (var companion in (string[])["", "-wal", "-shm", "-journal"])
        {
            if (File.Exists(path + companion))
            {
                File.Move(path + companion, aside + companion, overwrite: true);
            }
        }

        return aside;
    }

    private sealed class NobodyElse : IAsyncDisposable
    {
        public static readonly NobodyElse Instance = new();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
