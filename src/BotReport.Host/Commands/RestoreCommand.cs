using System.CommandLine;
using System.Globalization;
using BotReport.Storage.Backup;

namespace BotReport.Host.Commands;

/// <summary><c>restore FILE</c>: puts a backup in the store's place while no bot runs on it; the present store is kept beside it.</summary>
internal static class RestoreCommand
{
    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = shell.Words.Backup.SourceMeans };
        var command = new Command("restore", shell.Words.Backup.RestoreDoes) { file };
        command.SetAction((parsed, _) => RunAsync(shell, parsed.GetRequiredValue(file)));
        return command;
    }

    /// <summary>0 when the store is the backup's.</summary>
    private static async Task<int> RunAsync(Shell shell, string file)
    {
        if (!File.Exists(file))
        {
            throw new RefusedException(shell.Words.Backup.NotThere(file));
        }

        var data = BackupCommand.FileOf(shell);
        using var taken = data.Take("restore", shell.Words);
        var now = shell.Clock.GetUtcNow();
        var aside = !File.Exists(data.Store) ? null
            : string.Create(CultureInfo.InvariantCulture, $"{data.Store}.before-{now:yyyyMMdd'T'HHmmss.fff'Z'}");
        var restored = StoreBackup.Restore(Path.GetFullPath(file), data.Store, now, aside);
        File.Delete(data.Alarms); // the alarm clock is set anew from the timetable
        await shell.Out.WriteLineAsync(shell.Words.Backup.Restored(restored, aside is null ? null : Path.GetFileName(aside)));
        return 0;
    }
}
