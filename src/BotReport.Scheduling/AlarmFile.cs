using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BotReport.Scheduling;

/// <summary>The alarm clock's own SQLite file. Nothing in it is the only copy of anything.</summary>
/// <param name="path">Its full path; the folder is made when it is missing.</param>
internal sealed class AlarmFile(string path, TimeProvider time)
{
    /// <remarks>Unpooled: a pooled connection would go on writing into a file that was moved aside.</remarks>
    public string ConnectionString { get; } =
        new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 5 }.ToString();

    /// <summary>Makes the folder and reads the whole file once; throws when it is not a sound database.</summary>
    public async Task CheckAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var db = new SqliteConnection(ConnectionString);
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = "pragma journal_mode = wal; pragma quick_check(1);";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.NextResultAsync();
        if (!await reader.ReadAsync() || reader.GetString(0) is not "ok")
        {
            throw new InvalidDataException("quick_check found damage.");
        }
    }

    /// <summary>Moves the file and its companions out of the way, keeping them for whoever wants to look, and says where to.</summary>
    public string MoveAside()
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
}
