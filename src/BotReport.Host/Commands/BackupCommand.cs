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

        var store = FileOf(shell).Store;
        var content = StoreBackup.Write(store, target);
        new BackupList(store).Add(new(shell.Clock.GetUtcNow(), target));
        await shell.Out.WriteLineAsync(shell.Words.Backup.Written(file, content));
        return 0;
    }

    /// <summary>Where the store's file is; refused when a server has it.</summary>
    internal static DataFolder FileOf(Shell shell)
    {
        var data = DataFolder.Of(BotHost.Plain(shell).Configuration, shell.ContentRoot, shell.Words);
        return data.Server is null ? data : throw new RefusedException(shell.Words.Backup.OnServer);
    }
}
