using System.Globalization;

namespace BotReport.Storage;

/// <summary>The right to run scheduler and pumps on a store: one process has it, and the operating system takes it back when it dies.</summary>
/// <remarks>
/// The lock is an open <c>botreport.db.lock</c> that nobody else may open; the platforms differ in whether a locked file can be read,
/// so who has it stands in <c>botreport.db.lock.txt</c> beside it.
/// </remarks>
public sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a store, or says who has it.</summary>
    /// <param name="databasePath">The SQLite file; its folder is made when it is not there.</param>
    /// <param name="command">What takes it, <c>serve</c>; shown to whoever is refused.</param>
#pragma warning disable CA2000 // What was taken goes to the caller.
    public static StoreLockOutcome TryTake(string databasePath, string command)
    {
        var path = Path.GetFullPath(databasePath) + ".lock";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileStream file;
        try
        {
            file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return new StoreLockOutcome.Held(ReadHolder(path));
        }

        File.WriteAllText(path + ".txt", string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {command}\n"));
        return new StoreLockOutcome.Taken(new StoreLock(file));
    }
#pragma warning restore CA2000

    /// <summary>Gives the lock back.</summary>
    public void Dispose() => _file.Dispose();

    private static StoreHolder? ReadHolder(string path)
    {
        try
        {
            return File.ReadAllText(path + ".txt").TrimEnd('\n').Split(' ', 2) is [var id, var command]
                && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var process)
                ? new(process, command)
                : null;
        }
        catch (IOException)
        {
            return null; // Taken this very moment, not yet written down.
        }
    }
}
