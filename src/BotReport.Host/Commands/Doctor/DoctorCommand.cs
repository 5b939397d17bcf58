using System.CommandLine;
using BotReport.Llm;

namespace BotReport.Host.Commands.Doctor;

/// <summary><c>doctor</c>: what the bot leans on, tried for real, a sentence each.</summary>
internal sealed class DoctorCommand(Shell shell)
{
    private const int Unwell = 1;

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var command = new Command("doctor", shell.Words.Doctor.Does);
        command.SetAction((_, cancel) => Errand.RunAsync(shell, new DoctorCommand(shell).RunAsync, cancel));
        return command;
    }

    /// <summary>0 when all is well.</summary>
    public async Task<int> RunAsync(Errand errand, CancellationToken cancel)
    {
        IDoctorCheck[] checks = [new ModelCheck(errand.Get<IEnumerable<ModelProbe>>().FirstOrDefault(), shell.Words.Doctor)];
        var isWell = true;
        foreach (var check in checks)
        {
            var finding = await check.LookAsync(cancel);
            await shell.Out.WriteLineAsync(finding.Sentence);
            isWell &= finding.IsWell;
        }

        return isWell ? 0 : Unwell;
    }
}
