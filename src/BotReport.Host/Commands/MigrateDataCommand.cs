using System.CommandLine;
using BotReport.Storage;
using BotReport.Storage.Moving;

namespace BotReport.Host.Commands;

/// <summary><c>migrate-data --to "Host=…"</c>: from the SQLite file to an empty PostgreSQL, all of it and compared, or nothing.</summary>
internal sealed class MigrateDataCommand(Shell shell, string to)
{
    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var to = new Option<string>("--to") { Description = shell.Words.Move.ToMeans, Required = true };
        var command = new Command("migrate-data", shell.Words.Move.Does) { to };
        command.SetAction((parsed, cancel) => new MigrateDataCommand(shell, parsed.GetRequiredValue(to)).RunAsync(cancel));
        return command;
    }

    /// <summary>0 when everything is there and the same; nobody may run on the file meanwhile.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var words = shell.Words.Move;
        var data = DataFolder.Of(BotHost.Plain(shell).Configuration, shell.ContentRoot, shell.Words);
        if (data.Server is not null)
        {
            throw new RefusedException(words.OnServerAlready);
        }

        if (!PostgresOptions.NamesServer(to))
        {
            throw new RefusedException(words.NoServer);
        }

        if (!File.Exists(data.Store))
        {
            throw new RefusedException(words.NoFile(data.Store));
        }

        using var held = data.Take("migrate-data", shell.Words);
        switch (await StoreMove.RunAsync(new StorageOptions(data.Store), new PostgresOptions(to), cancel))
        {
            case MoveOutcome.Moved moved:
                await TellAsync(moved.Tables);
                await shell.Out.WriteLineAsync(words.Moved(moved.Tables.Count, moved.Tables.Sum(table => table.There.Rows)));
                return 0;
            case MoveOutcome.Differs differs:
                await TellAsync(differs.Tables);
                throw new RefusedException(words.Differs(differs.Tables.Where(table => !table.IsSame).Select(table => table.Name)));
            case MoveOutcome.NotEmpty there:
                throw new RefusedException(words.NotEmpty(there.Table));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task TellAsync(IReadOnlyList<MovedTable> tables)
    {
        await shell.Out.WriteLineAsync(shell.Words.Move.Heading);
        foreach (var table in tables)
        {
            await shell.Out.WriteLineAsync(shell.Words.Move.Row(table.Name, table.Here.Rows, table.There.Rows, $"{table.There}"[..8], table.IsSame));
        }
    }
}
