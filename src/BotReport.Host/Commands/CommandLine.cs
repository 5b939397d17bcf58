using System.CommandLine;
using BotReport.Host.Commands.Chat;
using BotReport.Host.Commands.Doctor;
using BotReport.Storage;

namespace BotReport.Host.Commands;

/// <summary>The command line: which commands there are, and the border at which whatever went wrong becomes one sentence.</summary>
internal sealed class CommandLine(Shell shell)
{
    /// <summary>Wrong usage or input.</summary>
    public const int Refused = 2;

    /// <summary>The input was right and something else was wrong.</summary>
    private const int Broken = 1;

    /// <summary>Runs what the arguments ask for and returns the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return await SayAsync(shell.Words.BadUsage(parsed.Errors[0].Message));
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null, // each command ends in its own time: the host listens for the signals
                Output = shell.Out,
                Error = shell.Error,
            });
        }
        catch (RefusedException refused)
        {
            return await SayAsync(refused.Message);
        }
        catch (StoreUnavailableException unusable)
        {
            return await SayAsync(shell.Words.StoreUnusable(unusable.Reason));
        }
#pragma warning disable CA1031 // the border
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            return await SayAsync(shell.Words.Failed(wrong.GetType().Name, wrong.Message), Broken);
        }
    }

    private RootCommand Root()
    {
        var root = new RootCommand(shell.Words.Product)
        {
            ServeCommand.Create(shell),
            DemoCommand.Create(shell),
            ChatCommand.Create(shell),
            ExtractCommand.Create(shell),
            ImportCommand.Create(shell),
            AskCommand.Create(shell),
            DraftCommand.Create(shell),
            ReportCommand.Create(shell),
            FactcheckCommand.Create(shell),
            CheckCommand.Create(shell),
            PackageCommand.Create(shell),
            DoctorCommand.Create(shell),
            NextCommand.Create(shell),
            BackupCommand.Create(shell),
            RestoreCommand.Create(shell),
            MigrateDataCommand.Create(shell),
            AuditCommand.Create(shell),
            ExportCommand.Create(shell),
            EraseCommand.Create(shell),
        };
        ServeCommand.Bind(root, shell);
        return root;
    }

    private async Task<int> SayAsync(string sentence, int code = Refused)
    {
        await shell.Error.WriteLineAsync(sentence);
        return code;
    }
}
