using System.CommandLine;
using BotReport.Storage.Backup;

namespace BotReport.Host.Commands;

/// <summary><c>backup FILE</c>: a copy of the store beside a running bot, read back and checked.</summary>
internal static class BackupCommand
{
    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = shell.Words.Backup.TargetMeans };
        var command = new Command("backup", shell.Words.Backup.Does) { file };
        command.SetAction((parsed, _) => RunAsync(shell, parsed.GetRequiredValue(file)));
        return command;
    }

    /// <summary>0 when the backup stands.</summary>
    private static async Task<int> RunAsync(Shell shell, string file)
    {
        var target = Path.GetFullPath(file);
        if (File.Exists(target))
        {
            throw new RefusedException(shell.Words.Backup.IsThere(file));
        }

        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new RefusedException(shell.Words.Read.CannotWrite(file));
        }

        var store = DataFolder.Of(BotHost.Plain(shell).Configuration, shell.ContentRoot, shell.Words).Store;
        await shell.Out.WriteLineAsync(shell.Words.Backup.Written(file, StoreBackup.Write(store, target)));
        return 0;
    }
}
