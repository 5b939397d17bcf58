using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReport.Storage.Backup;

/// <summary>Which backups were made of a store, in a file beside it: a restore puts the store back, and must not take back what is known of its backups.</summary>
/// <param name="store">The store's file.</param>
public sealed class BackupList(string store)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _file = Path.ChangeExtension(store, ".backups");

    /// <summary>Writes down a backup that was made.</summary>
    public void Add(MadeBackup made)
    {
        var how = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        using var writer = new StreamWriter(_file, how);
        writer.WriteLine(JsonSerializer.Serialize(made, BackupJson.Default.MadeBackup));
    }

    /// <summary>All that were written down, oldest first. They may be gone by now.</summary>
    public IReadOnlyList<MadeBackup> All() => File.Exists(_file)
        ? [.. File.ReadLines(_file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, BackupJson.Default.MadeBackup)!)]
        : [];
}

/// <summary>A backup that was made.</summary>
/// <param name="File">The full path at which it was put.</param>
public sealed record MadeBackup(DateTimeOffset At, string File);

/// <summary>The list as JSON, a backup a line.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(MadeBackup))]
internal sealed partial class BackupJson : JsonSerializerContext;
